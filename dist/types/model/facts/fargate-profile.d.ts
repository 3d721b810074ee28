import type { SourceDocument } from '../../source/document.js';
import type { Located } from '../resource.js';
import type { Match } from '../selector.js';
import { type Fact } from './fact.js';
/** How a dialect spells the fields of a Fargate profile. */
export interface FargateSpelling {
    readonly name: string;
    readonly podExecutionRole: string;
    readonly subnets: string;
    readonly selectors: string;
    readonly namespace: string;
    readonly labels: string;
    /** All fields the dialect takes. */
    readonly fields: readonly string[];
    /** Without these the receiver rejects the profile. */
    readonly required: readonly string[];
    /** CloudFormation writes labels as a list of Key and Value. */
    readonly labelList: boolean;
    /** Rules of their own tell unknown fields and wrong types of this dialect. */
    readonly fieldsChecked: boolean;
    /** What a live cluster tells: it was valid when it was made. */
    readonly described: boolean;
}
export interface FargateProfile extends Located {
    readonly spelling: FargateSpelling;
    readonly name: Fact;
    readonly clusterName: Fact;
    readonly podExecutionRole: Fact;
    readonly subnets: Fact;
    readonly selectors: Fact;
    /** The profile as written. */
    readonly data: Readonly<Record<string, unknown>>;
}
export declare function fargateProfilesOf(document: SourceDocument): FargateProfile[];
/** Whether pods of a namespace with these labels run on the profile; undefined where that cannot be known. */
export declare function profileSelects(profile: FargateProfile, namespace: string, labels: Readonly<Record<string, unknown>>): Match;
