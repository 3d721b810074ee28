import type { Path } from '../../source/path.js';
import { isMapping } from '../loose.js';

/** Something the API server rejects, where it stands, below the node that is judged. */
export interface Fault {
  readonly at: Path;
  readonly message: string;
}

export type Faults = readonly Fault[];

/** What clean input yields: always the same, so that nothing is made for it. */
export const NONE: Faults = Object.freeze([]);

/** A mapping whose schema another check looks after. */
export type Fields = Readonly<Record<string, unknown>>;

const NO_FIELDS: Fields = Object.freeze({});
const NO_ITEMS: readonly unknown[] = Object.freeze([]);

/** `faults` with one more; takes over the list, so that thousands of faults are not copied each time. */
export function plus(faults: Faults, at: Path, message: string): Faults {
  return under(faults, [{ at, message }]);
}

/** As `plus`, with the faults of something at a path. */
export function under(faults: Faults, inner: Faults, ...path: Path): Faults {
  if (inner.length === 0) return faults;
  const all = faults === NONE ? [] : (faults as Fault[]);
  for (const { at, message } of inner) all.push({ at: [...path, ...at], message });
  return all;
}

export function fieldsOf(value: unknown): Fields {
  return isMapping(value) ? value : NO_FIELDS;
}

export function nameOf(value: unknown): unknown {
  return fieldsOf(value).name;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : NO_ITEMS;
}

/** As Kubernetes reads it: nothing, null and an empty text are the same. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Written, but with nothing in it, where the schema already asks for the key and more than null. */
export function isEmpty(value: unknown): boolean {
  return value === '';
}

/** Whether something stands there that Kubernetes reads, known or not. */
export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** A number that is known and out of range. */
export function isOutside(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && (value < least || value > most);
}
