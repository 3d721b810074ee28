/** What the API server takes for no address any more, and once took. */
export interface LooseAddress {
    readonly why: string;
    /** As it is meant; undefined where that is not sure. */
    readonly canonical: string | undefined;
}
/** Why an IPv4 address or range is not written as it should be; undefined of one that is, and of everything else. */
export declare function looseAddress(text: string): LooseAddress | undefined;
