import { ADDITIONAL_ENDPOINT_SERVICES } from '../../data/eksctl-values.js';
import { UNKNOWN } from '../../source/unknown.js';
import { entries, isMapping } from '../loose.js';
import {
  type ClusterConfig,
  type EksctlFaults,
  isAbsent,
  isEmpty,
  isFilled,
  isText,
  type Mapping,
  within,
} from './cluster-config.js';
import { isIpv6 } from './ip-family-faults.js';
import { isCidr, isOther, oneOf } from './texts.js';

const HOSTNAME_TYPES = ['ip-name', 'resource-name'];

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
