/** A flag of a verb, as help prints it and the parser takes it. */
export interface Flag {
    readonly name: string;
    readonly short?: string;
    /** Name of its value in the help text; a flag without one is a switch. */
    readonly value?: string;
    /** Allowed values. */
    readonly choices?: readonly string[];
    readonly multiple?: boolean;
    readonly help: string;
}
export interface Arguments {
    readonly positionals: readonly string[];
    /** In the order given: some flags belong to the one before them. */
    readonly given: readonly {
        readonly name: string;
        readonly value: string;
    }[];
    has(name: string): boolean;
    one(name: string): string | undefined;
    /** All values of a flag; a comma separates several in one. */
    list(name: string): readonly string[] | undefined;
}
/** Parses what stands behind the verb. `--` ends the flags, `-` is standard input. */
export declare function parseArguments(args: readonly string[], flags: readonly Flag[], verb: string): Arguments;
