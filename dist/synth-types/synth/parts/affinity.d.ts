import type { Json } from './compact.js';
/** Both affinities: the terms of a node selector are alternatives, so that each has to carry the other's expressions. */
export declare function mergeAffinity(ours: Json | undefined, added: Json | undefined): Json | undefined;
