/** What stands in a message; texts that are no texts are another check's. */
type Form = (text: string) => boolean;
/** What is wrong with a text; undefined where it is right, unknown or no text, which is the schema's business. */
export declare function formFault(value: unknown, isRight: Form, what: string, allowed: string): string | undefined;
/** The same where nothing at all is right too. */
export declare function optionalFormFault(value: unknown, isRight: Form, what: string, allowed: string): string | undefined;
export declare function labelFault(value: unknown, what: string): string | undefined;
export declare function subdomainFault(value: unknown, what: string): string | undefined;
export declare function keyFault(value: unknown, what: string): string | undefined;
export declare function labelValueFault(value: unknown, what: string): string | undefined;
/** A port by number; 0 is none. */
export declare function portNumberFault(value: unknown, what: string): string | undefined;
/** A port by number or name; a number in quotes is a name, and none. */
export declare function portFault(value: unknown): string | undefined;
/** Bits of a file's mode. */
export declare function modeFault(value: unknown): string | undefined;
/** Whether a path climbs up with `..`. */
export declare function climbs(path: string): boolean;
/** A path that must stay below where it is used. */
export declare function descendingPathFault(value: unknown): string | undefined;
/** The same for a file of a volume, where names that begin with `..` are the kubelet's own. */
export declare function volumeFileFault(value: unknown): string | undefined;
/** An address; `strict` where leading zeros are none. */
export declare function ipFault(ip: unknown, strict: boolean): string | undefined;
export {};
