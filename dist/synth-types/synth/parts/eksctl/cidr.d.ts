/** A block of IPv4 addresses. */
export interface Cidr {
    readonly first: number;
    readonly last: number;
    readonly bits: number;
}
/** Reads a block such as `10.0.0.0/16`; undefined of what is none, or does not start where a block of its size starts. */
export declare function parseCidr(text: string): Cidr | undefined;
export declare function overlaps(one: Cidr, other: Cidr): boolean;
/** Whether all addresses are private ones. */
export declare function isPrivateCidr(cidr: Cidr): boolean;
/** Whether no address of the block comes over the internet. */
export declare function isNotRouted(cidr: Cidr): boolean;
