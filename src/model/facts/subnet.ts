import type { SourceDocument } from '../../source/document.js';
import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';
import type { Located } from '../resource.js';
import { describedItems } from './described.js';
import { type Fact, fact } from './fact.js';
import { tagsOf } from './tags.js';

/** A subnet as `aws ec2 describe-subnets` tells it. */
export interface Subnet extends Located {
  readonly id: Fact;
  readonly vpcId: Fact;
  readonly availabilityZone: Fact;
  readonly cidr: Fact;
  /** How many addresses are free. */
  readonly availableIps: Fact;
  readonly outpostArn: Fact;
  /** Instances launched here get a public IPv4 address: the sign of a public subnet that describe-subnets gives. */
  readonly mapPublicIpOnLaunch: Fact;
  /** The place of the tag list. */
  readonly tagList: Fact;
  readonly tags: ReadonlyMap<string, Fact>;
}

export function subnetsOf(document: SourceDocument): Subnet[] {
  return describedItems(document, 'describe-subnets', 'Subnets').map((path) => build(document, path));
}

function build(document: SourceDocument, path: Path): Subnet {
  const field = (key: string): Fact => fact(document, [...path, key]);
  const tagList = field('Tags');
  return {
    document,
    path,
    id: field('SubnetId'),
    vpcId: field('VpcId'),
    availabilityZone: field('AvailabilityZone'),
    cidr: field('CidrBlock'),
    availableIps: field('AvailableIpAddressCount'),
    outpostArn: field('OutpostArn'),
    mapPublicIpOnLaunch: field('MapPublicIpOnLaunch'),
    tagList,
    tags: tagsOf(document, tagList),
  };
}

/** Whether a subnet is public; UNKNOWN where describe-subnets does not tell. */
export function isPublic(subnet: Subnet): unknown {
  const { value } = subnet.mapPublicIpOnLaunch;
  return typeof value === 'boolean' ? value : UNKNOWN;
}

/** Whether a subnet lies in an Availability Zone of the region, not in a Local or Wavelength Zone or on an Outpost. */
export function inRegion({ availabilityZone, outpostArn }: Subnet): boolean {
  const zone = availabilityZone.value;
  const plain = typeof zone !== 'string' || /^[a-z]+(?:-[a-z]+)+-\d[a-z]$/.test(zone);
  return plain && (outpostArn.value === undefined || outpostArn.value === null);
}
