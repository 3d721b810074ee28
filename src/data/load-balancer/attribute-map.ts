import {
  ATTRIBUTE_CATALOGUES,
  type AttributeCatalogue,
  type AttributeValue,
  type LoadBalancerAttributeRow,
} from './attributes.js';

/** `a=1,b=2` as the controller reads it: `\` takes the next character as it is. Undefined of an item without key or `=`. */
export function parseMap(text: string): ReadonlyMap<string, string> | undefined {
  const map = new Map<string, string>();
  for (const item of splitItems(text)) {
    const [key = '', ...rest] = item.split('=');
    if (key.trim() === '' || rest.length === 0) return undefined;
    map.set(key.trim(), rest.join('=').trim());
  }
  return map;
}

function splitItems(text: string): readonly string[] {
  const items: string[] = [];
  let item = '';
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '\\') item += text[++index] ?? '';
    else if (character === ',') {
      items.push(item);
      item = '';
    } else item += character;
  }
  return item === '' && items.length === 0 ? [] : [...items, item];
}

/** Why an attribute cannot be set to a value, as the end of a sentence that begins with its name; undefined where it can. */
export function attributeFault(catalogue: AttributeCatalogue, name: string, value: string): string | undefined {
  const row = attributeRow(catalogue, name);
  if (row === undefined) return `is no attribute of an ${catalogue}; there are ${attributeNames(catalogue)}`;
  if (row.fixed && value !== row.default) return `is always \`${row.default}\``;
  return valueFault(row.value, value, name.includes('seconds') ? ' seconds' : '');
}

/** Why the attributes do not go together; undefined where they do. */
export function attributesFault(catalogue: AttributeCatalogue, map: ReadonlyMap<string, string>): string | undefined {
  for (const [name, value] of map) {
    const fault = attributeFault(catalogue, name, value);
    if (fault !== undefined) return `\`${name}\` ${fault}`;
    const row = attributeRow(catalogue, name);
    if (row?.needs !== undefined && value === 'true' && (map.get(row.needs) ?? '') === '')
      return `\`${name}=true\` needs \`${row.needs}\``;
    const { attribute, value: wanted } = row?.requires ?? {};
    if (attribute !== undefined && wanted !== undefined && map.get(attribute) !== wanted && value !== row?.default)
      return `\`${name}\` needs \`${attribute}=${wanted}\``;
  }
  return undefined;
}

function attributeRow(catalogue: AttributeCatalogue, name: string): LoadBalancerAttributeRow | undefined {
  const rows: Readonly<Record<string, LoadBalancerAttributeRow>> = ATTRIBUTE_CATALOGUES[catalogue];
  return Object.hasOwn(rows, name) ? rows[name] : undefined;
}

function attributeNames(catalogue: AttributeCatalogue): string {
  return Object.keys(ATTRIBUTE_CATALOGUES[catalogue])
    .map((name) => `\`${name}\``)
    .join(', ');
}

function valueFault(form: AttributeValue, value: string, unit: string): string | undefined {
  if (form.type === 'boolean')
    return value === 'true' || value === 'false' ? undefined : `must be \`true\` or \`false\`, not \`${value}\``;
  if (form.type === 'choice') {
    return form.values.includes(value) ? undefined : `must be one of \`${form.values.join('`, `')}\`, not \`${value}\``;
  }
  if (form.type === 'integer') return integerFault(form, value, unit);
  const begun = form.notStartingWith?.find((prefix) => value.startsWith(prefix));
  return begun === undefined ? undefined : `must not begin with \`${begun}\``;
}

function integerFault(form: AttributeValue & { type: 'integer' }, value: string, unit: string): string | undefined {
  if (form.also?.includes(value)) return undefined;
  const inside =
    /^\d+$/.test(value) && Number(value) >= form.minimum && Number(value) <= (form.maximum ?? Number.MAX_SAFE_INTEGER);
  if (inside) return undefined;
  const bounds = form.maximum === undefined ? `${form.minimum} or more` : `${form.minimum}..${form.maximum}`;
  const others = (form.also ?? []).map((other) => `\`${other}\``);
  return `must be ${[`${bounds}${unit}`, ...others].join(' or ')}, not \`${value}\``;
}
