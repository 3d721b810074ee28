import type { SourceDocument } from '../../source/document.js';
import { type Fact } from './fact.js';
/** The tags of a list of `Key` and `Value`, as EC2 and CloudFormation write them; keys that cannot be known are left out. */
export declare function tagsOf(document: SourceDocument, list: Fact): ReadonlyMap<string, Fact>;
