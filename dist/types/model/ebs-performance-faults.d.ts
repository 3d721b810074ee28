/** What is wrong with one parameter. */
export interface ParameterFault {
    readonly key: string;
    readonly message: string;
    /** `refused`: no volume is made. `ignored`: it does nothing. `risky`: it works today. */
    readonly outcome: 'refused' | 'ignored' | 'risky';
    /** The key is the fault, not its value. */
    readonly atKey?: true;
    /** What the key should be. */
    readonly renameTo?: string;
}
/** The parameters of a class: under the names of the table, whatever case they are written in. */
export interface GivenParameters {
    /** As written; undefined of what is missing, unknown or no text. */
    readonly value: (name: string) => string | undefined;
    readonly has: (name: string) => boolean;
    /** The key as written. */
    readonly key: (name: string) => string;
    /** Of the volumes; undefined where it is unknown. */
    readonly type: string | undefined;
    readonly fsType: string | undefined;
}
export declare function typeFaults(given: GivenParameters): Generator<ParameterFault>;
export declare function throughputFaults({ type, value, has, key }: GivenParameters): Generator<ParameterFault>;
