import { UNKNOWN } from '../../source/unknown.js';

const NAME_PART = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)$/;
const PREFIX = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

/** Why a text is no name of a label or taint; undefined of one that is. */
export function labelNameFault(name: string): string | undefined {
  const slash = name.indexOf('/');
  const prefix = slash < 0 ? undefined : name.slice(0, slash);
  const rest = name.slice(slash + 1);
  if (prefix !== undefined && (prefix.length > 253 || !PREFIX.test(prefix)))
    return 'the part before `/` must be a domain';
  if (rest.length > 63) return 'it may have 63 characters';
  if (!NAME_PART.test(rest))
    return 'letters, digits, `-`, `_` and `.` may stand in it, and the first and last must be a letter or a digit';
  return undefined;
}

/** Why a text is no value of a label or taint. */
export function labelValueFault(value: string): string | undefined {
  if (value === '') return undefined;
  if (value.length > 63) return 'it may have 63 characters';
  return NAME_PART.test(value)
    ? undefined
    : 'letters, digits, `-`, `_` and `.` may stand in it, and the first and last must be a letter or a digit';
}

/** As eksctl takes an ARN apart: six sections behind one another, whatever stands in them. */
export function isArn(text: string): boolean {
  return text.startsWith('arn:') && text.split(':').length >= 6;
}

/** A text that stands where an ARN belongs, and is none. */
export function isNoArn(value: unknown): value is string {
  return typeof value === 'string' && !isArn(value);
}

/** A text that is not one of those allowed; what cannot be known is none. */
export function isOther(value: unknown, allowed: readonly string[]): value is string {
  return typeof value === 'string' && !allowed.includes(value);
}

/** As Go reads blocks of addresses: bits behind the block's size may be set. */
export function isCidr(text: string): boolean {
  const slash = text.lastIndexOf('/');
  const bits = text.slice(slash + 1);
  if (slash < 0 || !/^\d+$/.test(bits)) return false;
  const address = text.slice(0, slash);
  return address.includes(':') ? Number(bits) <= 128 && isIpv6(address) : Number(bits) <= 32 && isIpv4(address);
}

function isIpv4(text: string): boolean {
  const octets = text.split('.');
  return octets.length === 4 && octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/.test(octet) && Number(octet) <= 255);
}

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1);
  const hasIpv4 = last?.includes('.') === true;
  if (hasIpv4 && !isIpv4(last)) return false;
  const count = groups.length + (hasIpv4 ? 1 : 0);
  const plain = hasIpv4 ? groups.slice(0, -1) : groups;
  return plain.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group)) && (halves.length === 2 ? count < 8 : count === 8);
}

/** Words for a message: `a`, `b` or `c`. */
export function oneOf(words: readonly (string | number)[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** Numbers that count; undefined of what is absent or unknown. */
export function whole(value: unknown): number | undefined {
  return value !== UNKNOWN && Number.isInteger(value) ? (value as number) : undefined;
}
