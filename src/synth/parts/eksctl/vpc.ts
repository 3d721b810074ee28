import type { PropPlace } from '../prop-place.js';
import { checkId, checkIds, checkTags, checkUnique } from './checks.js';
import { isNotRouted, isPrivateCidr, overlaps, parseCidr } from './cidr.js';
import type { EksctlContext } from './context.js';
import { type Json, sorted, withoutEmpty } from './json.js';
import type { EksctlClusterEndpoints, EksctlKubernetesNetwork, EksctlSubnet, EksctlVpc } from './vpc-props.js';

const DEFAULT_CIDR = '192.168.0.0/16';
const CLASSES = ['private', 'public'] as const;

export function vpcOf(place: PropPlace, vpc: EksctlVpc | undefined, context: EksctlContext): Json {
  const given = vpc ?? {};
  checkVpc(place, given, context);
  const { id, cidr, hostnameType } = given;
  const makesVpc = given.subnets === undefined;
  // A private cluster has no way out, and eksctl refuses a choice with IPv6.
  const nat = makesVpc && !context.isPrivate && !context.isIpv6;
  return withoutEmpty({
    id,
    cidr,
    subnets: subnetsOf(given),
    ...(nat && { nat: { gateway: given.nat ?? 'HighlyAvailable' } }),
    ...(!context.isPrivate && { clusterEndpoints: endpointsOf(given) }),
    publicAccessCIDRs: given.publicAccessCIDRs,
    controlPlaneSubnetIDs: given.controlPlaneSubnetIDs,
    controlPlaneSecurityGroupIDs: given.controlPlaneSecurityGroupIDs,
    hostnameType,
  });
}

function subnetsOf({ subnets }: EksctlVpc): Json | undefined {
  if (!subnets) return undefined;
  const list = (map: Readonly<Record<string, EksctlSubnet>> | undefined): Json =>
    Object.fromEntries(
      Object.entries(sorted(map) ?? {}).map(([key, { id, az, cidr }]) => [key, withoutEmpty({ id, az, cidr })]),
    );
  return withoutEmpty({ private: list(subnets.private), public: list(subnets.public) });
}

export function endpointsOf({ clusterEndpoints, publicAccessCIDRs }: EksctlVpc): Required<EksctlClusterEndpoints> {
  return {
    privateAccess: clusterEndpoints?.privateAccess ?? true,
    publicAccess: clusterEndpoints?.publicAccess ?? (publicAccessCIDRs ?? []).length > 0,
  };
}

function checkVpc(place: PropPlace, vpc: EksctlVpc, context: EksctlContext): void {
  checkId(place.in('id'), vpc.id, 'vpc');
  if (vpc.id !== undefined && !vpc.subnets) throw place.in('subnets').fault('must be given for a VPC that exists');
  if (vpc.subnets) checkSubnets(place.in('subnets'), vpc, context);
  checkVpcCidr(place.in('cidr'), vpc.cidr);
  place.in('nat').choice(vpc.nat, ['HighlyAvailable', 'Single', 'Disable']);
  if (vpc.nat !== undefined) {
    if (vpc.subnets) throw place.in('nat').fault('cannot be chosen beside `subnets`: that VPC exists');
    if (context.isPrivate && vpc.nat !== 'Disable')
      throw place.in('nat').fault('cannot be chosen in a private cluster, which has no NAT gateway');
    if (context.isIpv6) throw place.in('nat').fault('cannot be chosen with IPv6');
  }
  checkEndpoints(place, vpc, context);
  checkIds(place.in('controlPlaneSubnetIDs'), vpc.controlPlaneSubnetIDs, 'subnet');
  if (vpc.controlPlaneSubnetIDs?.length === 1)
    throw place.in('controlPlaneSubnetIDs').fault('must name two subnets at least, in two zones');
  checkIds(place.in('controlPlaneSecurityGroupIDs'), vpc.controlPlaneSecurityGroupIDs, 'sg');
  place.in('hostnameType').choice(vpc.hostnameType, ['ip-name', 'resource-name']);
  if (vpc.hostnameType !== undefined && vpc.subnets) {
    throw place.in('hostnameType').fault('cannot be chosen beside `subnets`: those say it themselves');
  }
}

function checkVpcCidr(place: PropPlace, cidr: string | undefined): void {
  if (cidr === undefined) return;
  const block = parseCidr(cidr);
  if (!block || block.bits < 16 || block.bits > 24) {
    throw place.fault(
      `must be a block such as \`${DEFAULT_CIDR}\`, /16 to /24, starting at its first address, not \`${cidr}\``,
    );
  }
}

function checkSubnets(place: PropPlace, { subnets }: EksctlVpc, context: EksctlContext): void {
  const ids: string[] = [];
  const zones = new Set<string>();
  for (const type of CLASSES) {
    for (const [key, subnet] of Object.entries(subnets?.[type] ?? {})) {
      const at = place.in(type, key);
      checkSubnet(at, key, subnet, context);
      if (ids.includes(subnet.id)) throw at.in('id').fault(`is \`${subnet.id}\` a second time`);
      ids.push(subnet.id);
      zones.add(subnet.az ?? key);
    }
  }
  const enclosed = Object.keys(subnets?.private ?? {}).length;
  if (context.isPrivate && enclosed === 0) throw place.in('private').fault('must be given in a private cluster');
  if (zones.size < 2) throw place.fault(`must lie in two availability zones at least, not in ${zones.size}`);
}

