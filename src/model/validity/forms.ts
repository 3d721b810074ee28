import * as formats from '../formats.js';

/** What stands in a message; texts that are no texts are another check's. */
type Form = (text: string) => boolean;

/** What is wrong with a text; undefined where it is right, unknown or no text, which is the schema's business. */
export function formFault(value: unknown, isRight: Form, what: string, allowed: string): string | undefined {
  if (value === '') return `the ${what} is empty: ${allowed}`;
  if (typeof value !== 'string' || isRight(value)) return undefined;
  return `\`${value}\` is no ${what}: ${allowed}`;
}

/** The same where nothing at all is right too. */
export function optionalFormFault(value: unknown, isRight: Form, what: string, allowed: string): string | undefined {
  return value === '' ? undefined : formFault(value, isRight, what, allowed);
}

export function labelFault(value: unknown, what: string): string | undefined {
  return formFault(value, formats.isDns1123Label, what, formats.DNS1123_LABEL);
}

export function subdomainFault(value: unknown, what: string): string | undefined {
  return formFault(value, formats.isDns1123Subdomain, what, formats.DNS1123_SUBDOMAIN);
}

export function keyFault(value: unknown, what: string): string | undefined {
  return formFault(value, formats.isQualifiedName, what, formats.QUALIFIED_NAME);
}

export function labelValueFault(value: unknown, what: string): string | undefined {
  return optionalFormFault(value, formats.isLabelValue, what, formats.LABEL_VALUE);
}

/** A port by number; 0 is none. */
export function portNumberFault(value: unknown, what: string): string | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || formats.isPortNumber(value)) return undefined;
  return `\`${value}\` is no ${what}: it must be between 1 and 65535`;
}

/** A port by number or name; a number in quotes is a name, and none. */
export function portFault(value: unknown): string | undefined {
  if (typeof value !== 'string') return portNumberFault(value, 'port');
  if (formats.isPortName(value)) return undefined;
  return /^\d+$/.test(value)
    ? `\`"${value}"\` is read as the name of a port, and a name needs a letter; write ${value} without quotes`
    : `\`${value}\` is no name of a port: ${formats.PORT_NAME}`;
}

/** Bits of a file's mode. */
export function modeFault(value: unknown): string | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || (value >= 0 && value <= 0o777)) return undefined;
  const meant = /^[0-7]{3}$/.test(String(value)) ? `; as octal number it is written \`0${value}\`` : '';
  return `\`${value}\` is no file mode: it must be between 0 and 511, which is 0777 octal${meant}`;
}

/** Whether a path climbs up with `..`. */
export function climbs(path: string): boolean {
  return path.includes('..') && path.split('/').includes('..');
}

/** A path that must stay below where it is used. */
export function descendingPathFault(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.startsWith('/')) return `\`${value}\` must be a relative path`;
  return climbs(value) ? `\`${value}\` must not contain \`..\`` : undefined;
}

/** The same for a file of a volume, where names that begin with `..` are the kubelet's own. */
export function volumeFileFault(value: unknown): string | undefined {
  if (value === '') return 'the path of the file is empty';
  const fault = descendingPathFault(value);
  if (fault !== undefined || typeof value !== 'string' || !value.startsWith('..')) return fault;
  return `\`${value}\` must not start with \`..\``;
}

/** An address; `strict` where leading zeros are none. */
export function ipFault(ip: unknown, strict: boolean): string | undefined {
  const allowed = strict ? '10.9.8.7 or 2001:db8::ffff, without leading zeros' : '10.9.8.7 or 2001:db8::ffff';
  return formFault(ip, strict ? formats.isStrictIp : formats.isIp, 'IP address', `write one as ${allowed}`);
}
