import { LAUNCH_TEMPLATE_FIELDS } from '../../data/eksctl-values.js';
import { entries, isMapping } from '../loose.js';
import {
  type EksctlFaults,
  type EksctlNodeGroup,
  isAbsent,
  isEmpty,
  isFilled,
  isText,
  within,
} from './cluster-config.js';
import { isMissing } from './decode.js';
import { isNoArn } from './texts.js';

type Data = EksctlNodeGroup['data'];

/** What of a role's making does not go with a role that is there already. */
export function* iamFaults({ data, managed }: EksctlNodeGroup): EksctlFaults {
  const iam = within(data, 'iam');
  const given = (managed ? ['instanceRoleARN'] : ['instanceProfileARN', 'instanceRoleARN']).find((key) =>
    isText(iam[key]),
  );
  if (managed && isText(iam.instanceProfileARN)) {
    const message = 'a managed node group takes `instanceRoleARN` and makes its own instance profile';
    yield { at: ['iam', 'instanceProfileARN'], message };
  }
  if (given !== undefined) {
    for (const path of roleMaking(iam)) {
      yield { at: ['iam', ...path], message: `\`${path.join('.')}\` makes a role, and \`${given}\` names one` };
    }
  }
  const policies = within(iam, 'withAddonPolicies');
  if (!managed && policies.albIngress === true && policies.awsLoadBalancerController === true) {
    const message = '`albIngress` is the old name of `awsLoadBalancerController`: drop it';
    yield { at: ['iam', 'withAddonPolicies', 'albIngress'], message };
  }
  if (data.disablePodIMDS === true && entries(policies).some(([, wanted]) => wanted === true)) {
    const message = 'pods reach policies of the node by IMDS, which `withAddonPolicies` needs';
    yield { at: ['disablePodIMDS'], message };
  }
  const arns = iam.attachPolicyARNs;
  if (managed || !Array.isArray(arns)) return;
  for (const [index, arn] of arns.entries()) {
    if (isNoArn(arn)) yield { at: ['iam', 'attachPolicyARNs', index], message: `\`${arn}\` is no ARN` };
  }
}

function roleMaking(iam: Data): string[][] {
  const paths: string[][] = ['instanceRoleName', 'instanceRolePermissionsBoundary']
    .filter((key) => isText(iam[key]))
    .map((key) => [key]);
  if (isMapping(iam.attachPolicy)) paths.push(['attachPolicy']);
  if (isFilled(iam.attachPolicyARNs)) paths.push(['attachPolicyARNs']);
  const policies = entries(iam.withAddonPolicies).filter(([, wanted]) => wanted === true);
  return [...paths, ...policies.map(([policy]) => ['withAddonPolicies', policy])];
}

/** What a managed node group with a launch template of its own must leave to that. */
export function* launchTemplateFaults({ data, config, path }: EksctlNodeGroup): EksctlFaults {
  if (!isMapping(data.launchTemplate)) return;
  const { version } = within(data, 'launchTemplate');
  if (isMissing(config, [...path, 'launchTemplate', 'id'])) {
    yield { at: ['launchTemplate', 'id'], message: 'a launch template is named by its `id`' };
  }
  if (typeof version === 'string' && !/^\+?0*[1-9]\d*$/.test(version)) {
    yield { at: ['launchTemplate', 'version'], message: `\`${version}\` is no version: those are numbers from 1 on` };
  }
  for (const at of fieldsOfTemplate(data)) {
    yield { at, message: `with a launch template \`${at.join('.')}\` must be set there` };
  }
}

function fieldsOfTemplate(data: Data): string[][] {
  const paths = LAUNCH_TEMPLATE_FIELDS.filter((key) => isSet(key, data[key])).map((key) => [key]);
  const ssh = within(data, 'ssh');
  for (const key of ['allow', 'enableSsm']) if (ssh[key] === true) paths.push(['ssh', key]);
  if (isFilled(ssh.sourceSecurityGroupIds)) paths.push(['ssh', 'sourceSecurityGroupIds']);
  if (isFilled(within(data, 'securityGroups').attachIDs)) paths.push(['securityGroups', 'attachIDs']);
  if (data.disableIMDSv1 === false) paths.push(['disableIMDSv1']);
  if (data.disablePodIMDS === true) paths.push(['disablePodIMDS']);
  return paths;
}

/** An empty command counts, an empty list or text does not. */
function isSet(key: string, value: unknown): boolean {
  if (isAbsent(value) || typeof value === 'symbol') return false;
  if (key === 'overrideBootstrapCommand' || key === 'volumeSize') return true;
  return value !== '' && value !== 0 && !(Array.isArray(value) && value.length === 0);
}

/** Where nodes stand: zones or subnets, and what needs one of them. */
export function* placementFaults(group: EksctlNodeGroup): EksctlFaults {
  const { data, managed, config, path } = group;
  if (isFilled(data.availabilityZones) && isFilled(data.subnets)) {
    yield { at: ['availabilityZones'], message: 'only one of `availabilityZones` and `subnets` may be set' };
  }
  if (isFilled(data.availabilityZones) && isFilled(data.localZones)) {
    yield { at: ['localZones'], message: 'only one of `availabilityZones` and `localZones` may be set' };
  }
  if (data.efaEnabled === true) {
    for (const key of ['availabilityZones', 'subnets']) {
      const list = data[key];
      const message = 'nodes with EFA must stand in one subnet or zone';
      if (Array.isArray(list) && list.length > 1) yield { at: [key], message };
    }
  }
  if (isMapping(data.placement) && isMissing(config, [...path, 'placement', 'groupName'])) {
    yield { at: ['placement', 'groupName'], message: 'a placement needs the name of its group' };
  }
  if (
    within(config.data, 'privateCluster').enabled === true &&
    (isAbsent(data.privateNetworking) || data.privateNetworking === false)
  ) {
    if (isMissing(config, [...path, 'privateNetworking']) || data.privateNetworking === false)
      yield { at: ['privateNetworking'], message: 'a private cluster has private nodes only: set it to `true`' };
  }
  if (typeof data.maxPodsPerNode === 'number' && data.maxPodsPerNode < 0) {
    yield { at: ['maxPodsPerNode'], message: `\`${data.maxPodsPerNode}\` is less than none` };
  }
  if (managed) yield* managedFaults(data);
  else yield* keyFaults(data);
}

function* managedFaults(data: Data): EksctlFaults {
  const groups = within(data, 'securityGroups');
  for (const key of ['withLocal', 'withShared']) {
    const message = `managed node groups have no \`${key}\`; they share the security group of the cluster`;
    if (groups[key] === true) yield { at: ['securityGroups', key], message };
  }
  if (!isEmpty(data.outpostARN) && typeof data.outpostARN !== 'symbol') {
    yield { at: ['outpostARN'], message: 'managed node groups cannot stand on an Outpost' };
  }
}

const PUBLIC_KEYS = ['publicKey', 'publicKeyName', 'publicKeyPath'];

function* keyFaults(data: Data): EksctlFaults {
  const ssh = within(data, 'ssh');
  const [, second] = PUBLIC_KEYS.filter((key) => isText(ssh[key]));
  if (second === undefined) return;
  yield { at: ['ssh', second], message: 'only one of `publicKey`, `publicKeyName` and `publicKeyPath` may be set' };
}
