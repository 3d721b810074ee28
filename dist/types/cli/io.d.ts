export interface OutputStream {
    write(text: string): void;
    readonly isTTY: boolean;
    /** Cells of the terminal; undefined where there is none. */
    readonly columns: number | undefined;
}
/** All that the command line touches of the process, so that tests can run it in theirs. */
export interface Io {
    readonly stdin: () => string;
    readonly stdout: OutputStream;
    readonly stderr: OutputStream;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly cwd: string;
    readonly now: () => Date;
}
export declare function processIo(): Io;
