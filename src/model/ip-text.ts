/** What the API server takes for no address any more, and once took. */
export interface LooseAddress {
  readonly why: string;
  /** As it is meant; undefined where that is not sure. */
  readonly canonical: string | undefined;
}

const V4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,3}))?$/;

/** Why an IPv4 address or range is not written as it should be; undefined of one that is, and of everything else. */
export function looseAddress(text: string): LooseAddress | undefined {
  const match = V4.exec(text);
  if (!match)
    return /^::ffff:\d/i.test(text)
      ? { why: 'is an IPv4 address in the form of an IPv6 one', canonical: undefined }
      : undefined;
  const parts = match.slice(1, 5).map(Number);
  const length = match[5] === undefined ? 32 : Number(match[5]);
  if (length > 32 || parts.some((part) => part > 255)) return undefined;
  const zeros = match.slice(1).some((part) => part !== undefined && part.length > 1 && part.startsWith('0'));
  const value = parts.reduce((sum, part) => sum * 256 + part, 0);
  const size = 2 ** (32 - length);
  const base = value - (value % size);
  const canonical = written(base) + (match[5] === undefined ? '' : `/${length}`);
  // Once read as decimal by Kubernetes, as octal by others: nobody knows which was meant.
  if (zeros) return { why: 'has leading zeros, which some programs read as octal', canonical: undefined };
  return base === value ? undefined : { why: `has bits set beyond the first ${length}`, canonical };
}

function written(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}
