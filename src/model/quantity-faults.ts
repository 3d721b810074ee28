import type { Path } from '../source/path.js';
import { UNKNOWN } from '../source/unknown.js';
import { entries, isMapping } from './loose.js';
import { isWhole, parseQuantity, type Quantity, units } from './quantity.js';

/** What is wrong with a quantity, below the place that was asked about. */
export interface QuantityFault {
  readonly at: Path;
  readonly message: string;
  /** The API server takes it, though nobody can mean it. */
  readonly accepted?: boolean;
  /** What may be meant. */
  readonly meant?: string;
}

/** A map of quantities, such as `limits`. */
export type Quantities = ReadonlyMap<string, Quantity>;

const NANO = units(1);
const LEAST_MEMORY = units(4 * 1024 * 1024);
const MOST_CPU = units(1000);

const NONE: Quantities = new Map();
/** Every map is asked for several faults. */
const READ = new WeakMap<object, Quantities>();

/** The quantities of a map that can be read. */
export function quantitiesOf(map: unknown): Quantities {
  if (!isMapping(map)) return NONE;
  let quantities = READ.get(map);
  if (!quantities) {
    quantities = read(map);
    READ.set(map, quantities);
  }
  return quantities;
}

function read(map: Readonly<Record<string, unknown>>): Quantities {
  const quantities = new Map<string, Quantity>();
  for (const [key, value] of Object.entries(map)) {
    const quantity = value === UNKNOWN ? undefined : parseQuantity(value);
    if (quantity) quantities.set(key, quantity);
  }
  return quantities;
}

/** Quantities that the API server cannot read, or refuses because they are negative. */
export function unreadable(map: unknown, at: Path): QuantityFault[] {
  const quantities = quantitiesOf(map);
  return entries(map).flatMap(([key, value]) => {
    // Braces are a template's, of whatever tool.
    if (value === UNKNOWN || (typeof value === 'string' && value.includes('{{'))) return [];
    const quantity = quantities.get(key);
    if (!quantity)
      return [{ at: [...at, key], message: `${quoted(value)} is no quantity${hint(value)}`, ...meant(value) }];
    return quantity.nano < 0n ? [{ at: [...at, key], message: `${quoted(value)} must not be negative` }] : [];
  });
}

/** Quantities that the API server takes and that nobody can mean. */
export function absurd(map: unknown, at: Path): QuantityFault[] {
  return [...quantitiesOf(map)].flatMap(([key, quantity]) => {
    const written = isMapping(map) ? String(map[key]).trim() : '';
    const message = absurdity(key.replace(/^(?:requests|limits)\./, ''), written, quantity);
    return message === undefined ? [] : [{ at: [...at, key], message, accepted: true }];
  });
}

/** Whether an amount of CPU or memory is one that anybody may mean. */
export function isLikely(resource: 'cpu' | 'memory', { nano, suffix }: Quantity): boolean {
  return resource === 'cpu'
    ? nano >= 0n && nano < MOST_CPU
    : nano >= LEAST_MEMORY && suffix !== 'm' && nano % NANO === 0n;
}

function absurdity(resource: string, written: string, quantity: Quantity): string | undefined {
  const digits = written.replace(/[a-zA-Z]+$/, '');
  if (resource === 'cpu') {
    if (quantity.nano < MOST_CPU) return undefined;
    return `\`${written}\` means ${written} whole cores, more than any instance has; \`${digits}m\` is ${digits} thousandths of one`;
  }
  if (!['memory', 'ephemeral-storage', 'storage'].includes(resource)) return undefined;
  if (quantity.suffix === 'm') return `\`${written}\` means thousandths of a byte; \`${digits}Mi\` is mebibytes`;
  if (!isWhole(quantity)) return `\`${written}\` is no whole number of bytes`;
  if (resource !== 'memory' || quantity.nano === 0n || quantity.nano >= LEAST_MEMORY) return undefined;
  return `\`${written}\` is too little memory for any container to start; did you mean \`${digits}Mi\`?`;
}

/** One quantity that must not be above another of the same key. */
export function above(low: unknown, high: unknown, at: Path, names: readonly [string, string]): QuantityFault[] {
  const highs = quantitiesOf(high);
  return [...quantitiesOf(low)].flatMap(([key, quantity]) => {
    const bound = highs.get(key);
    if (bound === undefined || bound.nano < 0n || quantity.nano <= bound.nano) return [];
    const [one, other] = [low, high].map((map) => quoted((map as Readonly<Record<string, unknown>>)[key]));
    return [{ at: [...at, key], message: `the ${names[0]} ${one} of ${key} is above its ${names[1]} ${other}` }];
  });
}

export function quoted(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'a mapping';
  return `\`${typeof value === 'string' && value.trim() === '' ? `"${value}"` : String(value)}\``;
}

/** `512M` for `512MB`: decimal, as the letter says. */
function meant(value: unknown): { readonly meant?: string } {
  const [, amount, unit = ''] = /^\s*(\d+)\s*([MGTPE])B\s*$/.exec(typeof value === 'string' ? value : '') ?? [];
  return amount === undefined ? {} : { meant: `${amount}${unit}` };
}

/** How the same amount is written, for the units that people write elsewhere: `512MB`, `1 Gi`, `1K`. */
function hint(value: unknown): string {
  const written = typeof value === 'string' ? value : '';
  const [, amount, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([kmgtpe])i?b?\s*$/i.exec(written) ?? [];
  if (amount === undefined) return ': write digits and one of m, k, M, G, T, Ki, Mi, Gi, Ti';
  const letter = unit.toUpperCase();
  return `; write \`${amount}${letter === 'K' ? 'k' : letter}\` or \`${amount}${letter}i\``;
}
