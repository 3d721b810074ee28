import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Config, FileMatcher } from '../engine/config.js';
import { parsePointer, type SchemaError } from '../engine/declarative.js';
import { didYouMean } from '../model/suggest.js';
import { decode } from '../source/decode.js';
import { gitRoot } from '../source/discover.js';
import type { SourceDocument } from '../source/document.js';
import { parseConfigFile } from '../source/file.js';
import { formatPath, type Path } from '../source/path.js';
import { displayPath } from '../source/read.js';
import { UsageError } from './errors.js';

const NAMES = ['eks-kit.yaml', 'eks-kit.yml'];

export interface LoadedConfig {
  readonly config: Config;
  /** The folder that globs in it start from; undefined without a config file. */
  readonly folder: string | undefined;
  readonly matches: FileMatcher;
}

/** The config named, or the nearest `eks-kit.yaml` from the current folder up to the root of the work tree. */
export async function loadConfig(named: string | undefined, cwd: string): Promise<LoadedConfig> {
  const path = named === undefined ? findConfig(cwd) : resolve(cwd, named);
  if (path === undefined) return { config: {}, folder: undefined, matches: () => false };
  if (!existsSync(path)) throw new UsageError(`no such config: ${named}`);
  const config = await readConfig(path, cwd, []);
  const folder = dirname(path);
  return { config, folder, matches: await fileMatcher(config, folder, cwd) };
}

function findConfig(cwd: string): string | undefined {
  const root = gitRoot(cwd) ?? cwd;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined || folder === root || dirname(folder) === folder) return found;
  }
}

async function readConfig(path: string, cwd: string, parents: readonly string[]): Promise<Config> {
  const shown = displayPath(path, cwd);
  if (parents.includes(path))
    throw new UsageError(`${shown}: extends itself by way of ${parents.map((parent) => basename(parent)).join(', ')}`);
  const document = parseConfigFile(shown, decode(readFileSync(path)));
  if (!document) return {};
  const [problem] = document.problems;
  if (problem) throw new UsageError(at(document, problem.start, problem.message));
  await checkShape(document);
  const {
    extends: bases = [],
    $schema: _,
    ...own
  } = document.value as Config & { extends?: string[]; $schema?: string };
  const layers: Config[] = [];
  for (const [index, base] of bases.entries()) {
    const target = resolve(dirname(path), base);
    if (!existsSync(target))
      throw new UsageError(at(document, document.locate(['extends', index]).start, `no such file: \`${base}\``));
    layers.push(rebase(await readConfig(target, cwd, [...parents, path]), relative(dirname(path), dirname(target))));
  }
  return [...layers, withSources(own, document)].reduce(merge, {});
}

/** Globs of a config that is extended start from its own folder. */
function rebase(config: Config, folder: string): Config {
  const prefix = folder.split(sep).join('/');
  if (prefix === '') return config;
  const globs = (list: readonly string[]): string[] => list.map((glob) => `${prefix}/${glob}`);
  return {
    ...config,
    ...(config.exclude && { exclude: globs(config.exclude) }),
    ...(config.overrides && { overrides: config.overrides.map((entry) => ({ ...entry, files: globs(entry.files) })) }),
    ...(config.clusters && { clusters: config.clusters.map((entry) => ({ ...entry, files: globs(entry.files) })) }),
    ...(config.suppressions && {
      suppressions: config.suppressions.map((entry) => (entry.files ? { ...entry, files: globs(entry.files) } : entry)),
    }),
  };
}

/** Suppressions know where they stand, so that one that has expired can be pointed at. */
function withSources(config: Config, document: SourceDocument): Config {
  if (!config.suppressions) return config;
  const suppressions = config.suppressions.map((entry, index) => ({
    ...entry,
    source: { file: document.file.path, range: document.file.range(document.locate(['suppressions', index, 'rule'])) },
  }));
  return { ...config, suppressions };
}

function merge(base: Config, own: Config): Config {
  const both = <Item>(
    one: readonly Item[] | undefined,
    other: readonly Item[] | undefined,
  ): { readonly list?: readonly Item[] } => (one || other ? { list: [...(one ?? []), ...(other ?? [])] } : {});
  const lists = {
    clusters: both(base.clusters, own.clusters).list,
    exclude: both(base.exclude, own.exclude).list,
    overrides: both(base.overrides, own.overrides).list,
    suppressions: both(base.suppressions, own.suppressions).list,
    podTemplates: both(base.podTemplates, own.podTemplates).list,
  };
  const given = Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined));
  return {
    ...base,
    ...own,
    ...given,
    rules: { ...base.rules, ...own.rules },
    cluster: { ...base.cluster, ...own.cluster },
  };
}

