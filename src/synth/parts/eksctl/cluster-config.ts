import { PropPlace } from '../prop-place.js';
import { addonsOf, hasPodIdentity } from './addons.js';
import { checkStackName, checkTags } from './checks.js';
import type { EksctlClusterProps } from './cluster-props.js';
import type { EksctlContext } from './context.js';
import {
  accessConfigOf,
  autoModeOf,
  karpenterOf,
  loggingOf,
  privateClusterOf,
  secretsEncryptionOf,
} from './control-plane.js';
import { fargateProfileOf, selectsDns } from './fargate.js';
import { iamOf } from './iam.js';
import { type Json, merge, sorted, withoutEmpty } from './json.js';
import { managedNodeGroup, selfManagedNodeGroup } from './node-groups.js';
import { checkZones, kubernetesNetworkOf, vpcOf } from './vpc.js';

/** The ClusterConfig, in the order in which people read one. */
export function clusterConfig(construct: string, props: EksctlClusterProps, context: EksctlContext): Json {
  const place = new PropPlace(construct);
  checkWhole(place, props, context);
  const { name, region, version } = context;
  const config = withoutEmpty({
    apiVersion: 'eksctl.io/v1alpha5',
    kind: 'ClusterConfig',
    metadata: withoutEmpty({ name, region, version, tags: tagsOf(place, props, context) }),
    upgradePolicy: { supportType: props.supportType ?? 'EXTENDED' },
    accessConfig: accessConfigOf(place.in('accessConfig'), props.accessConfig, context),
    availabilityZones: props.availabilityZones,
    vpc: vpcOf(place.in('vpc'), props.vpc, context),
    kubernetesNetworkConfig: kubernetesNetworkOf(
      place.in('kubernetesNetworkConfig'),
      props.kubernetesNetworkConfig,
      props.vpc,
    ),
    privateCluster: privateClusterOf(place.in('privateCluster'), props.privateCluster),
    secretsEncryption: secretsEncryptionOf(place, props, context),
    cloudWatch: loggingOf(place.in('clusterLogging'), props.clusterLogging),
    zonalShiftConfig: props.zonalShift === undefined ? undefined : { enabled: props.zonalShift },
    iam: iamOf(place.in('iam'), props.iam, context, hasPodIdentity(props, context)),
    ...addonParts(place, props, context),
    ...computeParts(place, props, context),
  });
  return merge(config, props.extra ?? {});
}

function addonParts(place: PropPlace, props: EksctlClusterProps, context: EksctlContext): Json {
  return {
    addonsConfig: props.disableDefaultAddons === true ? { disableDefaultAddons: true } : undefined,
    addons: addonsOf(place, props, context),
  };
}

function computeParts(place: PropPlace, props: EksctlClusterProps, context: EksctlContext): Json {
  return {
    autoModeConfig: autoModeOf(place.in('autoModeConfig'), props.autoModeConfig, context),
    karpenter: karpenterOf(place.in('karpenter'), props.karpenter, context),
    managedNodeGroups: props.managedNodeGroups?.map((group, index) =>
      managedNodeGroup(place.in('managedNodeGroups', index), group, context),
    ),
    nodeGroups: props.nodeGroups?.map((group, index) =>
      selfManagedNodeGroup(place.in('nodeGroups', index), group, context),
    ),
    fargateProfiles: props.fargateProfiles?.map((profile, index) =>
      fargateProfileOf(place.in('fargateProfiles', index), profile, context),
    ),
  };
}

/** Karpenter looks for security groups by a tag, which eksctl sets when it stands here. */
function tagsOf(place: PropPlace, { tags, karpenter }: EksctlClusterProps, { name }: EksctlContext): Json | undefined {
  const all = { ...(karpenter && { 'karpenter.sh/discovery': name }), ...tags };
  checkTags(place.in('tags'), all);
  return sorted(all);
}

function checkWhole(place: PropPlace, props: EksctlClusterProps, context: EksctlContext): void {
  checkStackName(place.in('name'), context.name, 100);
  place.in('version').text(context.version, /^1\.\d\d$/, 'a Kubernetes version in quotes, such as `"1.36"`');
  place.in('supportType').choice(props.supportType, ['STANDARD', 'EXTENDED']);
  checkZones(place.in('availabilityZones'), props.availabilityZones, context.region);
  if (props.availabilityZones && props.vpc?.subnets) {
    throw place.in('availabilityZones').fault('cannot be chosen beside `vpc.subnets`');
  }
  if (props.availabilityZones && props.availabilityZones.length < 2) {
    throw place.in('availabilityZones').fault('must name two zones at least');
  }
  if (context.isIpv6 && props.iam?.withOIDC === false && !hasPodIdentity(props, context)) {
    throw place.in('iam', 'withOIDC').fault('cannot be false with IPv6 on a cluster without Pod Identity');
  }
  checkCompute(place, props, context);
}

function checkCompute(place: PropPlace, props: EksctlClusterProps, { autoMode, onFargate }: EksctlContext): void {
  const names = new Set<string>();
  for (const field of ['managedNodeGroups', 'nodeGroups', 'fargateProfiles'] as const) {
    const list: readonly { readonly name: string }[] | undefined = props[field];
    if (field === 'fargateProfiles') names.clear();
    else if (autoMode && list?.length) {
      throw place
        .in(field)
        .fault('cannot be given for a new Auto Mode cluster: `eksctl create nodegroup` adds them later');
    }
    place.in(field).each(list, (at, { name }) => {
      if (names.has(name)) throw at.in('name').fault(`is \`${name}\` a second time`);
      names.add(name);
    });
  }
  checkKarpenter(place.in('karpenter'), props, autoMode);
  checkWithoutCni(place, props, autoMode);
  const dns = props.fargateProfiles?.some(({ selectors }) => selectors.some(selectsDns)) === true;
  if (onFargate && props.disableDefaultAddons !== true && !dns) {
    throw place
      .in('fargateProfiles')
      .fault('must have a selector of the namespace `kube-system`: without nodes the DNS runs on Fargate too');
  }
}

function checkKarpenter(place: PropPlace, props: EksctlClusterProps, autoMode: boolean): void {
  const { karpenter, iam, managedNodeGroups = [], nodeGroups = [], fargateProfiles = [] } = props;
  if (!karpenter) return;
  if (autoMode) throw place.fault('cannot be given for Auto Mode, which runs Karpenter itself');
  if (iam?.withOIDC === false) throw place.fault('needs `iam.withOIDC: true`');
  if (managedNodeGroups.length + nodeGroups.length + fargateProfiles.length > 0) return;
  throw place.fault('needs a node group or a Fargate profile to run on: it does not run on its own nodes');
}

/** Without the add-on vpc-cni eksctl makes the control plane alone: nodes would wait for a network that comes later. */
function checkWithoutCni(place: PropPlace, props: EksctlClusterProps, autoMode: boolean): void {
  if (autoMode || props.disableDefaultAddons !== true || props.addons?.some(({ name }) => name === 'vpc-cni')) return;
  const { managedNodeGroups, nodeGroups, fargateProfiles, karpenter, iam } = props;
  const later = { managedNodeGroups, nodeGroups, fargateProfiles, karpenter };
  const roles = { serviceAccounts: iam?.serviceAccounts, podIdentityAssociations: iam?.podIdentityAssociations };
  const reason = 'has to wait until the cluster has a network: eksctl takes it with the add-on `vpc-cni` alone';
  for (const [field, value] of Object.entries(later)) if (value !== undefined) throw place.in(field).fault(reason);
  for (const [field, value] of Object.entries(roles))
    if (value !== undefined) throw place.in('iam', field).fault(reason);
}
