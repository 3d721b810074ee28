/**
 * Forms of text as the API server tests them (k8s.io/apimachinery, pkg/util/validation), each with the words that say what is
 * allowed. Numbers, lists and placeholders are not the business of these: callers hand over texts.
 */

const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const LABEL_1035 = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
const WILDCARD = /^\*\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const UNDERSCORED = /^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\._?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;
const WORD = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

/** Name of a container, volume, namespace: one part of a host name. */
export function isDns1123Label(text: string): boolean {
  return text.length <= 63 && LABEL.test(text);
}
export const DNS1123_LABEL = 'lower-case letters, digits and `-`, at most 63, with a letter or digit at both ends';

/** Name of most objects. */
export function isDns1123Subdomain(text: string): boolean {
  return text.length <= 253 && SUBDOMAIN.test(text);
}
export const DNS1123_SUBDOMAIN =
  'lower-case letters, digits, `-` and `.`, at most 253, with a letter or digit at both ends and beside every dot';

/** As a label, and starts with a letter. */
export function isDns1035Label(text: string): boolean {
  return text.length <= 63 && LABEL_1035.test(text);
}
export const DNS1035_LABEL =
  'lower-case letters, digits and `-`, at most 63, starting with a letter and ending with a letter or digit';

/** `*.example.com`. */
export function isWildcardDns1123Subdomain(text: string): boolean {
  return text.length <= 253 && WILDCARD.test(text);
}

/** Search domains and external names may hold underscores. */
export function isDns1123SubdomainWithUnderscore(text: string): boolean {
  return text.length <= 253 && UNDERSCORED.test(text);
}

/** Key of a label, annotation, resource, taint: a name, with or without a domain and `/` before it. */
export function isQualifiedName(text: string): boolean {
  const slash = text.indexOf('/');
  const name = text.slice(slash + 1);
  return name.length <= 63 && WORD.test(name) && (slash < 0 || isDns1123Subdomain(text.slice(0, slash)));
}
export const QUALIFIED_NAME =
  'letters, digits, `-`, `_` and `.`, at most 63, with a letter or digit at both ends, and before them at most a domain and `/`';

/** Value of a label; may be empty. */
export function isLabelValue(text: string): boolean {
  return text === '' || (text.length <= 63 && WORD.test(text));
}
export const LABEL_VALUE =
  'letters, digits, `-`, `_` and `.`, at most 63, with a letter or digit at both ends; it may be empty';

export function isPortNumber(value: unknown): boolean {
  return typeof value === 'number' && value >= 1 && value <= 65535;
}

/** Name of a port (IANA_SVC_NAME). */
export function isPortName(text: string): boolean {
  return (
    text.length <= 15 &&
    /^[-a-z0-9]+$/.test(text) &&
    /[a-z]/.test(text) &&
    !text.includes('--') &&
    !text.startsWith('-') &&
    !text.endsWith('-')
  );
}
export const PORT_NAME =
  'lower-case letters, digits and single `-` between them, at most 15, at least one of them a letter';

export function isPercent(text: string): boolean {
  return /^[0-9]+%$/.test(text);
}

export function isHttpHeaderName(text: string): boolean {
  return /^[-A-Za-z0-9]+$/.test(text);
}

/** Name of an environment variable, since 1.33: printable ASCII but `=`. */
export function isEnvVarName(text: string): boolean {
  return /^[ -<>-~]+$/.test(text);
}
export const ENV_VAR_NAME = 'printable ASCII characters but `=`';

/** Key in the data of a ConfigMap or Secret. */
export function isConfigMapKey(text: string): boolean {
  return text.length <= 253 && /^[-._a-zA-Z0-9]+$/.test(text) && text !== '.' && !text.startsWith('..');
}
export const CONFIG_MAP_KEY = 'letters, digits, `-`, `_` and `.`, at most 253, not starting with `..` and not `.`';

export function isCIdentifier(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}

