/** Keys and indices from a construct's props to a value, such as `['expose', 'alb', 'idleTimeout']`. */
export type PropPath = readonly (string | number)[];
/**
 * A prop with a value that cannot be right. A YAML app spec turns the path into file, line and column; TypeScript shows
 * construct and path.
 */
export declare class PropError extends Error {
    /** Path of the construct, such as `shop/web`. */
    readonly construct: string;
    readonly path: PropPath;
    /** What is wrong and what is allowed, without the prop's name. */
    readonly reason: string;
    readonly name = "PropError";
    constructor(
    /** Path of the construct, such as `shop/web`. */
    construct: string, path: PropPath, 
    /** What is wrong and what is allowed, without the prop's name. */
    reason: string);
}
/** `expose.alb.ports[0]` */
export declare function formatProp(path: PropPath): string;
