import type { SourceDocument } from '../../source/document.js';
import type { Located } from '../resource.js';
import { type Fact } from './fact.js';
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
export declare function subnetsOf(document: SourceDocument): Subnet[];
/** Whether a subnet is public; UNKNOWN where describe-subnets does not tell. */
export declare function isPublic(subnet: Subnet): unknown;
/** Whether a subnet lies in an Availability Zone of the region, not in a Local or Wavelength Zone or on an Outpost. */
export declare function inRegion({ availabilityZone, outpostArn }: Subnet): boolean;
