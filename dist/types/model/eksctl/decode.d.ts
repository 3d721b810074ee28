import type { Path } from '../../source/path.js';
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
 * Whether nothing stands at a path, for no reason that is told already: a misspelt key that may be meant, or something of
 * another type around it.
 */
export declare function isMissing(config: ClusterConfig, path: Path): boolean;
/** The field that a misspelt key may mean, also where its words are joined in another way. */
export declare function fieldMeant(key: string, fields: readonly string[]): string | undefined;
