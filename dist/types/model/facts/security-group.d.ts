import type { SourceDocument } from '../../source/document.js';
import type { Located } from '../resource.js';
import { type Fact } from './fact.js';
/** A security group as `aws ec2 describe-security-groups` tells it. */
export interface SecurityGroup extends Located {
    readonly id: Fact;
    readonly name: Fact;
    readonly vpcId: Fact;
    /** The place of the tag list. */
    readonly tagList: Fact;
    readonly tags: ReadonlyMap<string, Fact>;
}
export declare function securityGroupsOf(document: SourceDocument): SecurityGroup[];
