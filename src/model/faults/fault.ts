import type { Path } from '../../source/path.js';

/** What the API server rejects in a value, with the place below it. */
export interface Fault {
  readonly at: Path;
  readonly message: string;
}

/** At most one thing wrong: what is right costs nothing. */
export type MaybeFault = Fault | undefined;

export function fault(message: string, ...at: Path): Fault {
  return { at, message };
}

/** A fault with its place counted from further up. */
export function within({ at, message }: Fault, ...above: Path): Fault {
  return { at: [...above, ...at], message };
}

/** Not written, or written as null, which the server takes for the same. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Not written, null or "": what Go calls empty. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** No list, or one without items. */
export function isEmptyList(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** A number below the least that is allowed. */
export function isBelow(value: unknown, least: number): value is number {
  return typeof value === 'number' && value < least;
}

/** A text that a template of whatever tool still fills in: braces are no Kubernetes name. */
export function isFilledIn(text: string): boolean {
  return text.includes('{{');
}

/** A text that does not have the form, with the words for what is allowed. Other values are another rule's business. */
export function formFault(
  value: unknown,
  isOfForm: (text: string) => boolean,
  allowed: string,
  key: string | number,
): MaybeFault {
  if (typeof value !== 'string' || isOfForm(value) || isFilledIn(value)) return undefined;
  return fault(`\`${value}\` is not allowed in \`${key}\`: it takes ${allowed}`, key);
}

/** A text that is none of the names allowed. */
export function choiceFault(value: unknown, allowed: readonly string[], key: string): MaybeFault {
  if (typeof value !== 'string' || allowed.includes(value) || isFilledIn(value)) return undefined;
  const names = allowed.map((name) => `\`${name}\``);
  return fault(`\`${key}: ${value === '' ? '""' : value}\` is rejected; it takes ${or(names)}`, key);
}

/** Whether a number fits where the API has whole numbers of 32 bits. */
export function isInt32(value: number): boolean {
  return (value | 0) === value;
}

/** A number that must not be negative. */
export function negativeFault(value: unknown, key: string): MaybeFault {
  return isBelow(value, 0) ? fault(`\`${key}: ${value}\` must not be negative`, key) : undefined;
}

/** A number of a port; what is no number of 32 bits is told by the schema. */
export function portNumberFault(value: unknown, key: string): MaybeFault {
  if (typeof value !== 'number' || !isInt32(value) || (value >= 1 && value <= 65535)) return undefined;
  return fault(`\`${key}: ${value}\` is no port: ports are 1 to 65535`, key);
}

function or(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
