/**
 * What names of environment variables and keys say about their values.
 * Sources: the variables that the AWS SDKs read, https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html; names in
 * common use otherwise, verified 2026-11-21.
 */

/** Variables that hold AWS credentials. */
export const AWS_CREDENTIALS: ReadonlySet<string> = new Set([
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
]);

/** A name, cut into words by `_`, that says its value is a secret. */
export const SECRET_NAME =
  /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|BEARER|CREDENTIALS?|API_?KEY|ACCESS_?KEY(?:_ID)?|PRIVATE_?KEY|ENCRYPTION_?KEY|SIGNING_?KEY)(?=_|$)|[A-Z]PASSWORD$|^AZURE_\w+_KEY$|^OCI_CLI_KEY_CONTENT$/;

/** Endings that say where a secret is, or how it is used, rather than what it is. */
export const ABOUT_A_SECRET =
  /_(?:FILE|PATH|DIR|NAME|NAMES|ARN|URL|URI|ENDPOINT|HOST|PORT|REGION|TTL|EXPIRY|EXPIRATION|TIMEOUT|DURATION|INTERVAL|LENGTH|SIZE|COUNT|LIMIT|ENABLED|DISABLED|REQUIRED|TYPE|MODE|ALGORITHM|ISSUER|AUDIENCE|HEADER|PREFIX|KEY_NAME|REF|VERSION|PROVIDER|MANAGER|STORE|BACKEND|POLICY|ROTATION)$/;

/** Names that only sound so. */
export const NO_SECRETS: ReadonlySet<string> = new Set(['ETCD_INITIAL_CLUSTER_TOKEN']);

/** What people give to emulators of AWS, which take any key. */
export const EMULATOR_KEYS: ReadonlySet<string> = new Set([
  'test',
  'dummy',
  'fake',
  'foo',
  'bar',
  'key',
  'secret',
  'local',
  'localstack',
  'x',
]);
