import type { SourceFile } from './file.js';
import { type Span } from './tree.js';
export interface Comment extends Span {
    /** Without the `#` and the blanks around it. */
    readonly text: string;
}
/** The comments of a file that contain a word. Text inside quotes and block scalars is no comment. */
export declare function commentsWith(word: string, file: SourceFile): Comment[];
