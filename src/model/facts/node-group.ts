import { recogniseAwsCli } from '../../source/dialect/aws-cli.js';
import type { SourceDocument } from '../../source/document.js';
import type { Path } from '../../source/path.js';
import { isMapping } from '../loose.js';
import type { Located } from '../resource.js';
import { cloudFormationResources } from './cloudformation.js';
import { type Fact, fact } from './fact.js';

/** A node group as ClusterConfig, CloudFormation or `describe-nodegroup` tell it. */
export interface NodeGroup extends Located {
  readonly name: Fact;
  /** Kubernetes minor version of the nodes. */
  readonly version: Fact;
  /** Version of the AMI, such as "1.34.2-20260114". */
  readonly releaseVersion: Fact;
  /** eksctl's `amiFamily`, or the `amiType` of AWS. */
  readonly ami: Fact;
  /** What eksctl puts into the configuration of the kubelet. */
  readonly kubelet: Fact;
  readonly labels: Fact;
  readonly taints: Fact;
  readonly maxSize: Fact;
  /** Commands that run on a node when it starts: texts, or lists of them. */
  readonly commands: readonly Fact[];
}

interface Spelling {
  readonly name: string;
  readonly version: string;
  readonly releaseVersion: string;
  readonly ami: string;
  readonly labels: string;
  readonly taints: string;
  readonly maxSize: Path;
}

const EKSCTL: Spelling = {
  name: 'name',
  version: 'version',
  releaseVersion: 'releaseVersion',
  ami: 'amiFamily',
  labels: 'labels',
  taints: 'taints',
  maxSize: ['maxSize'],
};
const CLOUDFORMATION: Spelling = {
  name: 'NodegroupName',
  version: 'Version',
  releaseVersion: 'ReleaseVersion',
  ami: 'AmiType',
  labels: 'Labels',
  taints: 'Taints',
  maxSize: ['ScalingConfig', 'MaxSize'],
};
const AWS_CLI: Spelling = {
  name: 'nodegroupName',
  version: 'version',
  releaseVersion: 'releaseVersion',
  ami: 'amiType',
  labels: 'labels',
  taints: 'taints',
  maxSize: ['scalingConfig', 'maxSize'],
};

export function nodeGroupsOf(document: SourceDocument): NodeGroup[] {
  if (document.dialect === 'eksctl') return eksctlGroups(document);
  if (document.dialect === 'cloudformation') {
    return cloudFormationResources(document, 'AWS::EKS::Nodegroup').map((path) =>
      build(document, path, CLOUDFORMATION),
    );
  }
  if (document.dialect !== 'aws-cli' || !isMapping(document.value)) return [];
  return recogniseAwsCli(document.value) === 'describe-nodegroup' ? [build(document, ['nodegroup'], AWS_CLI)] : [];
}

function eksctlGroups(document: SourceDocument): NodeGroup[] {
  return ['nodeGroups', 'managedNodeGroups'].flatMap((key) => {
    const list = document.at([key]);
    return Array.isArray(list) ? list.map((_, index) => build(document, [key, index], EKSCTL)) : [];
  });
}

function build(document: SourceDocument, path: Path, spelling: Spelling): NodeGroup {
  const field = (key: string): Fact => fact(document, [...path, key]);
  return {
    document,
    path,
    name: field(spelling.name),
    version: field(spelling.version),
    releaseVersion: field(spelling.releaseVersion),
    ami: field(spelling.ami),
    labels: field(spelling.labels),
    taints: field(spelling.taints),
    maxSize: fact(document, [...path, ...spelling.maxSize]),
    kubelet: field('kubeletExtraConfig'),
    commands: [field('preBootstrapCommands'), field('overrideBootstrapCommand')],
  };
}
