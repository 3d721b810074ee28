/** A mistake of the user's: told in one or a few lines, exit code 2, never a stack trace. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
/** Exit codes: findings below --fail-on are clean. */
export declare const EXIT: {
    readonly clean: 0;
    readonly findings: 1;
    readonly usage: 2;
    readonly bug: 3;
};
