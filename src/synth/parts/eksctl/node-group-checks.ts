import { AMI_FAMILIES } from '../../../data/eksctl-values.js';
import type { PropPlace } from '../prop-place.js';
import { checkIds, checkStackName, checkTags, checkUnique } from './checks.js';
import type { EksctlContext } from './context.js';
import type { EksctlBottlerocket, EksctlNodeGroupBase, EksctlUpdateConfig } from './node-group-props.js';
import { checkNodeIam } from './node-iam.js';
import { checkNodeLabels, checkTaints } from './node-labels.js';
import { checkSubnetChoice } from './vpc.js';

export function checkGroup(
  place: PropPlace,
  group: EksctlNodeGroupBase,
  context: EksctlContext,
  managed: boolean,
): void {
  checkStackName(place.in('name'), group.name, 63);
  const types = group.instanceTypes;
  if (types?.length === 0) throw place.in('instanceTypes').fault('must name an instance type');
  if (types && types.length > (managed ? 40 : 20))
    throw place.in('instanceTypes').fault(`must have at most ${managed ? 40 : 20}`);
  checkUnique(place.in('instanceTypes'), types);
  place.in('instanceTypes').each(types, (at, type) => {
    at.text(
      type,
      /^[a-z][-a-z]*\d[-a-z0-9]*\.(\d+xlarge|metal(-\d+xl)?|xlarge|large|medium|small|micro|nano)$/,
      'an instance type such as `m7g.large`',
    );
  });
  place.in('amiFamily').choice(group.amiFamily, AMI_FAMILIES);
  place.in('maxPodsPerNode').integer(group.maxPodsPerNode, 1, 1000);
  checkTags(place.in('tags'), group.tags);
  checkNodeLabels(place.in('labels'), group.labels, managed);
  checkTaints(place.in('taints'), group.taints);
  checkIds(place.in('securityGroupIds'), group.securityGroupIds, 'sg');
  checkNodeIam(place.in('iam'), group.iam, context);
  checkSubnetChoice(place, group, context);
  checkSsh(place, group);
  checkBottlerocket(place, group, group.bottlerocket);
  if (context.isPrivate && group.privateNetworking === false) {
    throw place.in('privateNetworking').fault('must be true in a private cluster');
  }
  if (group.efaEnabled === true && (group.availabilityZones ?? group.subnets)?.length !== 1) {
    throw place
      .in('efaEnabled')
      .fault('needs one availability zone or one subnet, given in `availabilityZones` or `subnets`');
  }
}

function checkSsh(place: PropPlace, { ssh, privateNetworking }: EksctlNodeGroupBase): void {
  if (!ssh) return;
  checkIds(place.in('ssh', 'sourceSecurityGroupIds'), ssh.sourceSecurityGroupIds, 'sg');
  if (ssh.sourceSecurityGroupIds.length > 0) return;
  const reach = privateNetworking === false ? 'the internet' : 'the whole VPC';
  throw place
    .in('ssh', 'sourceSecurityGroupIds')
    .fault(`must name a security group: without one port 22 is open to ${reach}`);
}

function checkBottlerocket(
  place: PropPlace,
  group: EksctlNodeGroupBase,
  bottlerocket: EksctlBottlerocket | undefined,
): void {
  if (isBottlerocket(group)) {
    if (group.preBootstrapCommands) throw place.in('preBootstrapCommands').fault('cannot be set for Bottlerocket');
  } else if (bottlerocket) {
    throw place.in('bottlerocket').fault('needs the amiFamily `Bottlerocket` or `BottlerocketFips`');
  }
  const kubernetes = bottlerocket?.settings?.kubernetes;
  if (typeof kubernetes !== 'object' || kubernetes === null) return;
  const own = { 'node-labels': 'labels', 'node-taints': 'taints', 'max-pods': 'maxPodsPerNode' };
  for (const [setting, field] of Object.entries(own)) {
    if (setting in kubernetes) {
      throw place
        .in('bottlerocket', 'settings', 'kubernetes', setting)
        .fault(`has a field of its own: \`${field}\` of the group`);
    }
  }
}

export function checkUpdate(place: PropPlace, update: EksctlUpdateConfig | undefined, maxSize: number): void {
  if (!update) return;
  const { maxUnavailable, maxUnavailablePercentage } = update;
  if ((maxUnavailable === undefined) === (maxUnavailablePercentage === undefined)) {
    throw place.fault('must have either `maxUnavailable` or `maxUnavailablePercentage`');
  }
  place.in('maxUnavailable').integer(maxUnavailable, 1, Math.min(100, maxSize), 'nodes');
  place.in('maxUnavailablePercentage').integer(maxUnavailablePercentage, 1, 100, 'percent');
}

export function isBottlerocket({ amiFamily }: EksctlNodeGroupBase): boolean {
  return amiFamily === 'Bottlerocket' || amiFamily === 'BottlerocketFips';
}

export function isWindows({ amiFamily }: EksctlNodeGroupBase): boolean {
  return amiFamily?.startsWith('Windows') === true;
}
