import type { SourceDocument } from '../../source/document.js';
import type { Located } from '../resource.js';
import { type Fact } from './fact.js';
/** An EBS volume as `aws ec2 describe-volumes` tells it. */
export interface Volume extends Located {
    readonly id: Fact;
    /** The place of the tag list. */
    readonly tagList: Fact;
    readonly tags: ReadonlyMap<string, Fact>;
}
export declare function volumesOf(document: SourceDocument): Volume[];
