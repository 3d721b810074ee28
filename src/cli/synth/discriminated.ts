type Schema = Readonly<Record<string, unknown>>;

/** For editors alone. */
const PROSE: ReadonlySet<string> = new Set(['description', 'default', 'title']);

/**
 * The same schema with every choice made by what is written, so that errors are those of the branch that was meant: by type,
 * and among mappings by the first key that only one branch has.
 */
export function discriminated(root: Schema): Schema {
  const definitions = (root.definitions ?? {}) as Readonly<Record<string, Schema>>;
  const follow = (schema: Schema): Schema => {
    const name = typeof schema.$ref === 'string' ? decodeURIComponent(schema.$ref.replace('#/definitions/', '')) : '';
    return definitions[name] ? follow(definitions[name]) : schema;
  };
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    const told = Object.entries(node).filter(([key, value]) => !(PROSE.has(key) && typeof value !== 'object'));
    const schema = Object.fromEntries(told.map(([key, value]) => [key, visit(value)])) as Schema;
    if (!Array.isArray(schema.anyOf)) return schema;
    const { anyOf, ...rest } = schema;
    return { ...rest, ...choice(branchesOf(anyOf as readonly Schema[], follow), follow) };
  };
  return visit(root) as Schema;
}

/** Choices inside choices are one. */
function branchesOf(list: readonly Schema[], follow: (schema: Schema) => Schema): readonly Schema[] {
  return list.flatMap((branch) => {
    const { anyOf } = follow(branch);
    return Array.isArray(anyOf) ? branchesOf(anyOf as readonly Schema[], follow) : [branch];
  });
}

function choice(branches: readonly Schema[], follow: (schema: Schema) => Schema): Schema {
  const byType = new Map<string, Schema[]>();
  for (const branch of branches) {
    for (const type of typesOf(follow(branch))) byType.set(type, [...(byType.get(type) ?? []), branch]);
  }
  // What tells no type cannot be chosen by it.
  if (byType.has('')) return { anyOf: branches };
  const cases = [...byType].map(([type, list]) => ({
    if: { type },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: type === 'object' ? ofMappings(list, follow) : ofScalars(list),
  }));
  return { type: [...byType.keys()], allOf: cases };
}

function typesOf({ type, const: constant, enum: values }: Schema): readonly string[] {
  if (type !== undefined) return (Array.isArray(type) ? type : [type]) as readonly string[];
  const samples = constant === undefined ? ((values ?? []) as readonly unknown[]) : [constant];
  const types = new Set(samples.map((sample) => (sample === null ? 'null' : typeof sample)));
  return types.size === 0 ? [''] : [...types];
}

/** Words that are allowed are one list, so that the error can name them all. */
function ofScalars(list: readonly Schema[]): Schema {
  if (list.length === 1) return list[0] ?? {};
  const words = list.flatMap(
    ({ const: constant, enum: values }) => (values ?? (constant === undefined ? [] : [constant])) as readonly unknown[],
  );
  return words.length > 0 && list.every((schema) => 'const' in schema || 'enum' in schema)
    ? { enum: words }
    : { anyOf: list };
}

function ofMappings(list: readonly Schema[], follow: (schema: Schema) => Schema): Schema {
  if (list.length === 1) return list[0] ?? {};
  const keys = (schema: Schema): readonly string[] => Object.keys((follow(schema).properties ?? {}) as object);
  const required = (schema: Schema): readonly string[] => (follow(schema).required ?? []) as readonly string[];
  const tell = list.map((branch) =>
    required(branch).find((key) => list.every((other) => other === branch || !keys(other).includes(key))),
  );
  const telling = tell.filter((key) => key !== undefined);
  if (telling.length < list.length - 1) return { anyOf: list };
  const last = list[tell.indexOf(undefined)] ?? noneOf(list.flatMap(keys), telling);
  return list.reduceRight((otherwise, branch, index) => {
    const key = tell[index];
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    return key === undefined ? otherwise : { if: { required: [key] }, then: branch, else: otherwise };
  }, last);
}

/** What no branch takes: a key that none knows, or none of the keys that would tell. */
function noneOf(known: readonly string[], telling: readonly string[]): Schema {
  return {
    properties: Object.fromEntries(known.map((key) => [key, {}])),
    additionalProperties: false,
    allOf: [{ not: {}, telling }],
  };
}
