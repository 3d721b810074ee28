/** A block of IPv4 addresses. */
export interface Cidr {
  readonly first: number;
  readonly last: number;
  readonly bits: number;
}

/** Reads a block such as `10.0.0.0/16`; undefined of what is none, or does not start where a block of its size starts. */
export function parseCidr(text: string): Cidr | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (!match) return undefined;
  const [bits = 0, ...octets] = [match[5], match[1], match[2], match[3], match[4]].map(Number);
  if (bits > 32 || octets.some((octet) => octet > 255)) return undefined;
  const first = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const size = 2 ** (32 - bits);
  return first % size === 0 ? { first, last: first + size - 1, bits } : undefined;
}

export function overlaps(one: Cidr, other: Cidr): boolean {
  return one.first <= other.last && other.first <= one.last;
}

const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];
const NOT_ROUTED = [...PRIVATE, '0.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/3'];

/** Whether all addresses are private ones. */
export function isPrivateCidr(cidr: Cidr): boolean {
  return liesIn(cidr, PRIVATE);
}

/** Whether no address of the block comes over the internet. */
export function isNotRouted(cidr: Cidr): boolean {
  return liesIn(cidr, NOT_ROUTED);
}

function liesIn(cidr: Cidr, blocks: readonly string[]): boolean {
  return blocks.some((text) => {
    const block = parseCidr(text);
    return block !== undefined && block.first <= cidr.first && cidr.last <= block.last;
  });
}
