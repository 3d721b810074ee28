import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { displayPath } from '../source/read.js';
import { type Arguments, type Flag, parseArguments } from './args.js';
import { EXIT, UsageError } from './errors.js';
import { filesOf, findTemplate, LANGUAGES, type Language, TEMPLATES, type Template } from './init-templates.js';
import { fill, VALUE_FLAGS, valuesOf } from './init-values.js';
import type { Io } from './io.js';

export const INIT_FLAGS: readonly Flag[] = [
  {
    name: 'language',
    short: 'l',
    value: 'LANGUAGE',
    choices: LANGUAGES,
    help: 'What the app is written in (default: yaml).',
  },
  ...VALUE_FLAGS,
  { name: 'list', help: 'List the templates.' },
];

/** `eks-kit init <template> [folder]`: writes all files of a template, or none where one of them is there already. */
export function init(args: readonly string[], io: Io): number {
  const given = parseArguments(args, INIT_FLAGS, 'init');
  if (given.has('list')) return list(io);
  const [name, target = '.', ...more] = given.positionals;
  if (name === undefined) {
    throw new UsageError(
      `\`eks-kit init\` takes a template\ntemplates: ${TEMPLATES.map((one) => one.name).join(', ')}`,
    );
  }
  if (more.length > 0)
    throw new UsageError(`\`eks-kit init\` takes a template and a folder, not \`${more[0]}\` besides`);
  const template = findTemplate(name);
  const language = languageOf(template, given);
  const folder = resolve(io.cwd, target);
  const values = valuesOf(given, folder, template.name, io.now().toISOString().slice(0, 10));
  const files = filesOf(template, language).map(({ source, path }) => ({
    path: join(folder, path),
    text: fill(readFileSync(source, 'utf8'), values),
  }));
  refuseExisting(files, io);
  for (const file of files) write(file, io);
  io.stdout.write(farewell(template, language, given, folder, io));
  return EXIT.clean;
}

function list(io: Io): number {
  const width = Math.max(...TEMPLATES.map(({ name }) => name.length));
  const rows = TEMPLATES.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  io.stdout.write(`${rows.join('\n')}\n`);
  return EXIT.clean;
}

function languageOf(template: Template, given: Arguments): Language {
  const language = given.one('language') as Language | undefined;
  if (language !== undefined && template.languages.length === 0) {
    throw new UsageError(`\`--language\`: \`${template.name}\` has nothing that is written in a language of its own`);
  }
  return language ?? 'yaml';
}

interface NewFile {
  readonly path: string;
  readonly text: string;
}

function refuseExisting(files: readonly NewFile[], io: Io): void {
  const existing = files.filter(({ path }) => exists(path, io));
  if (existing.length === 0) return;
  const lines = existing.map(({ path }) => `${displayPath(path, io.cwd)} exists`);
  throw new UsageError([...lines, 'nothing was written'].join('\n'));
}

/** A link to nothing is there as well. */
function exists(path: string, io: Io): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw cannotWrite(path, error, io);
  }
}

function write({ path, text }: NewFile, io: Io): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw cannotWrite(path, error, io);
  }
  io.stdout.write(`wrote ${displayPath(path, io.cwd)}\n`);
}

function cannotWrite(path: string, error: unknown, io: Io): UsageError {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === 'ENOTDIR' || code === 'EEXIST' ? 'a file stands where a folder belongs' : message;
  return new UsageError(`cannot write ${displayPath(path, io.cwd)}: ${reason}`);
}

function farewell(template: Template, language: Language, given: Arguments, folder: string, io: Io): string {
  const go = folder === io.cwd ? [] : [`cd ${relative(io.cwd, folder)}`];
  const example = template.languages.length > 0 && template.name !== 'cluster' && !given.has('registry');
  return [
    ...(example ? ['The registry is an example: put yours in, or give --registry.'] : []),
    `next: ${[...go, ...nextCommands(template, language)].join(' && ')}`,
    '',
  ].join('\n');
}

function nextCommands(template: Template, language: Language): readonly string[] {
  if (template.languages.length === 0) return ['pre-commit install', 'npx eks-kit lint'];
  return language === 'typescript' ? ['npm install', 'npx eks-kit synth'] : ['npx eks-kit synth'];
}