/** `example.com/path`. */
export function isDomainPrefixedPath(text: string): boolean {
  const slash = text.indexOf('/');
  return (
    slash > 0 &&
    isDns1123Subdomain(text.slice(0, slash)) &&
    /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(text.slice(slash + 1))
  );
}

/** At least `least` parts divided by dots, as a finalizer or an own condition has. */
export function isDomainOf(text: string, least: number): boolean {
  return isDns1123Subdomain(text) && text.split('.').length >= least;
}

/** An address of IPv4 or IPv6. Zeros before a number (`010.0.0.1`) count as valid, as up to 1.35: see `isStrictIp`. */
export function isIp(text: string): boolean {
  return isIpv4(text) || isIpv6(text);
}

/** As 1.36 tests what it creates: no leading zeros, no IPv4 address inside an IPv6 one. */
export function isStrictIp(text: string): boolean {
  return isIp(text) && !/(?:^|\.)0\d/.test(text) && !isMapped(text);
}

export function isIpv4(text: string): boolean {
  return /^(?:\d+\.){3}\d+$/.test(text) && text.split('.').every((part) => Number(part) <= 255);
}

export function isIpv6(text: string): boolean {
  return groupsOf(text) !== undefined;
}

/** An address and the length of its prefix, host bits and leading zeros allowed, as up to 1.35. */
export function isCidr(text: string): boolean {
  return cidrOf(text) !== undefined;
}

/** As 1.36 tests what it creates: the address is the first of its block, and nothing has leading zeros. */
export function isStrictCidr(text: string): boolean {
  const cidr = cidrOf(text);
  if (!cidr || /(?:^|\.|\/)0\d/.test(text) || isMapped(cidr.address)) return false;
  const hostBits = BigInt(cidr.bits.length - cidr.prefix);
  return (BigInt(`0b${cidr.bits}`) & ((1n << hostBits) - 1n)) === 0n;
}

function cidrOf(
  text: string,
): { readonly address: string; readonly bits: string; readonly prefix: number } | undefined {
  const slash = text.indexOf('/');
  const address = text.slice(0, slash);
  const length = text.slice(slash + 1);
  if (slash < 0 || !/^\d+$/.test(length)) return undefined;
  const bits = bitsOf(address);
  const prefix = Number(length);
  return bits !== undefined && prefix <= bits.length ? { address, bits, prefix } : undefined;
}

/** The bits of an address as zeros and ones: 32 or 128. */
export function bitsOf(address: string): string | undefined {
  if (isIpv4(address))
    return address
      .split('.')
      .map((part) => Number(part).toString(2).padStart(8, '0'))
      .join('');
  return groupsOf(address)
    ?.map((group) => group.toString(2).padStart(16, '0'))
    .join('');
}

function isMapped(address: string): boolean {
  const groups = groupsOf(address);
  return groups?.[5] === 0xffff && groups.slice(0, 5).every((group) => group === 0);
}

/** The eight groups of an IPv6 address. */
function groupsOf(text: string): readonly number[] | undefined {
  const halves = text.split('::');
  if (!text.includes(':') || halves.length > 2) return undefined;
  const [head, tail] = halves.map(groupsIn);
  if (!head || (halves.length === 2 && (!tail || halves[0]?.includes('.')))) return undefined;
  const zeros = 8 - head.length - (tail?.length ?? 0);
  if (halves.length === 2 ? zeros < 1 : zeros !== 0) return undefined;
  return [...head, ...Array<number>(zeros).fill(0), ...(tail ?? [])];
}

/** The groups of a half; the last may be an IPv4 address. */
function groupsIn(half: string): readonly number[] | undefined {
  if (half === '') return [];
  const groups: number[] = [];
  for (const [index, part] of half.split(':').entries()) {
    if (part.includes('.')) {
      if (index !== half.split(':').length - 1 || !isIpv4(part)) return undefined;
      const [a = 0, b = 0, c = 0, d = 0] = part.split('.').map(Number);
      groups.push(a * 256 + b, c * 256 + d);
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}
