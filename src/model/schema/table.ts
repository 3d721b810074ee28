import type { EnumValue, Field, ScalarType, Schema, Versions } from './schema.js';

const SCALARS: Readonly<Record<string, ScalarType>> = {
  s: 'string',
  b: 'boolean',
  i: 'int32',
  l: 'int64',
  n: 'number',
  q: 'quantity',
  I: 'int-or-string',
  t: 'time',
  B: 'bytes',
  x: 'any',
};

const EVER: Versions = { since: 0, until: Number.POSITIVE_INFINITY };

/** A kind that the API serves. */
export interface ServedKind extends Versions {
  readonly schema: Schema;
}

/**
 * Kinds and their fields over several versions. The notation, a line each: the versions, separated by blanks; the kinds,
 * `group/version/Kind:LINE` separated by `;`; then a line for each definition, `name:TYPE` separated by `;`. A name that ends in
 * `!` is required; `@2` or `@2-4` says from which version (counted from 0), and before which, something is there. A TYPE is
 * a letter for a scalar, the number of a definition's line, `[TYPE` for a list, `{TYPE` for a map, `(A|B)` for an enum.
 */
export class SchemaTable {
  readonly versions: readonly string[];
  private readonly kinds = new Map<string, ServedKind>();
  private readonly groups = new Set<string>();
  private readonly lines: readonly string[];
  private readonly definitions: Schema[] = [];

  constructor(text: string) {
    const [versions = '', kinds = '', ...lines] = text.split('\n');
    this.versions = versions.split(' ');
    this.lines = lines;
    for (const kind of kinds.split(';')) {
      const { name, type, since, until } = parseEntry(kind);
      this.kinds.set(name, new LazySchema(this, type, since, until));
      this.groups.add(groupOf(name));
    }
  }

  /** Index of a version; undefined for one that the table does not know. */
  versionIndex(version: string | undefined): number | undefined {
    const index = version === undefined ? -1 : this.versions.indexOf(version);
    return index < 0 ? undefined : index;
  }

  kind(apiVersion: string, kind: string): ServedKind | undefined {
    return this.kinds.get(`${apiVersion}/${kind}`);
  }

  /** Whether the table speaks for an API group, '' being core. */
  hasGroup(group: string): boolean {
    return this.groups.has(group);
  }

  /** `group/version/Kind` of every kind. */
  get kindNames(): readonly string[] {
    return [...this.kinds.keys()];
  }

  schemaOf(type: string): Schema {
    const scalar = SCALARS[type];
    if (scalar) return { type: scalar };
    if (type.startsWith('[')) return { type: 'list', items: this.schemaOf(type.slice(1)) };
    if (type.startsWith('{')) return { type: 'map', items: this.schemaOf(type.slice(1)) };
    if (type.startsWith('(')) return { type: 'enum', values: type.slice(1, -1).split('|').map(parseValue) };
    return this.definition(Number(type));
  }

  private definition(line: number): Schema {
    let schema = this.definitions[line];
    if (!schema) {
      schema = this.parseDefinition(this.lines[line] ?? '');
      this.definitions[line] = schema;
    }
    return schema;
  }

  private parseDefinition(line: string): Schema {
    const fields = new Map<string, Field>();
    const required: Field[] = [];
    for (const entry of line === '' ? [] : line.split(';')) {
      const { name, type, since, until } = parseEntry(entry);
      const isRequired = name.endsWith('!');
      const field = new LazyField(this, isRequired ? name.slice(0, -1) : name, isRequired, type, since, until);
      fields.set(field.name, field);
      if (isRequired) required.push(field);
    }
    return { type: 'object', fields, required };
  }
}

/** Definitions refer to each other in circles: each is read when something stands at its place. */
class LazySchema implements ServedKind {
  private read: Schema | undefined;

  constructor(
    private readonly table: SchemaTable,
    private readonly type: string,
    readonly since: number,
    readonly until: number,
  ) {}

  get schema(): Schema {
    this.read ??= this.table.schemaOf(this.type);
    return this.read;
  }
}

class LazyField extends LazySchema implements Field {
  readonly always: boolean;

  constructor(
    table: SchemaTable,
    readonly name: string,
    readonly required: boolean,
    type: string,
    since: number,
    until: number,
  ) {
    super(table, type, since, until);
    this.always = since === 0 && until === Number.POSITIVE_INFINITY;
  }
}

function parseEntry(entry: string): { readonly name: string; readonly type: string } & Versions {
  const colon = entry.indexOf(':');
  const at = entry.indexOf('@');
  const ranged = at >= 0 && at < colon;
  const name = entry.slice(0, ranged ? at : colon);
  return { name, type: entry.slice(colon + 1), ...(ranged ? parseRange(entry.slice(at + 1, colon)) : EVER) };
}

function parseValue(text: string): EnumValue {
  const [value = '', range] = text.split('@');
  return { value, ...(range === undefined ? EVER : parseRange(range)) };
}

function parseRange(text: string): Versions {
  const [since, until] = text.split('-');
  return { since: Number(since), until: until === undefined ? Number.POSITIVE_INFINITY : Number(until) };
}

function groupOf(name: string): string {
  const parts = name.split('/');
  return parts.length === 3 ? (parts[0] ?? '') : '';
}
