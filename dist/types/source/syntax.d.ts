import type { Problem } from './yaml.js';
/** A parser's exception as a problem at its place in the file. */
export declare function explainSyntax(error: unknown, text: string, offset: number): Problem;
