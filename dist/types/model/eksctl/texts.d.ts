/** Why a text is no name of a label or taint; undefined of one that is. */
export declare function labelNameFault(name: string): string | undefined;
/** Why a text is no value of a label or taint. */
export declare function labelValueFault(value: string): string | undefined;
/** As eksctl takes an ARN apart: six sections behind one another, whatever stands in them. */
export declare function isArn(text: string): boolean;
/** A text that stands where an ARN belongs, and is none. */
export declare function isNoArn(value: unknown): value is string;
/** A text that is not one of those allowed; what cannot be known is none. */
export declare function isOther(value: unknown, allowed: readonly string[]): value is string;
/** As Go reads blocks of addresses: bits behind the block's size may be set. */
export declare function isCidr(text: string): boolean;
/** Words for a message: `a`, `b` or `c`. */
export declare function oneOf(words: readonly (string | number)[]): string;
/** Numbers that count; undefined of what is absent or unknown. */
export declare function whole(value: unknown): number | undefined;
