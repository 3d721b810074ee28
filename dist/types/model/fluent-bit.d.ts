/** A section of a Fluent Bit configuration: `[INPUT]` and the lines below it. */
export interface FluentBitSection {
    /** In upper case. */
    readonly name: string;
    /** Values by key, keys in lower case; of a key that is there twice the last. */
    readonly values: ReadonlyMap<string, string>;
    /** The line of its `Name`, or else its first one. */
    readonly line: string;
}
/** The sections of a configuration in Fluent Bit's own format; none of any other text. */
export declare function fluentBitSections(text: string): readonly FluentBitSection[];
