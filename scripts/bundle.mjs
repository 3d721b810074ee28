// Bundles dist/: the command line, the action, the library, its types. `--check` fails where dist/ is not what the sources give;
// `--program action --target FOLDER` bundles one program alone, to somewhere else, for tests.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { bundleSynth, synthBeside } from './bundle-synth.mjs';
import { fastJsYaml } from './js-yaml.mjs';
import { load, root } from './load.mjs';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, program: { type: 'string' }, target: { type: 'string' } },
});
const { check, program: only } = values;
const dist = join(root, 'dist');
const replaces = values.target === undefined && !check;
// Made beside dist/ and put in its place at the end: nobody meets half of it.
const target = values.target ?? mkdtempSync(join(replaces ? join(root, 'node_modules') : tmpdir(), '.eks-kit-dist-'));
if (replaces) process.on('exit', () => rmSync(target, { recursive: true, force: true }));

const TOO_OLD = `if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error('eks-kit needs Node 20.19 or newer; this is ' + process.version);
  process.exit(2);
}`;

const common = {
  bundle: true,
  target: 'node20',
  plugins: [fastJsYaml(), colorless(), precompiled(), computed()],
  legalComments: 'none',
  minifySyntax: true,
  logLevel: 'warning',
};

// A dynamic import becomes a `require` in its place, which does not start Node's loader of ES modules.
const node = {
  platform: 'node',
  format: 'cjs',
  minifyWhitespace: true,
  supported: { 'dynamic-import': false },
  define: { 'import.meta.dirname': '__dirname' },
};

/** What few runs need, as files of their own: what is loaded at all is paid for at every start. */
const CHUNKS = {
  './reference.js': 'src/cli/reference.ts',
  './validate-config.js': 'src/cli/validate-config.ts',
  '../model/schema/custom-resources.js': 'src/model/schema/custom-resources.ts',
  '../rules/registry.js': 'src/rules/registry.ts',
  '../rules/workload-rules.js': 'src/rules/workload-rules.ts',
  '../rules/texts.js': 'src/rules/texts.ts',
  '../../rules/registry.js': 'src/rules/registry.ts',
  ignore: 'ignore',
  picomatch: 'picomatch',
};

/** Each program by its entry. `cli` is the little that starts `main` from compiled code. */
const PROGRAMS = { cli: 'src/cli/start.ts', main: 'src/cli/bin.ts', action: 'src/action/bin.ts' };

const holdsRules = (entry) => entry === 'src/rules/registry.ts' || entry === 'src/rules/workload-rules.ts';
for (const [wanted, more] of [
  [(entry) => !holdsRules(entry), {}],
  [holdsRules, { plugins: [withoutTexts(), ...common.plugins], minifyIdentifiers: true }],
]) {
  const entries = Object.entries(CHUNKS).filter(([, entry]) => wanted(entry));
  await build({
    ...common,
    ...node,
    ...more,
    entryPoints: Object.fromEntries(entries.map(([name, entry]) => [chunkName(name), entry])),
    absWorkingDir: root,
    outdir: join(target, 'chunks'),
    outExtension: { '.js': '.cjs' },
  });
}
for (const program of only === undefined ? Object.keys(PROGRAMS) : [only]) {
  await build({
    ...common,
    ...node,
    plugins: [chunks(), synthBeside(), withoutTexts(), ...common.plugins],
    minifyIdentifiers: true,
    entryPoints: [join(root, PROGRAMS[program])],
    outfile: join(target, `${program}.cjs`),
    banner: {
      js:
        program === 'main'
          ? '"use strict";'
          : `${program === 'cli' ? '#!/usr/bin/env node\n' : ''}"use strict";\n${TOO_OLD}`,
    },
  });
}
if (only === undefined) await bundlePlugin();
if (only === undefined) await bundleSynth(target, common);
if (only === undefined) await bundleLibrary();
if (check) compare();
else if (only !== 'action') chmodSync(join(target, 'cli.cjs'), 0o755);
if (replaces) {
  rmSync(dist, { recursive: true, force: true });
  renameSync(target, dist);
  chmodSync(dist, 0o755);
}

async function bundlePlugin() {
  await build({
    ...common,
    ...node,
    plugins: [chunks(), withoutTexts(), ...common.plugins],
    entryPoints: [join(root, 'src/plugin/validation.ts')],
    outfile: join(target, 'cdk8s-plugin.cjs'),
  });
}

async function bundleLibrary() {
  await build({
    ...common,
    entryPoints: [join(root, 'src/index.ts')],
    outfile: join(target, 'index.js'),
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    minifyWhitespace: true,
  });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(
    process.execPath,
    [tsc, '--project', join(root, 'tsconfig.types.json'), '--outDir', join(target, 'types')],
    { stdio: 'inherit' },
  );
}

function chunkName(specifier) {
  return specifier.replace(/^.*\/|\.js$/g, '');
}

function chunks() {
  return {
    name: 'chunks',
    setup(builder) {
      builder.onResolve({ filter: /./ }, ({ kind, path }) =>
        kind === 'dynamic-import' && path in CHUNKS
          ? { path: `./chunks/${chunkName(path)}.cjs`, external: true }
          : undefined,
      );
    },
  };
}

