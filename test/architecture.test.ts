import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

/** Each room may import from those below it. */
const LAYERS = ['action', 'plugin', 'cli', 'synth', 'report', 'rules', 'engine', 'model', 'source', 'data'];

/** Packages that only some rooms may touch. */
const RESERVED: Readonly<Record<string, readonly string[]>> = {
  cdk8s: ['synth'],
  'cdk8s-plus-28': ['synth/base/kplus.ts'],
  constructs: ['synth'],
  chalk: ['report', 'cli'],
  'js-yaml': ['source'],
  '@marcbachmann/cel-js': ['model/schema/cel.ts'],
  yaml: ['rules/load.ts', 'engine/fix', 'synth'],
  ajv: ['rules/load.ts', 'cli/validate-config.ts', 'cli/synth/validate-spec.ts'],
  jiti: ['synth/verb'],
  'node:fs': ['cli', 'action', 'plugin', 'synth/base/app.ts', 'source/discover.ts', 'source/read.ts', 'rules/load.ts'],
  'node:child_process': ['action', 'cli/synth', 'source/discover.ts'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function imports(): Import[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(src, file), 'utf8');
      const found = text.matchAll(/(import|export)(\s+type)?\b[^;'"]*?\bfrom\s*'([^']+)'|import\('([^']+)'\)/g);
      return [...found].map((match) => ({
        from: file,
        to: match[3] ?? match[4] ?? '',
        typeOnly: match[2] !== undefined,
      }));
    });
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

describe('the house', () => {
  it('imports go strictly down', () => {
    const wrong = imports().filter(({ from, to }) => {
      if (!to.startsWith('.') || to.endsWith('.json')) return false;
      const target = relative(src, resolve(src, dirname(from), to));
      const [here, there] = [LAYERS.indexOf(roomOf(from)), LAYERS.indexOf(roomOf(target))];
      return here >= 0 && there >= 0 && there < here;
    });
    expect(wrong).toEqual([]);
  });

  it('synth knows of nothing but data', () => {
    const wrong = imports().filter(({ from, to }) => {
      const room = roomOf(relative(src, resolve(src, dirname(from), to)));
      return roomOf(from) === 'synth' && to.startsWith('.') && room !== 'synth' && room !== 'data';
    });
    expect(wrong).toEqual([]);
  });

  it('keeps packages in their rooms', () => {
    const wrong = imports().filter(({ from, to, typeOnly }) => {
      const rooms = RESERVED[to.startsWith('node:') || to.startsWith('@') ? to : (to.split('/')[0] ?? to)];
      return rooms !== undefined && !typeOnly && !rooms.some((room) => from === room || from.startsWith(`${room}/`));
    });
    expect(wrong).toEqual([]);
  });

  it('takes types only from kubernetes-types', () => {
    expect(imports().filter(({ to, typeOnly }) => to.startsWith('kubernetes-types') && !typeOnly)).toEqual([]);
  });

  it('rules read no file, no clock and no environment', () => {
    const rules = readdirSync(join(src, 'rules'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.includes('/') && file.endsWith('.ts'),
    );
    const wrong = rules.filter((file) =>
      /\bprocess\.|\bDate\.now|new Date\(\)|from 'node:/.test(readFileSync(join(src, 'rules', file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('parsing, model, engine, rules and reports run in a browser', async () => {
    const entry = `export * from './engine/run.ts'; export * from './report/index.ts'; export * from './rules/index.ts'; export * from './source/file.ts';`;
    const result = await build({
      stdin: { contents: entry, resolveDir: src },
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      metafile: true,
      logLevel: 'silent',
    });
    const inputs = Object.keys(result.metafile.inputs);
    expect(inputs.filter((input) => builtinModules.includes(input.replace(/^node:/, '')))).toEqual([]);
    expect(inputs.filter((input) => input.includes('src/cli/'))).toEqual([]);
  });

  it('lint carries no cdk8s, no jiti and no ajv compiler', () => {
    // A text of each package that no minifier changes.
    const texts: Readonly<Record<string, readonly [string, string]>> = {
      'js-yaml': ['dist/js-yaml.mjs', 'deficient indentation'],
      cdk8s: ['lib/app.js', 'Validation failed with the following errors'],
      constructs: ['lib/construct.js', 'There is already a Construct with name'],
      jiti: ['dist/jiti.cjs', 'tsconfigPaths'],
      ajv: ['dist/core.js', 'schema must be object or boolean'],
      yaml: ['dist/compose/composer.js', 'Unexpected doc-end without preceding document'],
    };
    const program = readFileSync(join(root, 'dist/main.cjs'), 'utf8');
    const carried = Object.entries(texts).filter(([name, [file, text]]) => {
      const marker = readFileSync(join(root, 'node_modules', name, file), 'utf8').includes(text);
      expect([name, marker]).toEqual([name, true]);
      return program.includes(text);
    });
    expect(carried.map(([name]) => name)).toEqual(['js-yaml']);
  });

  it('lint loads its own files only, and no chunk of what it does not need', () => {
    const script = `process.argv.splice(1, 1, 'x', 'lint', 'examples/fixed');
      process.once('exit', () => console.error(JSON.stringify(Object.keys(require.cache))));
      require('./dist/cli.cjs');`;
    const { stderr } = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
    const loaded = JSON.parse(stderr) as string[];
    expect(loaded.map((file) => relative(root, file))).toEqual(['dist/cli.cjs']);
  });
});
