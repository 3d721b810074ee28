import { ADDITIONAL_ENDPOINT_SERVICES } from '../../data/eksctl-values.js';
import { UNKNOWN } from '../../source/unknown.js';
import { entries, isMapping } from '../loose.js';
import {
  addonNamed,
  type ClusterConfig,
  type EksctlFaults,
  isAbsent,
  isAutoMode,
  isEmpty,
  isFilled,
  isText,
  type Mapping,
  within,
} from './cluster-config.js';
import { isCidr, isOther, oneOf } from './texts.js';

/** Of the core add-ons eksctl adds the others by itself. */
const IPV6_ADDON = 'coredns';
const HOSTNAME_TYPES = ['ip-name', 'resource-name'];

export function isIpv6(config: ClusterConfig): boolean {
  const family = within(config.data, 'kubernetesNetworkConfig').ipFamily;
  return typeof family === 'string' && family.toLowerCase() === 'ipv6';
}

/** Blocks of addresses wherever eksctl reads them. */
export function* cidrFaults({ data }: ClusterConfig): EksctlFaults {
  const vpc = within(data, 'vpc');
  if (typeof vpc.cidr === 'string' && !isCidr(vpc.cidr)) yield noCidr(['vpc', 'cidr'], vpc.cidr);
  for (const key of ['publicAccessCIDRs', 'extraCIDRs', 'extraIPv6CIDRs']) {
    const list = vpc[key];
    if (!Array.isArray(list)) continue;
    for (const [index, cidr] of list.entries()) {
      if (typeof cidr === 'string' && !isCidr(cidr)) yield noCidr(['vpc', key, index], cidr);
    }
  }
  for (const side of ['private', 'public']) {
    for (const [zone, subnet] of entries(within(vpc, 'subnets')[side])) {
      const [key, cidr] = entries(subnet).find(([name]) => name.toLowerCase() === 'cidr') ?? [];
      if (key !== undefined && typeof cidr === 'string' && !isCidr(cidr))
        yield noCidr(['vpc', 'subnets', side, zone, key], cidr);
    }
  }
  const services = within(data, 'kubernetesNetworkConfig').serviceIPv4CIDR;
  if (isText(services) && !isCidr(services)) yield noCidr(['kubernetesNetworkConfig', 'serviceIPv4CIDR'], services);
}

function noCidr(at: readonly (string | number)[], cidr: string): { at: typeof at; message: string } {
  return { at, message: `\`${cidr}\` is no block of addresses, such as \`10.0.0.0/16\`` };
}

/** What of a VPC does not go together. */
export function* vpcFaults(config: ClusterConfig): EksctlFaults {
  const { data } = config;
  const vpc = within(data, 'vpc');
  yield* endpointFaults(config, vpc);
  const zones = data.availabilityZones;
  if (Array.isArray(zones) && zones.length === 1) {
    yield { at: ['availabilityZones'], message: 'a control plane needs two zones' };
  }
  if (vpc.manageSharedNodeSecurityGroupRules === false && isEmpty(vpc.sharedNodeSecurityGroup)) {
    const message = 'only the rules of a security group of your own (`sharedNodeSecurityGroup`) can be left alone';
    yield { at: ['vpc', 'manageSharedNodeSecurityGroupRules'], message };
  }
  if (isText(vpc.hostnameType)) yield* hostnameFaults(vpc, vpc.hostnameType);
  yield* localZoneFaults(config, vpc);
  yield* privateSubnetFaults(vpc);
}

function* endpointFaults(config: ClusterConfig, vpc: Mapping): EksctlFaults {
  if (within(config.data, 'privateCluster').enabled === true) return;
  const { publicAccess, privateAccess } = within(vpc, 'clusterEndpoints');
  if (publicAccess !== false || !(isAbsent(privateAccess) || privateAccess === false)) return;
  const message = 'nobody could reach the API server: enable `privateAccess` where there is no `publicAccess`';
  yield { at: ['vpc', 'clusterEndpoints'], message };
}

function hasSubnets(vpc: Mapping): boolean {
  return entries(vpc.subnets).some(([, side]) => entries(side).length > 0);
}

