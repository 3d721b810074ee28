import type { Path } from '../../source/path.js';
/** What the API server rejects in a value, with the place below it. */
export interface Fault {
    readonly at: Path;
    readonly message: string;
}
/** At most one thing wrong: what is right costs nothing. */
export type MaybeFault = Fault | undefined;
export declare function fault(message: string, ...at: Path): Fault;
/** A fault with its place counted from further up. */
export declare function within({ at, message }: Fault, ...above: Path): Fault;
/** Not written, or written as null, which the server takes for the same. */
export declare function isAbsent(value: unknown): value is undefined | null;
/** Not written, null or "": what Go calls empty. */
export declare function isEmpty(value: unknown): boolean;
/** No list, or one without items. */
export declare function isEmptyList(value: unknown): boolean;
/** A number below the least that is allowed. */
export declare function isBelow(value: unknown, least: number): value is number;
/** A text that a template of whatever tool still fills in: braces are no Kubernetes name. */
export declare function isFilledIn(text: string): boolean;
/** A text that does not have the form, with the words for what is allowed. Other values are another rule's business. */
export declare function formFault(value: unknown, isOfForm: (text: string) => boolean, allowed: string, key: string | number): MaybeFault;
/** A text that is none of the names allowed. */
export declare function choiceFault(value: unknown, allowed: readonly string[], key: string): MaybeFault;
/** Whether a number fits where the API has whole numbers of 32 bits. */
export declare function isInt32(value: number): boolean;
/** A choice that is written but empty, where the server fills in nothing for it. */
export declare function emptyChoiceFault(fields: Readonly<Record<string, unknown>>, ...keys: readonly string[]): MaybeFault;
/** A number that must not be negative. */
export declare function negativeFault(value: unknown, key: string): MaybeFault;
/** A number of a port; what is no number of 32 bits is told by the schema. */
export declare function portNumberFault(value: unknown, key: string): MaybeFault;
