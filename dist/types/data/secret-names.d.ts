/**
 * What names of environment variables and keys say about their values.
 * Sources: the variables that the AWS SDKs read, https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html; names in
 * common use otherwise, verified 2026-11-21.
 */
/** Variables that hold AWS credentials. */
export declare const AWS_CREDENTIALS: ReadonlySet<string>;
/** A name, cut into words by `_`, that says its value is a secret. */
export declare const SECRET_NAME: RegExp;
/** Endings that say where a secret is, or how it is used, rather than what it is. */
export declare const ABOUT_A_SECRET: RegExp;
/** Names that only sound so. */
export declare const NO_SECRETS: ReadonlySet<string>;
/** What people give to emulators of AWS, which take any key. */
export declare const EMULATOR_KEYS: ReadonlySet<string>;