function* hostnameFaults(vpc: Mapping, type: string): EksctlFaults {
  const at = ['vpc', 'hostnameType'];
  if (hasSubnets(vpc)) yield { at, message: 'it belongs to the subnets, which are there already' };
  else if (!HOSTNAME_TYPES.includes(type)) yield { at, message: `\`${type}\`: allowed are ${oneOf(HOSTNAME_TYPES)}` };
}

function* localZoneFaults(config: ClusterConfig, vpc: Mapping): EksctlFaults {
  if (!isFilled(config.data.localZones)) return;
  const at = ['localZones'];
  if (isText(vpc.id)) yield { at, message: 'eksctl adds no local zones to a VPC that is there already' };
  if (within(vpc, 'nat').gateway === 'HighlyAvailable') {
    yield { at: ['vpc', 'nat', 'gateway'], message: 'local zones have no `HighlyAvailable` NAT gateways' };
  }
  if (isIpv6(config)) yield { at, message: 'local zones have no IPv6' };
  if (within(config.data, 'privateCluster').enabled === true) {
    yield { at, message: 'a private cluster has no local zones' };
  }
}

function* privateSubnetFaults(vpc: Mapping): EksctlFaults {
  if (vpc.controlPlaneOnPrivateSubnets !== true) return;
  const at = ['vpc', 'controlPlaneOnPrivateSubnets'];
  if (isFilled(vpc.controlPlaneSubnetIDs)) {
    yield { at, message: 'only one of `controlPlaneSubnetIDs` and `controlPlaneOnPrivateSubnets` may be set' };
  }
  const subnets = within(vpc, 'subnets');
  if (!hasSubnets(vpc) && !isMapping(subnets.private)) return;
  const own = entries(subnets.private);
  const zones = new Set(own.map(([zone, subnet]) => (isMapping(subnet) && subnet.az) || zone));
  if (typeof subnets.private !== 'symbol' && !zones.has(UNKNOWN) && zones.size < 2) {
    const message = 'the control plane needs private subnets in two zones';
    yield { at: ['vpc', 'subnets', 'private'], message };
  }
}

/** What a cluster without a way to the internet must have, and cannot have. */
export function* privateClusterFaults({ data }: ClusterConfig): EksctlFaults {
  const cluster = within(data, 'privateCluster');
  if (cluster.enabled !== true) return;
  const vpc = within(data, 'vpc');
  const endpoints = within(vpc, 'clusterEndpoints');
  if (typeof endpoints.publicAccess === 'boolean' || typeof endpoints.privateAccess === 'boolean') {
    const message = 'a private cluster has a private endpoint only; leave `clusterEndpoints` out';
    yield { at: ['vpc', 'clusterEndpoints'], message };
  }
  const subnets = vpc.subnets;
  if (
    isText(vpc.id) &&
    (isAbsent(subnets) ||
      (isMapping(subnets) && entries(subnets.private).length === 0 && typeof subnets.private !== 'symbol'))
  ) {
    const message = 'in a VPC that is there already a private cluster needs its private subnets';
    yield { at: ['vpc', 'subnets', 'private'], message };
  }
  yield* endpointServiceFaults(cluster);
}

function* endpointServiceFaults(cluster: Mapping): EksctlFaults {
  const at = ['privateCluster', 'additionalEndpointServices'];
  const services = cluster.additionalEndpointServices;
  if (!isFilled(services)) return;
  if (cluster.skipEndpointCreation === true) {
    yield { at, message: 'with `skipEndpointCreation` no endpoint is made' };
    return;
  }
  for (const [index, service] of services.entries()) {
    if (isOther(service, ADDITIONAL_ENDPOINT_SERVICES)) {
      const message = `eksctl makes no endpoint for \`${service}\` on demand; it does for ${oneOf(ADDITIONAL_ENDPOINT_SERVICES)}`;
      yield { at: [...at, index], message };
    } else if (typeof service === 'string' && services.indexOf(service) < index) {
      yield { at: [...at, index], message: `\`${service}\` is there twice` };
    }
  }
}

