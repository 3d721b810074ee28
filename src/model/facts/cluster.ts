import { recogniseAwsCli } from '../../source/dialect/aws-cli.js';
import type { SourceDocument } from '../../source/document.js';
import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';
import { parseArn } from '../arn.js';
import { entries, isMapping } from '../loose.js';
import type { Located } from '../resource.js';
import { cloudFormationResources } from './cloudformation.js';
import { type Fact, fact } from './fact.js';

/** An EKS cluster as ClusterConfig, CloudFormation, `describe-cluster` or `create-cluster` input tell it. */
export interface Cluster extends Located {
  readonly name: Fact;
  /** Kubernetes minor version, such as "1.34". */
  readonly version: Fact;
  /** STANDARD or EXTENDED. */
  readonly supportType: Fact;
  readonly vpcId: Fact;
  /** Ids of the subnets that the cluster is given. */
  readonly subnetIds: readonly Fact[];
  /** EKS refuses to delete it; eksctl has no such field. */
  readonly deletionProtection: Fact | undefined;
  /** Runs on an Outpost, where other versions count. */
  readonly onOutpost: boolean;
  /** The region; UNKNOWN or undefined where the source does not tell, as in CloudFormation. */
  readonly region: unknown;
  /** Nodes have no way to the internet, as the source says of itself; UNKNOWN where it does not tell. */
  readonly isolated: unknown;
  /** Whether EKS Auto Mode runs nodes; UNKNOWN where the source does not tell. */
  readonly autoMode: unknown;
  /** Whether the source declares node groups, Karpenter or hybrid nodes; UNKNOWN where it cannot tell, as in CloudFormation or describe JSON. */
  readonly nodeGroups: unknown;
}

/** Whether a description is of a cluster as it runs, not as somebody wants it. */
export function isLive({ document, path }: Cluster): boolean {
  return document.dialect === 'aws-cli' && path.length > 0;
}

/** Whether a source makes the cluster: what it leaves out has its default. */
export function isMade({ document }: Cluster): boolean {
  if (document.dialect !== 'aws-cli') return true;
  return isMapping(document.value) && recogniseAwsCli(document.value) === 'create-cluster';
}

interface Spelling {
  readonly name: Path;
  readonly version: Path;
  readonly supportType: Path;
  readonly vpcId: Path;
  /** Lists of subnet ids, or mappings whose values have an `id`. */
  readonly subnets: readonly Path[];
  readonly outpost: Path;
  readonly deletionProtection?: Path;
}

const EKSCTL: Spelling = {
  name: ['metadata', 'name'],
  version: ['metadata', 'version'],
  supportType: ['upgradePolicy', 'supportType'],
  vpcId: ['vpc', 'id'],
  subnets: [
    ['vpc', 'subnets', 'public'],
    ['vpc', 'subnets', 'private'],
  ],
  outpost: ['outpost'],
};
const CLOUDFORMATION: Spelling = {
  name: ['Name'],
  version: ['Version'],
  supportType: ['UpgradePolicy', 'SupportType'],
  vpcId: ['ResourcesVpcConfig', 'VpcId'],
  subnets: [['ResourcesVpcConfig', 'SubnetIds']],
  outpost: ['OutpostConfig'],
  deletionProtection: ['DeletionProtection'],
};
const AWS_CLI: Spelling = {
  name: ['name'],
  version: ['version'],
  supportType: ['upgradePolicy', 'supportType'],
  vpcId: ['resourcesVpcConfig', 'vpcId'],
  subnets: [['resourcesVpcConfig', 'subnetIds']],
  outpost: ['outpostConfig'],
  deletionProtection: ['deletionProtection'],
};

export function clustersOf(document: SourceDocument): Cluster[] {
  if (document.dialect === 'eksctl') return isClusterConfig(document) ? [eksctlCluster(document)] : [];
  if (document.dialect === 'cloudformation') {
    return cloudFormationResources(document, 'AWS::EKS::Cluster').map((path) =>
      build(document, path, CLOUDFORMATION, autoMode(document, [...path, 'ComputeConfig', 'Enabled']), UNKNOWN),
    );
  }
  const path = awsCliPath(document);
  return path
    ? [build(document, path, AWS_CLI, autoMode(document, [...path, 'computeConfig', 'enabled']), UNKNOWN)]
    : [];
}

function isClusterConfig(document: SourceDocument): boolean {
  return document.at(['kind']) === 'ClusterConfig';
}

function eksctlCluster(document: SourceDocument): Cluster {
  const groups = ['nodeGroups', 'managedNodeGroups'].map((key) => document.at([key]));
  const others = ['karpenter', 'remoteNetworkConfig'].some((key) => document.at([key]) !== undefined);
  const nodeGroups = groups.includes(UNKNOWN)
    ? UNKNOWN
    : others || groups.some((list) => Array.isArray(list) && list.length > 0);
  return build(document, [], EKSCTL, autoMode(document, ['autoModeConfig', 'enabled']), nodeGroups);
}

function awsCliPath(document: SourceDocument): Path | undefined {
  if (document.dialect !== 'aws-cli' || !isMapping(document.value)) return undefined;
  const shape = recogniseAwsCli(document.value);
  if (shape === 'describe-cluster') return ['cluster'];
  return shape === 'create-cluster' || shape === 'update-cluster-config' ? [] : undefined;
}

function autoMode(document: SourceDocument, path: Path): unknown {
  return document.at(path) ?? false;
}

function build(document: SourceDocument, path: Path, spelling: Spelling, auto: unknown, nodeGroups: unknown): Cluster {
  const field = (below: Path): Fact => fact(document, [...path, ...below]);
  return {
    document,
    path,
    name: field(spelling.name),
    version: field(spelling.version),
    supportType: field(spelling.supportType),
    vpcId: field(spelling.vpcId),
    subnetIds: spelling.subnets.flatMap((below) => subnetIds(document, [...path, ...below])),
    deletionProtection: spelling.deletionProtection && field(spelling.deletionProtection),
    onOutpost: document.at([...path, ...spelling.outpost]) !== undefined,
    autoMode: auto,
    nodeGroups,
    region: regionOf(document, path),
    isolated: document.dialect === 'eksctl' ? isIsolated(document) : UNKNOWN,
  };
}

function regionOf(document: SourceDocument, path: Path): unknown {
  if (document.dialect === 'eksctl') return document.at(['metadata', 'region']);
  const arn = document.at([...path, 'arn']);
  return typeof arn === 'string' ? parseArn(arn)?.region : undefined;
}

/** eksctl's private cluster has endpoints for AWS services only, unless the network was there before: that one may have ways of its own. */
function isIsolated(document: SourceDocument): unknown {
  const enabled = document.at(['privateCluster', 'enabled']) ?? false;
  const { id, subnets } = mapping(document.at(['vpc']));
  const skipped = document.at(['privateCluster', 'skipEndpointCreation']) ?? false;
  const own = skipped !== false || (id ?? subnets ?? undefined) !== undefined;
  return enabled === true && own ? UNKNOWN : enabled;
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return isMapping(value) ? value : {};
}

function subnetIds(document: SourceDocument, path: Path): Fact[] {
  const value = document.at(path);
  if (Array.isArray(value)) return value.map((_, index) => fact(document, [...path, index]));
  return entries(value).map(([key]) => fact(document, [...path, key, 'id']));
}
