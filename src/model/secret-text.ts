import { ABOUT_A_SECRET, AWS_CREDENTIALS, EMULATOR_KEYS, NO_SECRETS, SECRET_NAME } from '../data/secret-names.js';

// A switch, a number, a place, a reference that something else resolves: no secret, whatever it is called.
const HARMLESS =
  /^(?:true|false|yes|no|on|off|none|null|\d{1,6}[smhd]?|arn:.*|[/.~].*|https?:\/\/[^@]*|\$\(\w+\)|(?:vault|ref\+\w+|secretref|aws-sm|ssm):.*)$/i;

const USER_INFO = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:(?!\$\()[^/\s:@]+@/i;

const ACCESS_KEY = /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/;

/** Cheap to ask of thousands of names; nearly all others end here. */
const MAY_SOUND_SECRET = /pass|secret|token|bearer|key|cred/i;

/** Whether a name says that its value is a secret: `DB_PASSWORD`, `db.password`, `apiKey`. */
export function isSecretName(name: string): boolean {
  if (!MAY_SOUND_SECRET.test(name)) return false;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[-.]/g, '_')
    .toUpperCase();
  return SECRET_NAME.test(words) && !ABOUT_A_SECRET.test(words) && !NO_SECRETS.has(words);
}

/** Whether a value may be what such a name promises. */
export function mayBeSecret(value: string): boolean {
  const text = value.trim();
  return text !== '' && !HARMLESS.test(text) && !isExample(text);
}

/** Whether AWS credentials are a stand-in for an emulator. */
export function isEmulatorKey(name: string, value: string): boolean {
  return AWS_CREDENTIALS.has(name.toUpperCase()) && EMULATOR_KEYS.has(value.toLowerCase());
}

/** A URL that carries a password. */
export function holdsPassword(value: string): boolean {
  return value.includes('://') && USER_INFO.test(value);
}

/** A private key in PEM. */
export function isPrivateKey(value: string): boolean {
  return value.includes('-BEGIN') && value.includes('PRIVATE KEY-');
}

/** A text that holds the id of an AWS access key that is no documentation. */
export function holdsAccessKey(value: string): boolean {
  return (value.includes('AKIA') || value.includes('ASIA')) && ACCESS_KEY.test(value) && !isExample(value);
}

export function isExample(value: string): boolean {
  return value.includes('EXAMPLE');
}
