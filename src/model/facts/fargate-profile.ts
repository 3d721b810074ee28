import { matchesWildcard } from '../../data/wildcard.js';
import { recogniseAwsCli } from '../../source/dialect/aws-cli.js';
import type { SourceDocument } from '../../source/document.js';
import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';
import { entries, isMapping } from '../loose.js';
import type { Located } from '../resource.js';
import type { Match } from '../selector.js';
import { cloudFormationResources } from './cloudformation.js';
import { type Fact, fact } from './fact.js';

/** How a dialect spells the fields of a Fargate profile. */
export interface FargateSpelling {
  readonly name: string;
  readonly podExecutionRole: string;
  readonly subnets: string;
  readonly selectors: string;
  readonly namespace: string;
  readonly labels: string;
  /** All fields the dialect takes. */
  readonly fields: readonly string[];
  /** Without these the receiver rejects the profile. */
  readonly required: readonly string[];
  /** CloudFormation writes labels as a list of Key and Value. */
  readonly labelList: boolean;
  /** Rules of their own tell unknown fields and wrong types of this dialect. */
  readonly fieldsChecked: boolean;
  /** What a live cluster tells: it was valid when it was made. */
  readonly described: boolean;
}

export interface FargateProfile extends Located {
  readonly spelling: FargateSpelling;
  readonly name: Fact;
  readonly clusterName: Fact;
  readonly podExecutionRole: Fact;
  readonly subnets: Fact;
  readonly selectors: Fact;
  /** The profile as written. */
  readonly data: Readonly<Record<string, unknown>>;
}

const EKSCTL: FargateSpelling = {
  name: 'name',
  podExecutionRole: 'podExecutionRoleARN',
  subnets: 'subnets',
  selectors: 'selectors',
  namespace: 'namespace',
  labels: 'labels',
  fields: ['name', 'podExecutionRoleARN', 'subnets', 'selectors', 'tags', 'status'],
  required: [],
  labelList: false,
  fieldsChecked: true,
  described: false,
};

const AWS_CLI: FargateSpelling = {
  ...EKSCTL,
  name: 'fargateProfileName',
  podExecutionRole: 'podExecutionRoleArn',
  fields: [
    'fargateProfileName',
    'clusterName',
    'podExecutionRoleArn',
    'subnets',
    'selectors',
    'clientRequestToken',
    'tags',
  ],
  required: ['fargateProfileName', 'clusterName', 'podExecutionRoleArn'],
  fieldsChecked: false,
};

const DESCRIBED: FargateSpelling = {
  ...AWS_CLI,
  fields: [...AWS_CLI.fields, 'fargateProfileArn', 'createdAt', 'status', 'health'],
  described: true,
};

const CLOUDFORMATION: FargateSpelling = {
  name: 'FargateProfileName',
  podExecutionRole: 'PodExecutionRoleArn',
  subnets: 'Subnets',
  selectors: 'Selectors',
  namespace: 'Namespace',
  labels: 'Labels',
  fields: ['FargateProfileName', 'ClusterName', 'PodExecutionRoleArn', 'Subnets', 'Selectors', 'Tags'],
  required: ['ClusterName', 'PodExecutionRoleArn'],
  labelList: true,
  fieldsChecked: false,
  described: false,
};

export function fargateProfilesOf(document: SourceDocument): FargateProfile[] {
  switch (document.dialect) {
    case 'eksctl':
      return eksctlProfiles(document);
    case 'cloudformation':
      return cloudFormationResources(document, 'AWS::EKS::FargateProfile').flatMap((path) =>
        build(document, path, CLOUDFORMATION, [...path, 'ClusterName']),
      );
    case 'aws-cli':
      return awsCliProfiles(document);
    default:
      return [];
  }
}

function eksctlProfiles(document: SourceDocument): FargateProfile[] {
  const list = document.at(['fargateProfiles']);
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, index) => build(document, ['fargateProfiles', index], EKSCTL, ['metadata', 'name']));
}

function awsCliProfiles(document: SourceDocument): FargateProfile[] {
  if (!isMapping(document.value)) return [];
  const shape = recogniseAwsCli(document.value);
  if (shape === 'describe-fargate-profile')
    return build(document, ['fargateProfile'], DESCRIBED, ['fargateProfile', 'clusterName']);
  return shape === 'create-fargate-profile' ? build(document, [], AWS_CLI, ['clusterName']) : [];
}

function build(document: SourceDocument, path: Path, spelling: FargateSpelling, clusterName: Path): FargateProfile[] {
  const data = document.at(path);
  if (!isMapping(data)) return [];
  const field = (key: string): Fact => fact(document, [...path, key]);
  return [
    {
      document,
      path,
      spelling,
      data,
      clusterName: fact(document, clusterName),
      name: field(spelling.name),
      podExecutionRole: field(spelling.podExecutionRole),
      subnets: field(spelling.subnets),
      selectors: field(spelling.selectors),
    },
  ];
}

/** Whether pods of a namespace with these labels run on the profile; undefined where that cannot be known. */
export function profileSelects(
  profile: FargateProfile,
  namespace: string,
  labels: Readonly<Record<string, unknown>>,
): Match {
  const { selectors, spelling } = profile;
  if (selectors.value === UNKNOWN) return undefined;
  const list = Array.isArray(selectors.value) ? selectors.value : [];
  let unknown = false;
  for (const selector of list) {
    const match = selectorMatches(selector, spelling, namespace, labels);
    if (match === true) return true;
    unknown ||= match === undefined;
  }
  return unknown ? undefined : false;
}

function selectorMatches(
  selector: unknown,
  spelling: FargateSpelling,
  namespace: string,
  labels: Readonly<Record<string, unknown>>,
): Match {
  if (selector === UNKNOWN) return undefined;
  if (!isMapping(selector)) return false;
  const wanted = selector[spelling.namespace];
  if (wanted === UNKNOWN) return undefined;
  if (typeof wanted !== 'string' || !matchesWildcard(wanted, namespace)) return false;
  const pairs = labelPairs(selector[spelling.labels], spelling.labelList);
  if (pairs === UNKNOWN) return undefined;
  const matches = pairs.map(([key, value]) => labelMatches(key, value, labels));
  if (matches.includes(false)) return false;
  return matches.includes(undefined) ? undefined : true;
}

function labelMatches(key: unknown, value: unknown, labels: Readonly<Record<string, unknown>>): Match {
  if (key === UNKNOWN || value === UNKNOWN) return undefined;
  const candidates = Object.entries(labels).filter(([name]) => matchesWildcard(String(key), name));
  if (candidates.some(([, label]) => label !== UNKNOWN && matchesWildcard(String(value), String(label)))) return true;
  return candidates.some(([, label]) => label === UNKNOWN) ? undefined : false;
}

function labelPairs(labels: unknown, list: boolean): readonly (readonly [unknown, unknown])[] | typeof UNKNOWN {
  if (labels === UNKNOWN) return UNKNOWN;
  if (!list) return entries(labels);
  return Array.isArray(labels) ? labels.filter(isMapping).map((pair) => [pair.Key, pair.Value]) : [];
}
