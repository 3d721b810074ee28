import type { Schema } from '../schema/schema.js';
import type { ClusterConfig } from './cluster-config.js';
/** What eksctl's decoders make of one place. */
export interface DecodeFault {
    readonly path: readonly (string | number)[];
    /**
     * unknown: eksctl refuses the key. ignored: it takes the key and never looks at it. type: it refuses the value.
     * unset: an item of a list that is nothing.
     */
    readonly fault: 'unknown' | 'ignored' | 'type' | 'unset';
    /** Of the mapping that holds the key, or of the value. */
    readonly schema: Schema;
    readonly value: unknown;
}
export declare function eksctlSchema(): Schema | undefined;
/**
 * eksctl decodes a file twice: first strictly but in any case of the keys, then in exact case and without a look at what
 * is left over. So a key in another case passes and does nothing.
 */
export declare function decodeFaults(config: ClusterConfig): readonly DecodeFault[];
/**
 * Whether nothing stands at a path and no misspelt key beside it may be meant: that key is reported then, and one finding
 * will do.
 */
export declare function isMissing(config: ClusterConfig, path: readonly (string | number)[]): boolean;
