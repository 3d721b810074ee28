import type { Workspace } from './workspace.js';
/**
 * Whether pods with one of these labels' values may come from an object whose pod template was not read: one of a kind that
 * runs anything, or one that an operator reads and that says the value.
 */
export declare function mayRunUnseen(values: Iterable<string>, operatorKinds: readonly string[], workspace: Workspace): boolean;
