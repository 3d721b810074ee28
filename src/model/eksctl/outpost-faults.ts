import { isMapping } from '../loose.js';
import {
  type ClusterConfig,
  type EksctlFaults,
  type EksctlNodeGroup,
  isEmpty,
  isFilled,
  isText,
  within,
} from './cluster-config.js';
import { isMissing } from './decode.js';
import { isArn } from './texts.js';

type Place = readonly (string | number)[];

const LOCAL_FAMILIES = ['AmazonLinux2', 'AmazonLinux2023'];

/** What of a cluster does not go with a control plane on an Outpost, or with nodes there. */
export function* clusterOutpostFaults(config: ClusterConfig): EksctlFaults {
  const { data, nodeGroups } = config;
  yield* twoOutposts(nodeGroups);
  if (!isMapping(data.outpost)) {
    if (within(data, 'privateCluster').enabled !== true) return;
    const message = 'nodes of a private cluster cannot stand on an Outpost';
    for (const { path, data: group, managed } of nodeGroups)
      if (!managed && isText(group.outpostARN)) yield { at: [...path, 'outpostARN'], message };
    return;
  }
  const at = ['outpost', 'controlPlaneOutpostARN'];
  const arn = within(data, 'outpost').controlPlaneOutpostARN;
  if (isMissing(config, at)) yield { at, message: 'the ARN of the Outpost is missing' };
  else if (isText(arn) && !isOutpostArn(arn)) yield { at, message: `\`${arn}\` is no ARN of an Outpost` };
  for (const place of unsupported(config)) {
    yield { at: place, message: `a cluster on an Outpost has no \`${place.join('.')}\`` };
  }
  yield* settingsFaults(config);
}

function* twoOutposts(nodeGroups: readonly EksctlNodeGroup[]): EksctlFaults {
  let first: string | undefined;
  for (const { path, data, managed } of nodeGroups) {
    const arn = data.outpostARN;
    if (managed || !isText(arn)) continue;
    if (first !== undefined && arn !== first) {
      yield { at: [...path, 'outpostARN'], message: 'node groups can stand on one Outpost, and others are on another' };
    }
    first = arn;
  }
}

function isOutpostArn(text: string): boolean {
  return isArn(text) && text.split(':')[2] === 'outposts';
}

const LISTS = [
  'addons',
  'identityProviders',
  'fargateProfiles',
  'availabilityZones',
  'localZones',
  'managedNodeGroups',
];

function unsupported({ data }: ClusterConfig): Place[] {
  const places: Place[] = LISTS.filter((key) => isFilled(data[key])).map((key) => [key]);
  for (const key of ['karpenter', 'gitops']) if (isMapping(data[key])) places.push([key]);
  if (isText(within(data, 'secretsEncryption').keyARN)) places.push(['secretsEncryption']);
  if (within(data, 'autoModeConfig').enabled === true) places.push(['autoModeConfig']);
  if (isFilled(within(data, 'vpc').publicAccessCIDRs)) places.push(['vpc', 'publicAccessCIDRs']);
  return places;
}

function* settingsFaults({ data }: ClusterConfig): EksctlFaults {
  const vpc = within(data, 'vpc');
  const endpoints = within(vpc, 'clusterEndpoints');
  if (within(data, 'iam').withOIDC === true) {
    yield { at: ['iam', 'withOIDC'], message: 'a cluster on an Outpost has no OIDC provider' };
  }
  if (vpc.autoAllocateIPv6 === true) {
    yield { at: ['vpc', 'autoAllocateIPv6'], message: 'a cluster on an Outpost has no IPv6' };
  }
  const message = 'a cluster on an Outpost has a private endpoint only';
  if (endpoints.publicAccess === true) yield { at: ['vpc', 'clusterEndpoints', 'publicAccess'], message };
  if (endpoints.privateAccess === false) yield { at: ['vpc', 'clusterEndpoints', 'privateAccess'], message };
  const field = 'bootstrapClusterCreatorAdminPermissions';
  if (within(data, 'accessConfig')[field] === false) {
    yield { at: ['accessConfig', field], message: 'on an Outpost who makes the cluster is its administrator' };
  }
  if (isMapping(data.remoteNetworkConfig) && isEmpty(within(data, 'outpost').etcdInstanceType)) {
    yield { at: ['outpost', 'etcdInstanceType'], message: 'with hybrid nodes `etcdInstanceType` must be set' };
  }
}

/** What of a self-managed node group does not go with an Outpost. */
export function* nodeOutpostFaults({ data, config, amiFamily: family }: EksctlNodeGroup): EksctlFaults {
  const arn = data.outpostARN;
  const outpost = within(config.data, 'outpost');
  const local = isMapping(config.data.outpost);
  if (isText(arn)) {
    const at = ['outpostARN'];
    if (!isOutpostArn(arn)) yield { at, message: `\`${arn}\` is no ARN of an Outpost` };
    else if (isText(outpost.controlPlaneOutpostARN) && arn !== outpost.controlPlaneOutpostARN) {
      yield { at, message: 'the control plane stands on another Outpost' };
    }
  } else if (!local) return;
  for (const key of ['availabilityZones', 'localZones']) {
    if (isFilled(data[key])) yield { at: [key], message: 'the Outpost has one zone, its own' };
  }
  const selects = Object.values(within(data, 'instanceSelector')).some(
    (value) => isText(value) || (typeof value === 'number' && value !== 0),
  );
  if (selects) yield { at: ['instanceSelector'], message: 'on an Outpost instances cannot be selected; name the type' };
  if (!local) return;
  if (family !== undefined && !LOCAL_FAMILIES.includes(family)) {
    yield { at: ['amiFamily'], message: `a cluster on an Outpost runs Amazon Linux, not \`${family}\`` };
  }
  if (isText(data.volumeType) && data.volumeType !== 'gp2') {
    yield { at: ['volumeType'], message: `an Outpost has \`gp2\` only, not \`${data.volumeType}\`` };
  }
}
