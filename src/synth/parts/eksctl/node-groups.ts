import { NODE_POLICIES } from '../../../data/eksctl-values.js';
import type { PropPlace } from '../prop-place.js';
import type { EksctlContext } from './context.js';
import { type Json, sorted, withoutEmpty } from './json.js';
import { checkGroup, checkUpdate, isBottlerocket, isWindows } from './node-group-checks.js';
import type {
  EksctlManagedNodeGroup,
  EksctlNodeGroupBase,
  EksctlNodeIam,
  EksctlSelfManagedNodeGroup,
} from './node-group-props.js';
import { volumeOf } from './node-volume.js';

const ON_DEMAND_TYPES = ['m6i.large'];
const SPOT_TYPES = ['m6i.large', 'm6a.large', 'm5.large', 'm5a.large'];
const MOST_NODES = 1000;

export function managedNodeGroup(place: PropPlace, group: EksctlManagedNodeGroup, context: EksctlContext): Json {
  const { scaling, rest } = common(place, group, context, true);
  const instanceTypes = typesOf(group);
  checkUpdate(place.in('updateConfig'), group.updateConfig, Number(scaling.maxSize));
  const form = /^\d+\.\d+\.\d+-\d{8}$/;
  if (!isBottlerocket(group)) place.in('releaseVersion').text(group.releaseVersion, form, 'such as `1.35.2-20261110`');
  return withoutEmpty({
    name: group.name,
    ...(instanceTypes.length === 1 ? { instanceType: instanceTypes[0] } : { instanceTypes }),
    ...(group.spot === true && { spot: true }),
    ...scaling,
    ...rest,
    releaseVersion: group.releaseVersion,
    ...(group.nodeRepair === true && { nodeRepairConfig: { enabled: true } }),
    updateConfig: group.updateConfig ?? { maxUnavailable: 1 },
  });
}

export function selfManagedNodeGroup(
  place: PropPlace,
  group: EksctlSelfManagedNodeGroup,
  context: EksctlContext,
): Json {
  const { scaling, rest } = common(place, group, context, false);
  place.in('maxInstanceLifetime').integer(group.maxInstanceLifetime, 86_400, 31_536_000, 'seconds');
  const otherKubelet = isBottlerocket(group) || isWindows(group);
  if (group.kubeletExtraConfig && otherKubelet) {
    throw place.in('kubeletExtraConfig').fault(`cannot be set for ${group.amiFamily}`);
  }
  place.in('targetGroupARNs').each(group.targetGroupARNs, (at, arn) => {
    at.text(arn, /^arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:targetgroup\/.+$/, 'the ARN of a target group');
  });
  return withoutEmpty({
    name: group.name,
    ...purchase(place, group),
    ...scaling,
    ...rest,
    maxInstanceLifetime: group.maxInstanceLifetime,
    targetGroupARNs: group.targetGroupARNs,
    kubeletExtraConfig: group.kubeletExtraConfig,
  });
}

function common(
  place: PropPlace,
  group: EksctlNodeGroupBase,
  context: EksctlContext,
  managed: boolean,
): { scaling: Json; rest: Json } {
  checkGroup(place, group, context, managed);
  const scaling = scalingOf(place, group);
  const needsTags = scaling.minSize === 0;
  const { ssh } = group;
  const rest = {
    amiFamily: group.amiFamily ?? 'AmazonLinux2023',
    ...volumeOf(place, group),
    privateNetworking: group.privateNetworking ?? true,
    disableIMDSv1: true,
    disablePodIMDS: group.disablePodIMDS ?? true,
    labels: sorted(group.labels),
    taints: group.taints?.map(({ key, value, effect }) => withoutEmpty({ key, value, effect })),
    tags: sorted(group.tags),
    maxPodsPerNode: group.maxPodsPerNode,
    availabilityZones: group.availabilityZones,
    subnets: group.subnets,
    ssh: ssh && { allow: true, publicKeyName: ssh.publicKeyName, sourceSecurityGroupIds: ssh.sourceSecurityGroupIds },
    iam: iamOf(group.iam, context),
    securityGroups: group.securityGroupIds && { attachIDs: group.securityGroupIds },
    bottlerocket: group.bottlerocket && withoutEmpty({ ...group.bottlerocket }),
    preBootstrapCommands: group.preBootstrapCommands,
    ...((group.propagateASGTags ?? needsTags) && { propagateASGTags: true }),
    ...(group.efaEnabled === true && { efaEnabled: true }),
  };
  return { scaling, rest };
}

function typesOf({ instanceTypes, spot }: EksctlNodeGroupBase): readonly string[] {
  return instanceTypes ?? (spot === true ? SPOT_TYPES : ON_DEMAND_TYPES);
}

function scalingOf(place: PropPlace, { minSize, maxSize, desiredCapacity }: EksctlNodeGroupBase): Json {
  place.in('minSize').integer(minSize, 0, MOST_NODES, 'nodes');
  place.in('maxSize').integer(maxSize, 1, MOST_NODES, 'nodes');
  place.in('desiredCapacity').integer(desiredCapacity, 0, MOST_NODES, 'nodes');
  const min = minSize ?? Math.min(2, maxSize ?? 2, desiredCapacity ?? 2);
  const max = maxSize ?? Math.max(1, min, desiredCapacity ?? min);
  const desired = desiredCapacity ?? min;
  if (min > max) throw place.in('minSize').fault(`must be at most \`maxSize\`, ${max}, not ${min}`);
  if (desired < min || desired > max)
    throw place.in('desiredCapacity').fault(`must be ${min}..${max} nodes, not ${desired}`);
  return { minSize: min, maxSize: max, desiredCapacity: desired };
}

/** eksctl knows Spot and several types in a group of one's own only as a distribution. */
function purchase(place: PropPlace, group: EksctlSelfManagedNodeGroup): Json {
  const { spot = false, onDemandBaseCapacity: base, onDemandPercentageAboveBaseCapacity: share } = group;
  place.in('onDemandBaseCapacity').integer(base, 0, MOST_NODES, 'nodes');
  place.in('onDemandPercentageAboveBaseCapacity').integer(share, 0, 100, 'percent');
  const given = base === undefined ? 'onDemandPercentageAboveBaseCapacity' : 'onDemandBaseCapacity';
  if (!spot && (base ?? share) !== undefined) throw place.in(given).fault('needs `spot: true`');
  const instanceTypes = typesOf(group);
  if (!spot && instanceTypes.length === 1) return { instanceType: instanceTypes[0] };
  const onDemand = {
    onDemandBaseCapacity: base ?? 0,
    onDemandPercentageAboveBaseCapacity: share ?? 0,
    spotAllocationStrategy: 'price-capacity-optimized',
    capacityRebalance: true,
  };
  return { instancesDistribution: { instanceTypes, ...(spot && onDemand) } };
}

function iamOf(iam: EksctlNodeIam | undefined, { partition }: EksctlContext): Json | undefined {
  if (!iam) return undefined;
  const own = iam.attachPolicyARNs ?? [];
  const needed = NODE_POLICIES.map((name) => `arn:${partition}:iam::aws:policy/${name}`);
  // A list of one's own replaces what nodes need to join.
  const attachPolicyARNs = own.length === 0 ? undefined : [...needed, ...own.filter((arn) => !needed.includes(arn))];
  return withoutEmpty({ ...iam, attachPolicyARNs });
}