/** What IPv6 needs and what it excludes. */
export function* ipFamilyFaults(config: ClusterConfig): EksctlFaults {
  const { data } = config;
  const network = within(data, 'kubernetesNetworkConfig');
  const vpc = within(data, 'vpc');
  const at = ['kubernetesNetworkConfig', 'ipFamily'];
  const family = network.ipFamily;
  if (isText(family) && !['ipv4', 'ipv6'].includes(family.toLowerCase())) {
    yield { at, message: `\`${family}\`: allowed are \`IPv4\` or \`IPv6\`` };
  }
  if (isIpv6(config)) yield* ipv6Faults(config, vpc, network);
  else if (typeof family !== 'symbol') {
    const only = 'is for clusters with `ipFamily: IPv6` only';
    if (isFilled(vpc.extraIPv6CIDRs)) yield { at: ['vpc', 'extraIPv6CIDRs'], message: `it ${only}` };
    for (const key of ['ipv6Cidr', 'ipv6Pool']) if (isText(vpc[key])) yield { at: ['vpc', key], message: `it ${only}` };
  }
}

function* ipv6Faults(config: ClusterConfig, vpc: Mapping, network: Mapping): EksctlFaults {
  if (isText(network.serviceIPv4CIDR)) {
    const message = 'Services of an IPv6 cluster have no IPv4 addresses';
    yield { at: ['kubernetesNetworkConfig', 'serviceIPv4CIDR'], message };
  }
  if (isMapping(vpc.nat)) yield { at: ['vpc', 'nat'], message: 'eksctl makes the gateways of an IPv6 cluster itself' };
  if (vpc.autoAllocateIPv6 === true) {
    yield { at: ['vpc', 'autoAllocateIPv6'], message: 'an IPv6 cluster has its block already' };
  }
  const [cidr, pool] = [isText(vpc.ipv6Cidr), isText(vpc.ipv6Pool)];
  if (cidr && pool && isText(vpc.id)) {
    yield { at: ['vpc', 'ipv6Cidr'], message: 'a VPC that is there already has its block' };
  } else if (cidr !== pool && !isUnknown(vpc.ipv6Cidr) && !isUnknown(vpc.ipv6Pool)) {
    yield {
      at: ['vpc', cidr ? 'ipv6Cidr' : 'ipv6Pool'],
      message: 'only `ipv6Cidr` and `ipv6Pool` together can be set',
    };
  }
  if (!isAutoMode(config)) yield* ipv6AddonFaults(config);
}

function isUnknown(value: unknown): boolean {
  return typeof value === 'symbol';
}

function* ipv6AddonFaults(config: ClusterConfig): EksctlFaults {
  const { data } = config;
  const at = ['kubernetesNetworkConfig', 'ipFamily'];
  if (hasUnknownAddons(data) || isUnknown(within(data, 'autoModeConfig').enabled)) return;
  if (!addonNamed(config, IPV6_ADDON, true)) {
    const message = `an IPv6 cluster needs the add-on \`${IPV6_ADDON}\``;
    yield { at: Array.isArray(data.addons) ? ['addons'] : at, message };
    return;
  }
  const oidc = within(data, 'iam').withOIDC;
  if (oidc === true || isUnknown(oidc)) return;
  if (!addonNamed(config, 'eks-pod-identity-agent')) {
    const message = 'with IPv6 the VPC CNI needs a role: set `withOIDC: true`, or add `eks-pod-identity-agent`';
    yield { at: isMapping(data.iam) ? ['iam', 'withOIDC'] : at, message };
  } else if (!cniHasIdentity(config)) {
    const message =
      'with IPv6 the VPC CNI needs a role: set `autoApplyPodIdentityAssociations`, or an association of `vpc-cni`';
    yield { at: ['addons'], message };
  }
}

function hasUnknownAddons(data: Mapping): boolean {
  const { addons } = data;
  return (
    isUnknown(addons) ||
    (Array.isArray(addons) && addons.some((addon) => isUnknown(addon) || (isMapping(addon) && isUnknown(addon.name))))
  );
}

function cniHasIdentity(config: ClusterConfig): boolean {
  const cni = addonNamed(config, 'vpc-cni', true) ?? {};
  const auto = within(config.data, 'addonsConfig').autoApplyPodIdentityAssociations;
  return (
    [auto, cni.useDefaultPodIdentityAssociations].some((value) => value === true || isUnknown(value)) ||
    isFilled(cni.podIdentityAssociations) ||
    isUnknown(cni.podIdentityAssociations)
  );
}
