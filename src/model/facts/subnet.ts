import { recogniseAwsCli } from '../../source/dialect/aws-cli.js';
import type { SourceDocument } from '../../source/document.js';
import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';
import { isMapping } from '../loose.js';
import type { Located } from '../resource.js';
import { type Fact, fact } from './fact.js';

/** A subnet as `aws ec2 describe-subnets` tells it. */
export interface Subnet extends Located {
  readonly id: Fact;
  readonly vpcId: Fact;
  readonly availabilityZone: Fact;
  readonly outpostArn: Fact;
  /** Instances launched here get a public IPv4 address: the sign of a public subnet that describe-subnets gives. */
  readonly mapPublicIpOnLaunch: Fact;
  /** The place of the tag list. */
  readonly tagList: Fact;
  readonly tags: ReadonlyMap<string, Fact>;
}

export function subnetsOf(document: SourceDocument): Subnet[] {
  if (document.dialect !== 'aws-cli' || !isMapping(document.value)) return [];
  if (recogniseAwsCli(document.value) !== 'describe-subnets') return [];
  const list = document.at(['Subnets']);
  if (!Array.isArray(list)) return [];
  return list.flatMap((subnet, index) => (isMapping(subnet) ? [build(document, ['Subnets', index])] : []));
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
    outpostArn: field('OutpostArn'),
    mapPublicIpOnLaunch: field('MapPublicIpOnLaunch'),
    tagList,
    tags: tagsOf(document, tagList),
  };
}

function tagsOf(document: SourceDocument, list: Fact): ReadonlyMap<string, Fact> {
  const tags = new Map<string, Fact>();
  if (!Array.isArray(list.value)) return tags;
  for (const [index, tag] of list.value.entries()) {
    if (isMapping(tag) && typeof tag.Key === 'string')
      tags.set(tag.Key, fact(document, [...list.path, index, 'Value']));
  }
  return tags;
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
