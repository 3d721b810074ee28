import type { Path } from '../source/path.js';
/** A place that names a label of nodes. */
export interface LabelUse {
    readonly label: string;
    readonly at: Path;
    /** The label is a key of a mapping, not a value. */
    readonly isKey: boolean;
    /** A node without the label cannot be chosen. */
    readonly required: boolean;
}
type Visit = (use: LabelUse) => void;
type Fields = Readonly<Record<string, unknown>>;
/** Every place in a pod's spec that names a label of nodes and that a test holds for. */
export declare function nodeLabelUses(spec: Fields, test: (label: string) => boolean, visit: Visit): void;
/** Keys of a mapping of labels. */
export declare function eachKey(mapping: unknown, at: Path, required: boolean, test: (label: string) => boolean, visit: Visit): void;
/** `nodeSelectorTerms` and their like: `lists` are the keys of their expressions. */
export declare function termUses(terms: unknown, at: Path, lists: readonly string[], test: (label: string) => boolean, visit: Visit): void;
export {};
