/** A block of IPv4 addresses, both ends included. */
export interface Cidr {
  readonly first: number;
  readonly last: number;
}

const FORM = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/;

/** A block as `10.0.0.0/16` writes it; undefined where something else stands. */
export function parseCidr(value: unknown): Cidr | undefined {
  const match = typeof value === 'string' ? FORM.exec(value) : null;
  if (!match) return undefined;
  const parts = match.slice(1, 5).map(Number);
  const length = Number(match[5]);
  if (length > 32 || parts.some((part) => part > 255)) return undefined;
  const size = 2 ** (32 - length);
  const address = parts.reduce((sum, part) => sum * 256 + part, 0);
  const first = address - (address % size);
  return { first, last: first + size - 1 };
}

export function overlap(one: Cidr, other: Cidr): boolean {
  return one.first <= other.last && other.first <= one.last;
}

export function isWithin(inner: Cidr, outer: Cidr): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}