async function checkShape(document: SourceDocument): Promise<void> {
  const { validateConfig } = await import('./validate-config.js');
  if (validateConfig(document.value)) return;
  const errors = specific(validateConfig.errors ?? []).map((error) => tell(error, document));
  errors.sort((one, other) => one.offset - other.offset);
  throw new UsageError([...new Set(errors.map(({ offset, message }) => at(document, offset, message)))].join('\n'));
}

/** Without what only repeats the deeper errors, or names another branch of a choice. */
function specific(errors: readonly SchemaError[]): readonly SchemaError[] {
  const leaves = errors.filter((error) => !['oneOf', 'anyOf', 'if'].includes(error.keyword));
  const repeated = (error: SchemaError): boolean =>
    (error.keyword === 'enum' || error.keyword === 'type') &&
    leaves.some(
      (other) =>
        other.instancePath.startsWith(`${error.instancePath}/`) ||
        (error.keyword === 'type' && other.keyword === 'enum' && other.instancePath === error.instancePath),
    );
  return leaves.filter((error) => !repeated(error));
}

function tell(error: SchemaError, document: SourceDocument): { readonly offset: number; readonly message: string } {
  const path = parsePointer(error.instancePath);
  if (error.keyword === 'additionalProperties') return unknownKey(error, path, document);
  return {
    offset: document.locate(path).start,
    message: `${formatPath(path) || 'the config'} ${expectation(error, document.at(path))}`,
  };
}

function unknownKey(
  error: SchemaError,
  path: Path,
  document: SourceDocument,
): { readonly offset: number; readonly message: string } {
  const key = String(error.params.additionalProperty);
  const allowed = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
  const what = path.at(-1) === 'rules' ? 'rule' : path.includes('rules') ? 'option' : 'key';
  const offset = (document.keySpan([...path, key]) ?? document.locate(path)).start;
  return { offset, message: `unknown ${what} \`${key}\`${didYouMean(key, allowed)}` };
}

function expectation({ keyword, params }: SchemaError, value: unknown): string {
  const shown = typeof value === 'string' ? `\`${value}\`` : JSON.stringify(value);
  switch (keyword) {
    case 'enum': {
      const allowed = (params.allowedValues as readonly string[]).map(String);
      const list = allowed.length > 12 ? 'a rule of this version' : `one of ${allowed.join(', ')}`;
      return `must be ${list}, not ${shown}${typeof value === 'string' ? didYouMean(value, allowed) : ''}`;
    }
    case 'type':
      return `must be ${article(String(params.type))}, not ${shown}`;
    case 'required':
      return `lacks \`${params.missingProperty}\``;
    case 'pattern':
      return `must look like ${String(params.pattern).includes('1\\.') ? '"1.34"' : '2026-12-31'}, not ${shown}`;
    case 'minItems':
    case 'maxItems':
      return 'takes a severity, or a list of a severity and options';
    default:
      return `is not valid (${keyword}): ${shown}`;
  }
}

function article(type: string): string {
  const names: Readonly<Record<string, string>> = {
    object: 'a mapping',
    array: 'a list',
    string: 'a text',
    boolean: 'true or false',
  };
  return names[type] ?? `a ${type}`;
}

function at(document: SourceDocument, offset: number, message: string): string {
  const { line, column } = document.file.range({ start: offset, end: offset }).start;
  return `${document.file.path}:${line}:${column}: ${message}`;
}

async function fileMatcher(config: Config, folder: string, cwd: string): Promise<FileMatcher> {
  const lists = [...(config.overrides ?? []), ...(config.clusters ?? []), ...(config.suppressions ?? [])];
  if (!config.exclude && !lists.some((entry) => entry.files)) return () => false;
  const { default: picomatch } = await import('picomatch');
  const compiled = new Map<string, (path: string) => boolean>();
  const matcherOf = (glob: string): ((path: string) => boolean) => {
    const matcher = compiled.get(glob) ?? picomatch(glob.replace(/^\.\//, '').replace(/\/$/, '/**'), { dot: true });
    compiled.set(glob, matcher);
    return matcher;
  };
  return (globs, file) => {
    const path = relative(folder, resolve(cwd, file)).split(sep).join('/');
    return globs.some((glob) => matcherOf(glob)(path));
  };
}
