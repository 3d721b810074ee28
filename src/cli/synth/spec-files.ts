import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parsePointer } from '../../engine/declarative.js';
import { decode } from '../../source/decode.js';
import type { SourceDocument } from '../../source/document.js';
import { parseConfigFile } from '../../source/file.js';
import type { Path } from '../../source/path.js';
import { displayPath } from '../../source/read.js';
import type { AppSpec } from '../../synth/run.js';
import { UsageError } from '../errors.js';
import { type Environment, fillIn } from './placeholders.js';
import { explain, specificErrors } from './spec-errors.js';

type Mapping = Readonly<Record<string, unknown>>;

/** A spec and its overlays, in the order given: what stands in a later file wins. */
export class LayeredSpec {
  private readonly layers: { readonly document: SourceDocument; readonly value: Mapping }[] = [];

  get value(): Mapping {
    return this.layers.reduce<Mapping>((merged, { value }) => overlay(merged, value), {});
  }

  add(document: SourceDocument, value: Mapping): void {
    this.layers.push({ document, value });
  }

  /** `file:line:column` of the value at a path, or of what it is missing from, in the file that has the last word. */
  place(path: Path, key?: string): string {
    for (let depth = path.length; depth >= 0; depth--) {
      const at = path.slice(0, depth);
      const layer = this.layers.findLast(
        ({ document }) => document.at(key === undefined ? at : [...at, key]) !== undefined,
      );
      if (!layer) continue;
      const { document } = layer;
      const span = (key === undefined ? undefined : document.keySpan([...at, key])) ?? document.locate(at);
      return placeOf(document, span.start);
    }
    return this.layers[0]?.document.file.path ?? '';
  }
}

/** Reads specs and overlays: a file with a `name` of its own is an app, one with the same name or none an overlay. */
export async function readSpecs(
  files: readonly string[],
  cwd: string,
  env: Environment,
): Promise<readonly LayeredSpec[]> {
  const specs = new Map<string, LayeredSpec>();
  for (const file of files) {
    const document = readDocument(file, cwd);
    const value = fillIn(document, env, (path) => placeOf(document, document.locate(path).start)) as Mapping;
    const name = nameOf(value, document, [...specs.keys()]);
    const spec = specs.get(name) ?? new LayeredSpec();
    specs.set(name, spec);
    spec.add(document, value);
  }
  const list = [...specs.values()];
  const { validateSpec } = await import('./validate-spec.js');
  for (const spec of list) checkShape(spec, validateSpec);
  return list;
}

function readDocument(file: string, cwd: string): SourceDocument {
  const path = resolve(cwd, file);
  const shown = displayPath(path, cwd);
  const document = parseConfigFile(shown, readText(path, file));
  if (!document) throw new UsageError(`${shown}: the app spec is empty`);
  const [problem] = document.problems;
  if (problem) throw new UsageError(`${placeOf(document, problem.start)}: ${problem.message}`);
  if (typeof document.value !== 'object' || document.value === null || Array.isArray(document.value)) {
    throw new UsageError(`${placeOf(document, document.locate([]).start)}: an app spec is a mapping with a \`name\``);
  }
  return document;
}

function readText(path: string, file: string): string {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `no such file: ${file}` : `cannot read ${file}: ${message}`);
  }
}

function nameOf(value: Mapping, document: SourceDocument, known: readonly string[]): string {
  if (typeof value.name === 'string') return value.name;
  // Without a name in the first file the schema says so.
  if (known.length < 2) return known[0] ?? '';
  const place = placeOf(document, document.locate([]).start);
  throw new UsageError(
    `${place}: give a \`name\`: it may overlay any of ${known.map((name) => `\`${name}\``).join(', ')}`,
  );
}

/** Mappings are merged, lists and all else replaced; null takes away. */
function overlay(base: Mapping, layer: Mapping): Mapping {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(layer)) {
    const before = merged[key];
    if (value === null) delete merged[key];
    else if (isMapping(value)) merged[key] = overlay(isMapping(before) ? before : {}, value);
    else merged[key] = value;
  }
  return merged;
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkShape(spec: LayeredSpec, validate: typeof import('./validate-spec.js').validateSpec): void {
  const { value } = spec;
  if (validate(value)) return;
  const lines = specificErrors(validate.errors ?? []).map((error) => {
    const { path, key, message } = explain(error, parsePointer(error.instancePath), value);
    return `${spec.place(path, key)}: ${message}`;
  });
  throw new UsageError([...new Set(lines)].join('\n'));
}

/** The specs as constructs take them. */
export function valuesOf(specs: readonly LayeredSpec[]): readonly AppSpec[] {
  return specs.map((spec) => spec.value as unknown as AppSpec);
}

function placeOf(document: SourceDocument, offset: number): string {
  const { line, column } = document.file.range({ start: offset, end: offset }).start;
  return `${document.file.path}:${line}:${column}`;
}
