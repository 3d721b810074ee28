import type { Fact } from './facts/fact.js';
import { inRegion, type Subnet } from './facts/subnet.js';
import { append, perWorkspace } from './lookup.js';
import type { Workspace } from './workspace.js';

export const ROLE_TAGS = ['kubernetes.io/role/elb', 'kubernetes.io/role/internal-elb'] as const;
const CLUSTER_TAG = 'kubernetes.io/cluster/';
/** The AWS Load Balancer Controller passes over subnets with fewer free addresses. */
const FREE_ADDRESSES = 8;

/** A subnet that another one of its zone, which has the same role, keeps from ever being chosen. */
export interface Loser {
  readonly tag: Fact;
  readonly role: string;
  readonly winner: Subnet;
}

/** Subnets that no load balancer is placed into, although a tag offers them. */
export const losersOf = perWorkspace((workspace: Workspace): ReadonlyMap<Subnet, readonly Loser[]> => {
  const losers = new Map<Subnet, Loser[]>();
  for (const role of ROLE_TAGS) {
    for (const rivals of byZone(role, workspace)) {
      for (const subnet of rivals) {
        const winner = rivals.find((other) => idOf(other) < idOf(subnet) && sharesClusters(subnet, other));
        const tag = subnet.tags.get(role);
        if (winner && tag) append(losers, subnet, { tag, role, winner });
      }
    }
  }
  return losers;
});

/** Lists of the subnets with a role, one for each zone of a VPC, the lowest id first. */
function byZone(role: string, { subnets }: Workspace): readonly (readonly Subnet[])[] {
  const zones = new Map<string, Subnet[]>();
  for (const subnet of subnets) {
    const { availabilityZone, vpcId } = subnet;
    if (typeof availabilityZone.value !== 'string' || typeof vpcId.value !== 'string') continue;
    if (isCandidate(subnet, role)) append(zones, `${vpcId.value} ${availabilityZone.value}`, subnet);
  }
  return [...zones.values()].map((list) => list.sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1)));
}

function isCandidate(subnet: Subnet, role: string): boolean {
  const value = subnet.tags.get(role)?.value;
  const free = subnet.availableIps.value;
  return (
    (value === '1' || value === '') &&
    idOf(subnet) !== '' &&
    inRegion(subnet) &&
    !(typeof free === 'number' && free < FREE_ADDRESSES)
  );
}

function idOf({ id }: Subnet): string {
  return typeof id.value === 'string' ? id.value : '';
}

/** Tags of clusters decide before ids do: only subnets of the same clusters, or of none, are rivals. */
function sharesClusters(one: Subnet, other: Subnet): boolean {
  const [mine, its] = [clustersOf(one), clustersOf(other)];
  return mine.length === 0 ? its.length === 0 : mine.some((cluster) => its.includes(cluster));
}

function clustersOf({ tags }: Subnet): readonly string[] {
  return [...tags.keys()].filter((key) => key.startsWith(CLUSTER_TAG));
}
