import { PropError, type PropPath } from '../base/prop-error.js';
/** A place in the props of a construct: parts that several constructs share report their faults from it. */
export declare class PropPlace {
    /** Path of the construct, such as `shop/web`. */
    readonly construct: string;
    readonly path: PropPath;
    constructor(
    /** Path of the construct, such as `shop/web`. */
    construct: string, path?: PropPath);
    in(...path: PropPath): PropPlace;
    /** The error to throw; `reason` says what is wrong and what is allowed. */
    fault(reason: string): PropError;
    /** Throws unless the value is a whole number within the bounds. */
    integer(value: number | undefined, minimum: number, maximum: number, unit?: string): void;
    /** Throws unless the value has the form; `expected` names the form. */
    text(value: string | undefined, form: RegExp, expected: string): void;
    /** Throws unless the value is one of the choices: TypeScript says so at once, a YAML spec or a cast does not. */
    choice(value: string | undefined, choices: readonly string[]): void;
    /** Runs a check on each item of a list, at the item's place. */
    each<Item>(items: readonly Item[] | undefined, check: (place: PropPlace, item: Item) => void): void;
}
/** `a`, `b` or `c` */
export declare function orList(choices: readonly string[]): string;
