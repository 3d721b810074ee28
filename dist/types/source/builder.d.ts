import type { Event } from 'js-yaml';
import { type Tree } from './tree.js';
import type { Mode, Problem } from './yaml.js';
/** Thrown by the builder where kubectl refuses the whole document. */
export declare class Refused extends Error {
    readonly problem: Problem;
    constructor(problem: Problem);
}
/** Makes of the parser's events what kubectl makes of them, and writes down where everything stands. */
export declare class DocumentBuilder {
    private readonly text;
    private readonly offset;
    private readonly mode;
    private readonly events;
    readonly problems: Problem[];
    private readonly tape;
    private readonly keys;
    private readonly aliases;
    private readonly anchors;
    /** Keys that a mapping has from `<<` alone. */
    private readonly merged;
    private readonly placeholders;
    private readonly json;
    private at;
    constructor(text: string, offset: number, mode: Mode, events: readonly Event[]);
    tree(): Tree;
    build(): unknown;
    /** A second document behind `...`: kubectl splits at `---` only and reads the first. */
    private ignored;
    private node;
    private scalar;
    /** goyaml takes `\/` for an error; what begins with `{` goes to kubectl's JSON reader instead. */
    private checkEscapes;
    private implicit;
    private tagged;
    private collection;
    private intrinsic;
    private sequence;
    private mapping;
    private entry;
    private merge;
    private isMerged;
    private duplicate;
    private key;
    private collectionKey;
    private aliasKey;
    /** In the order of application: the later one wins. */
    private mergeSources;
    private alias;
    private anchor;
    /** Place for a value that is not written: behind its tag or anchor, its key, or the node before. */
    private tokenBefore;
    private refuse;
}
