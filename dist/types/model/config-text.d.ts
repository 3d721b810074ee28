import type { ConfigMap } from 'kubernetes-types/core/v1.js';
import type { Span } from '../source/tree.js';
import type { Resource } from './resource.js';
/** The texts of a ConfigMap by key, without building a list of them. */
export declare function configTexts({ data }: Resource<ConfigMap>): Generator<readonly [key: string, text: string]>;
/** Where a word of a text stands in the file; undefined where the file writes it in another way. */
export declare function spanIn(resource: Resource<ConfigMap>, key: string, word: string): Span | undefined;
