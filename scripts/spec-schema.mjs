import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { root } from './load.mjs';

/** JSON Schema of app specs, from the same interfaces that the constructs take their props by. */
export function specSchema() {
  const generator = createGenerator({
    path: join(root, 'src/synth/spec/app-spec.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'AppSpec',
    topRef: false,
    expose: 'export',
    skipTypeCheck: true,
    additionalProperties: false,
    sortProps: false,
  });
  const { $schema, definitions, properties, ...spec } = generator.createSchema('AppSpec');
  const own = ['$schema', 'name', 'namespace', 'cluster', 'labels'];
  const ordered = Object.fromEntries([...own, ...Object.keys(properties)].map((key) => [key, properties[key]]));
  const schema = { $schema, title: 'App spec of eks-kit', ...spec, properties: ordered, definitions };
  return `${JSON.stringify(withRealDefaults(schema), null, 2)}\n`;
}

/** An editor writes a `default` into the file: one that is prose belongs to the description. */
function withRealDefaults(node) {
  if (Array.isArray(node)) return node.map(withRealDefaults);
  if (typeof node !== 'object' || node === null) return node;
  const { default: value, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, item]) => [key, withRealDefaults(item)]),
  );
  if (value === undefined || typeof value === 'object')
    return node.default === undefined ? rest : { ...rest, default: value };
  if (isValue(value, rest)) return { ...rest, default: value };
  return { ...rest, description: `${rest.description ?? ''} Default: ${value}.`.trim() };
}

function isValue(value, { type, enum: words, anyOf, $ref }) {
  if (typeof value !== 'string') return true;
  if (words) return words.includes(value);
  if ($ref || anyOf) return false;
  return type === 'string' && !value.includes(' ');
}
