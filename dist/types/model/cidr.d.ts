/** A block of IPv4 addresses, both ends included. */
export interface Cidr {
    readonly first: number;
    readonly last: number;
}
/** A block as `10.0.0.0/16` writes it; undefined where something else stands. */
export declare function parseCidr(value: unknown): Cidr | undefined;
export declare function overlap(one: Cidr, other: Cidr): boolean;
export declare function isWithin(inner: Cidr, outer: Cidr): boolean;
