/** A Kubernetes quantity as the API server reads it. */
export interface Quantity {
  /** In units of 10^-9, so that every quantity compares exactly. */
  readonly nano: bigint;
  /** As written: `Mi`, `m`, `e3`, or nothing. */
  readonly suffix: string;
}

const NANO = 1_000_000_000n;
const SHAPE = /^([+-]?)(\d*)(?:\.(\d*))?((?:[eEinumkKMGTP]+[+-]?\d*)?)$/;
const DECIMAL_POWERS: ReadonlyMap<string, number> = new Map([
  ['n', -9],
  ['u', -6],
  ['m', -3],
  ['', 0],
  ['k', 3],
  ['M', 6],
  ['G', 9],
  ['T', 12],
  ['P', 15],
  ['E', 18],
]);
const BINARY_FACTORS: ReadonlyMap<string, bigint> = new Map(
  ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((suffix, index) => [suffix, 1024n ** BigInt(index + 1)]),
);
const TENS: readonly bigint[] = Array.from({ length: 32 }, (_, power) => 10n ** BigInt(power));
// The server clips what is out of its range; no comparison needs more than this.
const LARGEST_POWER = 60;

/**
 * Reads a quantity: a text, a number or null (which counts as 0); undefined where the API server refuses it. Blanks around
 * it are trimmed; digits finer than 10^-9 are rounded up.
 * Source: https://github.com/kubernetes/apimachinery/blob/master/pkg/api/resource/quantity.go, verified 2026-11-21.
 */
export function parseQuantity(value: unknown): Quantity | undefined {
  if (value === null) return ZERO;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const written = String(value).trim();
  const before = read.get(written);
  if (before !== undefined || read.has(written)) return before;
  // A repository writes few different ones, many times each.
  if (read.size > MOST_READ) read.clear();
  const quantity = parse(written);
  read.set(written, quantity);
  return quantity;
}

const ZERO: Quantity = { nano: 0n, suffix: '' };
const MOST_READ = 10_000;
const read = new Map<string, Quantity | undefined>();

function parse(written: string): Quantity | undefined {
  const [, sign, whole = '', fraction = '', suffix = ''] = (written === '' ? null : SHAPE.exec(written)) ?? [];
  const scale = sign === undefined ? undefined : scaleOf(suffix);
  if (scale === undefined) return undefined;
  const digits = BigInt(`${whole}${fraction}` || '0') * scale.factor * NANO;
  const power = scale.power - fraction.length;
  const nano = power >= 0 ? digits * tenTo(power) : divideUp(digits, tenTo(-power));
  return { nano: sign === '-' ? -nano : nano, suffix };
}

/** Whether a quantity is a whole number of its unit: bytes, devices. */
export function isWhole(quantity: Quantity): boolean {
  return quantity.nano % NANO === 0n;
}

/** A whole number of units, to compare quantities with. */
export function units(count: number): bigint {
  return BigInt(count) * NANO;
}

function scaleOf(suffix: string): { readonly factor: bigint; readonly power: number } | undefined {
  const binary = BINARY_FACTORS.get(suffix);
  if (binary !== undefined) return { factor: binary, power: 0 };
  const decimal = DECIMAL_POWERS.get(suffix);
  if (decimal !== undefined) return { factor: 1n, power: decimal };
  const exponent = /^[eE]([+-]?\d+)$/.exec(suffix)?.[1];
  if (exponent === undefined) return undefined;
  return { factor: 1n, power: Math.max(-LARGEST_POWER, Math.min(LARGEST_POWER, Number(exponent))) };
}

function tenTo(power: number): bigint {
  return TENS[power] ?? 10n ** BigInt(power);
}

function divideUp(value: bigint, by: bigint): bigint {
  return (value + by - 1n) / by;
}
