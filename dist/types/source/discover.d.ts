/** What one argument of the user names. */
export interface Named {
    /** Absolute paths, sorted. */
    readonly files: readonly string[];
    /** Why the argument names nothing. */
    readonly problem?: string;
}
/** The files an argument names: a file whatever its name, the YAML and JSON files of a folder, or what a glob matches. */
export declare function discover(argument: string, cwd: string): Promise<Named>;
/** YAML and JSON files below a folder as git sees them: tracked or not ignored. Outside of git, .gitignore files still count. */
export declare function listFolder(folder: string): Promise<string[]>;
/** The work tree that holds a folder. */
export declare function gitRoot(folder: string): string | undefined;