/** Rules without their examples and texts: what reads those is a chunk of its own. */
function withoutTexts() {
  const left = [
    [/^ {2}examples: \[\n[\s\S]*?^ {2}\],\n/m, '  examples: [],\n'],
    [/^ {2}(why|help):\s*'(?:[^'\\]|\\.)*',\n/gm, "  $1: '',\n"],
    [/^ {2}links: \[[\s\S]*?\],\n/m, '  links: [],\n'],
  ];
  return {
    name: 'without-texts',
    setup(builder) {
      builder.onLoad({ filter: /src[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
        contents: left.reduce((text, [pattern, instead]) => text.replace(pattern, instead), readFileSync(path, 'utf8')),
        loader: 'ts',
      }));
      builder.onLoad({ filter: /src[\\/]rules[\\/]load\.ts$/ }, () => ({
        contents: declarativeRules((rule) => ({ ...rule, why: '', help: '', links: [], examples: [] })),
        loader: 'js',
        resolveDir: join(root, 'src/rules'),
      }));
    },
  };
}

/** chalk is told its colours; what would find them out loads `node:os` and `node:tty`. */
function colorless() {
  return {
    name: 'colorless',
    setup(builder) {
      builder.onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'colorless' }));
      builder.onLoad({ filter: /./, namespace: 'colorless' }, () => ({
        contents: 'export default { stdout: false, stderr: false };',
      }));
    },
  };
}

/** What is drawn from something larger, as values: the larger thing stays out. */
function computed() {
  return {
    name: 'computed',
    setup(builder) {
      builder.onLoad(
        { filter: /src[\\/](?:data[\\/]lb-annotations-deprecated|rules[\\/]texts)\.ts$/ },
        async ({ path }) => ({
          contents: Object.entries(await load(relative(root, path)))
            .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
            .join('\n'),
          loader: 'js',
        }),
      );
    },
  };
}

/** Replaces the two modules that compile JSON Schemas at run time by ajv's standalone code. */
function precompiled() {
  const modules = {
    [join(root, 'src/rules/load.ts')]: declarativeRules,
    [join(root, 'src/cli/validate-config.ts')]: configValidator,
  };
  return {
    name: 'precompiled',
    setup(builder) {
      builder.onLoad({ filter: /src[\\/](?:rules[\\/]load|cli[\\/]validate-config)\.ts$/ }, ({ path }) => ({
        contents: modules[path](),
        loader: 'js',
        resolveDir: join(root, 'src/rules'),
      }));
      builder.onResolve({ filter: /^validators:/ }, ({ path }) => ({ path, namespace: 'validators' }));
      builder.onLoad({ filter: /.*/, namespace: 'validators' }, async ({ path }) => ({
        contents: path === 'validators:config' ? await configCode() : ruleCode(),
        loader: 'js',
        resolveDir: root,
      }));
    },
  };
}

function declarativeRules(shape = (rule) => rule) {
  const topics = Object.entries(declarativeSources()).map(([topic, sources]) => {
    const list = sources.map((rule) => {
      const validators = rule.checks.map((check, index) => {
        const name = validatorName(rule.id, index);
        return `{ assert: validators.${name}_assert${check.when ? `, when: validators.${name}_when` : ''} }`;
      });
      return `compileRule(${JSON.stringify(shape(rule))}, [${validators.join(', ')}])`;
    });
    return `${JSON.stringify(topic)}: [${list.join(',\n')}]`;
  });
  return `import { compileRule } from '../engine/declarative.ts';
import validators from 'validators:rules';
export function loadDeclarativeRules() { return {${topics.join(',\n')}}; }`;
}

function ruleCode() {
  const ajv = new Ajv({ allErrors: true, strictTypes: false, messages: false, code: { source: true } });
  const names = {};
  for (const rule of Object.values(declarativeSources()).flat()) {
    for (const [index, check] of rule.checks.entries()) {
      for (const part of ['when', 'assert']) {
        if (check[part] === undefined) continue;
        const name = `${validatorName(rule.id, index)}_${part}`;
        ajv.addSchema(check[part], name);
        names[name] = name;
      }
    }
  }
  return standalone.default ? standalone.default(ajv, names) : standalone(ajv, names);
}

function validatorName(id, index) {
  return `${id.replaceAll('-', '_')}_${index}`;
}

function declarativeSources() {
  const folder = join(root, 'rules');
  const topics = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const read = (topic) =>
    readdirSync(join(folder, topic))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => parse(readFileSync(join(folder, topic, file), 'utf8')));
  return Object.fromEntries(topics.map((topic) => [topic, read(topic)]).filter(([, rules]) => rules.length > 0));
}

function configValidator() {
  return "import validator from 'validators:config'; export const validateConfig = validator;";
}

async function configCode() {
  const { configSchema } = await load('src/engine/config-schema.ts');
  const { rules } = await load('src/rules/registry.ts');
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, inlineRefs: false, code: { source: true } });
  const validate = ajv.compile(configSchema(rules));
  return standalone.default ? standalone.default(ajv, validate) : standalone(ajv, validate);
}

function compare() {
  const list = (folder) =>
    (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort();
  const names = new Set([...list(dist), ...list(target)]);
  const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  const stale = [...names].filter((name) => read(join(dist, name)) !== read(join(target, name)));
  rmSync(target, { recursive: true });
  if (stale.length === 0) return;
  console.error(`dist/ is not what the sources give, run \`npm run bundle\`: ${stale.join(', ')}`);
  process.exitCode = 1;
}
