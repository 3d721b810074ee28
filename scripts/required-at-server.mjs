// Which of the fields that OpenAPI calls required a server insists on, a line each, for scripts/kubernetes-schemas.mjs:
// `node scripts/required-at-server.mjs VERDICT OPENAPI.json[.gz] scripts/objects FOLDER... > FILE`. VERDICT is a program that asks a kube-apiserver about files and prints
// a line of JSON for each object (`file`, `verdict`); FOLDER holds manifests. From each object that the server accepts, each
// required field is taken away once, and the server asked again.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from './load.mjs';

const [verdict, openapi, ...folders] = process.argv.slice(2);
if (folders.length === 0) throw new Error('usage: node scripts/required-at-server.mjs VERDICT OPENAPI.json FOLDER...');
const bytes = readFileSync(openapi);
const { definitions } = JSON.parse(openapi.endsWith('.gz') ? gunzipSync(bytes) : bytes);
const kinds = new Map(
  Object.entries(definitions).flatMap(([name, definition]) =>
    (definition['x-kubernetes-group-version-kind'] ?? []).map(({ group, version, kind }) => [
      [group, version, kind].filter(Boolean).join('/'),
      name,
    ]),
  ),
);
const { discover, parseFile } = await load('bench/floor/engine.mjs');
const scratch = mkdtempSync(join(tmpdir(), 'eks-kit-required-'));

const objects = await accepted();
const asked = new Map();
for (const object of objects) {
  for (const { field, without } of requiredFields(object)) {
    const cases = asked.get(field) ?? [];
    if (cases.length < 3) asked.set(field, [...cases, without]);
  }
}
const cases = [...asked].flatMap(([field, list]) => list.map((object) => ({ field, object })));
const verdicts = ask(cases.map(({ object }) => object));
rmSync(scratch, { recursive: true });
const enforced = new Map();
for (const [index, { field }] of cases.entries()) {
  enforced.set(field, (enforced.get(field) ?? true) && verdicts[index] === 'rejected');
}
const fields = [...enforced.keys()].sort();
for (const field of fields) if (enforced.get(field)) console.log(field);
console.error(
  `${fields.length} fields asked about; done without: ${fields.filter((field) => !enforced.get(field)).join(', ')}`,
);

async function accepted() {
  const found = new Map();
  for (const folder of folders) {
    const { files } = await discover(resolve(folder), resolve(folder));
    for (const path of files) {
      for (const { dialect, value, problems } of parseFile(path, readFileSync(path, 'utf8')).documents) {
        if (dialect !== 'kubernetes' || problems.length > 0) continue;
        const text = toJson(value);
        if (text !== undefined && kinds.has(`${value.apiVersion}/${value.kind}`)) found.set(text, JSON.parse(text));
      }
    }
  }
  const objects = [...found.values()];
  const said = ask(objects);
  return objects.filter((_, index) => said[index] === 'accepted');
}

/** undefined for what holds values that are not known. */
function toJson(value) {
  let open = false;
  const text = JSON.stringify(value, (_, item) => {
    open ||= typeof item === 'symbol';
    return item;
  });
  return open ? undefined : text;
}

function ask(list) {
  const files = list.map((object, index) => {
    const path = join(scratch, `${index}.json`);
    writeFileSync(path, JSON.stringify(object));
    return path;
  });
  const said = new Map();
  for (let start = 0; start < files.length; start += 200) {
    const { stdout: lines } = spawnSync(verdict, files.slice(start, start + 200), {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    for (const line of lines.split('\n').filter(Boolean)) {
      const { file, verdict: answer, message } = JSON.parse(line);
      said.set(file, message === 'already exists' ? 'accepted' : answer);
    }
  }
  return files.map((file) => said.get(file));
}

/** The object without each of the required fields that it has, one at a time. */
function* requiredFields(object) {
  const name = kinds.get(`${object.apiVersion}/${object.kind}`);
  for (const { definition, path } of places(object, { $ref: `#/definitions/${name}` }, [])) {
    for (const field of definitions[definition].required ?? []) {
      const without = structuredClone(object);
      const parent = path.reduce((value, segment) => value?.[segment], without);
      if (parent?.[field] === undefined || path[0] === 'status') continue;
      delete parent[field];
      yield { field: `${definition}.${field}`, without };
    }
  }
}

function* places(value, schema, path) {
  if (typeof value !== 'object' || value === null) return;
  if (schema?.$ref) {
    const definition = schema.$ref.replace('#/definitions/', '');
    yield { definition, path };
    for (const [key, field] of Object.entries(definitions[definition].properties ?? {})) {
      if (value[key] !== undefined) yield* places(value[key], field, [...path, key]);
    }
  } else {
    for (const [key, item] of Object.entries(value)) {
      yield* places(item, schema?.items ?? schema?.additionalProperties, [
        ...path,
        Array.isArray(value) ? Number(key) : key,
      ]);
    }
  }
}
