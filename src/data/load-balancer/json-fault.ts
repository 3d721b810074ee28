import type { JsonShape } from './json-shape.js';

type Shape<Type extends JsonShape['json']> = Extract<JsonShape, { json: Type }>;

/** Why a text is not JSON of the shape; undefined where it is. */
export function jsonTextFault(text: string, shape: JsonShape): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `must be JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  return jsonFault(value, shape, '');
}

function jsonFault(value: unknown, shape: JsonShape, at: string): string | undefined {
  const where = at === '' ? '' : `\`${at}\` `;
  if (shape.json === 'anything') return undefined;
  if (shape.json === 'boolean') return typeof value === 'boolean' ? undefined : `${where}must be true or false`;
  if (shape.json === 'integer') {
    const inside = Number.isInteger(value) && Number(value) >= shape.minimum && Number(value) <= shape.maximum;
    return inside
      ? undefined
      : `${where}must be a number, ${shape.minimum}..${shape.maximum}, not ${JSON.stringify(value)}`;
  }
  if (shape.json === 'text') return textFault(value, shape, where);
  if (shape.json === 'list') return listFault(value, shape, at, where);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${where}must be an object`;
  return shape.json === 'map' ? mapFault(value, shape, at, where) : objectFault(value, shape, at, where);
}

function textFault(value: unknown, shape: Shape<'text'>, where: string): string | undefined {
  if (typeof value !== 'string') return `${where}must be a text, not ${JSON.stringify(value)}`;
  if (shape.values !== undefined && !shape.values.includes(value))
    return `${where}must be one of \`${shape.values.join('`, `')}\`, not \`${value}\``;
  if (shape.pattern !== undefined && !shape.pattern.test(value))
    return `${where}must be ${shape.expected}, not \`${value}\``;
  const tooLong = shape.maxLength !== undefined && value.length > shape.maxLength;
  return tooLong ? `${where}must have at most ${shape.maxLength} characters, not ${value.length}` : undefined;
}

function listFault(value: unknown, shape: Shape<'list'>, at: string, where: string): string | undefined {
  if (!Array.isArray(value)) return `${where}must be a list`;
  if (value.length < (shape.minItems ?? 0)) return `${where}must have at least ${shape.minItems} item`;
  if (shape.maxItems !== undefined && value.length > shape.maxItems)
    return `${where}must have at most ${shape.maxItems} items, not ${value.length}`;
  return firstFault(value.map((item, index) => () => jsonFault(item, shape.item, `${at}[${index}]`)));
}

function mapFault(value: object, shape: Shape<'map'>, at: string, where: string): string | undefined {
  const entries = Object.entries(value);
  if (shape.maxItems !== undefined && entries.length > shape.maxItems)
    return `${where}must have at most ${shape.maxItems} entries, not ${entries.length}`;
  return firstFault(
    entries.map(
      ([key, item]) =>
        () =>
          jsonFault(item, shape.value, below(at, key)),
    ),
  );
}

/** Keys are compared as Go does: without regard to case. */
function objectFault(value: object, shape: Shape<'object'>, at: string, where: string): string | undefined {
  const names = Object.keys(shape.fields);
  const found = new Map<string, unknown>();
  for (const [key, item] of Object.entries(value)) {
    const name = names.find((each) => each.toLowerCase() === key.toLowerCase());
    if (name === undefined) return `${where}has an unknown key \`${key}\`; known are ${quoted(names)}`;
    found.set(name, item);
  }
  const missing = shape.required?.find((name) => !found.has(name));
  if (missing !== undefined) return `${where}needs \`${missing}\``;
  const chosen = shape.oneOf?.filter((name) => found.has(name)) ?? [];
  if (shape.oneOf !== undefined && chosen.length !== 1) return `${where}needs exactly one of ${quoted(shape.oneOf)}`;
  return (
    firstFault(
      [...found].map(
        ([name, item]) =>
          () =>
            jsonFault(item, shape.fields[name] ?? { json: 'anything' }, below(at, name)),
      ),
    ) ?? companionFault(found, shape, where)
  );
}

function companionFault(
  found: ReadonlyMap<string, unknown>,
  shape: Shape<'object'>,
  where: string,
): string | undefined {
  if (shape.companion === undefined) return undefined;
  const { field, of } = shape.companion;
  const choice = String(found.get(field));
  const wanted = [of[choice] ?? []].flat();
  if (wanted.length === 0 || wanted.some((name) => found.has(name))) return undefined;
  return `${where}with \`${field}: ${choice}\` needs ${quoted(wanted)}`;
}

function firstFault(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const fault = check();
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function below(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
