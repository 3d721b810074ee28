/**
 * Why the value of an annotation cannot be right, as the end of a sentence that begins with its key; undefined where it can, and
 * for keys that are none of the load balancer controller's.
 */
export declare function checkAnnotation(key: string, value: string): string | undefined;
/** Items of a list as the controller reads it. */
export declare function parseList(value: string): readonly string[];
/** Why AWS takes no such tag; undefined where it does. */
export declare function tagFault(key: string, value: string): string | undefined;
