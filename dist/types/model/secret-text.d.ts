/** Whether a name says that its value is a secret: `DB_PASSWORD`, `db.password`, `apiKey`. */
export declare function isSecretName(name: string): boolean;
/** Whether a value may be what such a name promises. */
export declare function mayBeSecret(value: string): boolean;
/** Whether AWS credentials are a stand-in for an emulator. */
export declare function isEmulatorKey(name: string, value: string): boolean;
/** A URL that carries a password. */
export declare function holdsPassword(value: string): boolean;
/** A private key in PEM. */
export declare function isPrivateKey(value: string): boolean;
/** A text that holds the id of an AWS access key that is no documentation. */
export declare function holdsAccessKey(value: string): boolean;
export declare function isExample(value: string): boolean;
