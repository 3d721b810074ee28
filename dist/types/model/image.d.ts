/** A container image reference taken apart. */
export interface Image {
    readonly text: string;
    /** Registry and repository, as written. */
    readonly repository: string;
    readonly tag: string | undefined;
    readonly digest: string | undefined;
}
/** Takes an image reference apart; undefined of an empty or missing one, and of a placeholder such as `<image>`. A port is no tag: the tag follows the last slash. */
export declare function parseImage(text: string | undefined): Image | undefined;
