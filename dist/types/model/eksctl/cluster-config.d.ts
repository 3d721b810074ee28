import type { SourceDocument } from '../../source/document.js';
import type { Located } from '../resource.js';
export type Mapping = Readonly<Record<string, unknown>>;
/** A ClusterConfig as eksctl reads it: keys count in their exact case. */
export interface ClusterConfig extends Located {
    readonly data: Mapping;
    /** Of both lists, the self-managed ones first, as eksctl goes through them. */
    readonly nodeGroups: readonly EksctlNodeGroup[];
}
export interface EksctlNodeGroup extends Located {
    readonly data: Mapping;
    readonly managed: boolean;
    readonly config: ClusterConfig;
    /** Spelt as eksctl does, which takes it in any case; undefined where none is given or it cannot be known. */
    readonly amiFamily: string | undefined;
}
/** What eksctl says about a place; `at` is below the node. */
export interface EksctlFault {
    readonly at: readonly (string | number)[];
    readonly message: string;
}
export type EksctlFaults = Generator<EksctlFault>;
export declare function clusterConfigsOf(document: SourceDocument): ClusterConfig[];
/** A mapping at a key, or an empty one. */
export declare function within(mapping: Mapping, key: string): Mapping;
/** The items of a list at a key; other than mappings are read as empty ones. */
export declare function mappingsAt(mapping: Mapping, key: string): readonly Mapping[];
/** Left out, or written without a value. */
export declare function isAbsent(value: unknown): boolean;
/** As Go has it for texts: left out, or the empty text. */
export declare function isEmpty(value: unknown): boolean;
/** A text that is not empty. */
export declare function isText(value: unknown): value is string;
export declare function isFilled(value: unknown): value is readonly unknown[];
/** Any of eksctl's well-known policies is asked for. */
export declare function hasPolicy(value: unknown): boolean;
/** Whether an add-on is listed under exactly this name, or in any case. */
export declare function addonNamed(config: ClusterConfig, name: string, anyCase?: boolean): Mapping | undefined;
export declare function isAutoMode(config: ClusterConfig): boolean;