function checkSubnet(place: PropPlace, key: string, subnet: EksctlSubnet, { region }: EksctlContext): void {
  checkId(place.in('id'), subnet.id, 'subnet');
  if (subnet.az !== undefined) checkZone(place.in('az'), subnet.az, region);
  // eksctl takes any other key for a name; of another region it is a mistake.
  if (subnet.az === undefined && /^[a-z]{2,4}(-[a-z]+)+-\d[a-z]$/.test(key) && !isZoneOf(key, region)) {
    throw place.fault(`is no zone of the region \`${region}\``);
  }
  if (subnet.cidr !== undefined && !parseCidr(subnet.cidr)) {
    throw place
      .in('cidr')
      .fault(`must be a block such as \`10.0.1.0/24\`, starting at its first address, not \`${subnet.cidr}\``);
  }
  checkTags(place.in('tags'), subnet.tags);
}

function checkEndpoints(place: PropPlace, vpc: EksctlVpc, { isPrivate }: EksctlContext): void {
  const { clusterEndpoints, publicAccessCIDRs = [] } = vpc;
  if (isPrivate && clusterEndpoints)
    throw place.in('clusterEndpoints').fault('cannot be chosen in a private cluster: only the VPC reaches it');
  const at = place.in('publicAccessCIDRs');
  checkUnique(at, publicAccessCIDRs);
  at.each(publicAccessCIDRs, checkPublicBlock);
  const open = clusterEndpoints?.publicAccess ?? publicAccessCIDRs.length > 0;
  if (isPrivate && publicAccessCIDRs.length > 0)
    throw at.fault('cannot be given in a private cluster: only the VPC reaches it');
  if (open && publicAccessCIDRs.length === 0) {
    throw at.fault('must say from where the API server is reached: without, the whole internet reaches it');
  }
  if (!open && publicAccessCIDRs.length > 0)
    throw at.fault('has no effect with `clusterEndpoints.publicAccess: false`');
  if (!open && clusterEndpoints?.privateAccess === false) {
    throw place.in('clusterEndpoints').fault('must leave one way to the API server open');
  }
}

function checkPublicBlock(place: PropPlace, text: string): void {
  const sixth = /^[0-9a-fA-F]*:[0-9a-fA-F:]*\/\d{1,3}$/.test(text);
  if (sixth) return;
  const block = parseCidr(text);
  if (!block)
    throw place.fault(`must be a block such as \`203.0.113.0/24\`, starting at its first address, not \`${text}\``);
  if (isNotRouted(block))
    throw place.fault(`must be addresses of the internet: nothing comes from \`${text}\`, and EKS refuses it`);
}

export function kubernetesNetworkOf(
  place: PropPlace,
  network: EksctlKubernetesNetwork | undefined,
  vpc: EksctlVpc | undefined,
): Json | undefined {
  if (!network) return undefined;
  const { ipFamily, serviceIPv4CIDR } = network;
  place.in('ipFamily').choice(ipFamily, ['IPv4', 'IPv6']);
  const at = place.in('serviceIPv4CIDR');
  if (serviceIPv4CIDR === undefined) return withoutEmpty({ ipFamily });
  if (ipFamily === 'IPv6') throw at.fault('cannot be chosen with IPv6');
  const block = parseCidr(serviceIPv4CIDR);
  if (!block || !isPrivateCidr(block) || block.bits < 12 || block.bits > 24) {
    throw at.fault(
      `must be a block of private addresses, /12 to /24, such as \`10.100.0.0/16\`, not \`${serviceIPv4CIDR}\``,
    );
  }
  const own = parseCidr(vpc?.cidr ?? (vpc?.subnets ? '' : DEFAULT_CIDR));
  if (own && overlaps(block, own)) throw at.fault(`must lie apart from the VPC, \`${vpc?.cidr ?? DEFAULT_CIDR}\``);
  return { ipFamily, serviceIPv4CIDR };
}

/** Throws unless `subnets` and `availabilityZones` of a group name what the cluster has. */
export function checkSubnetChoice(
  place: PropPlace,
  choice: { readonly subnets?: readonly string[]; readonly availabilityZones?: readonly string[] },
  { vpc, region }: EksctlContext,
): void {
  if (choice.subnets && choice.availabilityZones)
    throw place.in('availabilityZones').fault('cannot be set beside `subnets`');
  const keys = CLASSES.flatMap((type) => Object.keys(vpc?.subnets?.[type] ?? {}));
  place.in('subnets').each(choice.subnets, (at, subnet) => {
    if (keys.includes(subnet)) return;
    if (subnet.startsWith('subnet-')) return checkId(at, subnet, 'subnet');
    const known = keys.length === 0 ? 'which has none' : `which has ${keys.map((key) => `\`${key}\``).join(', ')}`;
    throw at.fault(`must be an id or a key of \`vpc.subnets\`, ${known}, not \`${subnet}\``);
  });
  checkZones(place.in('availabilityZones'), choice.availabilityZones, region);
}

export function checkZones(place: PropPlace, zones: readonly string[] | undefined, region: string): void {
  checkUnique(place, zones);
  place.each(zones, (at, zone) => {
    checkZone(at, zone, region);
  });
}

/** Throws unless a text is a zone of the region, a Local Zone included. */
export function checkZone(place: PropPlace, zone: string, region: string): void {
  if (isZoneOf(zone, region)) return;
  throw place.fault(`must be a zone of the region such as \`${region}a\`, not \`${zone}\``);
}

function isZoneOf(zone: string, region: string): boolean {
  return zone.startsWith(region) && /^(-[a-z]+-\d+)?[a-z]$/.test(zone.slice(region.length));
}
