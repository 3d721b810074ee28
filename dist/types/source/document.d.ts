import type { SourceFile } from './file.js';
import type { Path } from './path.js';
import { type Span, type Tree } from './tree.js';
import type { Problem } from './yaml.js';
/** What a document is, told from its content. */
export type Dialect = 'kubernetes' | 'eksctl' | 'cloudformation' | 'aws-cli' | 'kubeconfig' | 'kustomization' | 'helm' | 'unrecognised';
/** One document of a file: its value as its reader sees it, and where everything in it stands. */
export declare class SourceDocument {
    readonly file: SourceFile;
    readonly dialect: Dialect;
    readonly value: unknown;
    readonly tree: Tree;
    readonly problems: readonly Problem[];
    /** Of the document's text in the file. */
    readonly span: Span;
    constructor(file: SourceFile, dialect: Dialect, value: unknown, tree: Tree, problems: readonly Problem[], 
    /** Of the document's text in the file. */
    span: Span);
    /** The value at a path: undefined where nothing stands, UNKNOWN at or below a value that cannot be known. */
    at(path: Path): unknown;
    /** The key at a path, or undefined for an item of a list and where nothing stands. */
    keySpan(path: Path): Span | undefined;
    /**
     * One token to point at: the scalar at the path; the key of a mapping or list, or of a value that is not written; for
     * what does not exist, the nearest ancestor's key (in a list, the item's `name`).
     */
    locate(path: Path): Span;
    private token;
    private isBlock;
    /** A mapping in a list: its `name`, or its first key. */
    private itemToken;
    private rootToken;
    /** Calls back for every key with the path of its value; for rules that look at keys wherever they stand. */
    keys(visit: (key: string, path: Path) => void, node?: number, path?: Path): void;
}
