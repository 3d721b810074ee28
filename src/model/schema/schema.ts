/** What may stand at a place: the parts of a schema that the API server's decoder knows. */
export type Schema =
  | { readonly type: ScalarType }
  | { readonly type: 'enum'; readonly values: readonly EnumValue[] }
  | { readonly type: 'list' | 'map'; readonly items: Schema }
  | ObjectSchema;

export interface ObjectSchema {
  readonly type: 'object';
  readonly fields: ReadonlyMap<string, Field>;
  readonly required: readonly Field[];
}

/** `bytes` is base64; `any` is whatever JSON can say. */
export type ScalarType =
  | 'string'
  | 'boolean'
  | 'int32'
  | 'int64'
  | 'number'
  | 'quantity'
  | 'int-or-string'
  | 'time'
  | 'bytes'
  | 'any';

/** Versions that have something, as indexes into the table's: from `since` to before `until`. */
export interface Versions {
  readonly since: number;
  readonly until: number;
}

export interface EnumValue extends Versions {
  readonly value: string;
}

export interface Field extends Versions {
  readonly name: string;
  readonly required: boolean;
  /** Every version has it. */
  readonly always: boolean;
  /** Read when it is first asked for: a run needs few of all definitions. */
  readonly schema: Schema;
}

/** Whether a version has it; an unknown version has what any version has. */
export function isIn({ since, until }: Versions, version: number | undefined): boolean {
  return version === undefined || (since <= version && version < until);
}
