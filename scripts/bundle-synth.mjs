// What `eks-kit synth` loads, and what apps import as `eks-kit/synth`: lint pays for none of it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { load, root } from './load.mjs';

const PEERS = ['cdk8s', 'cdk8s-plus-28', 'constructs'];

/** The verb has these packages come from the app's folder; see src/cli/synth/app-packages.ts. */
const PEER_HOOK = `"use strict";
const ownRequire = require;
require = (name) => globalThis[Symbol.for("eks-kit.require")]?.(name) ?? ownRequire(name);`;

/** Modules that the program loads from files of their own, when it needs them. */
const BESIDE = {
  '../../synth/run.js': './chunks/synth-run.cjs',
  './validate-spec.js': './chunks/validate-spec.cjs',
  './synth/show-diff.js': './chunks/show-diff.cjs',
};

/** For the bundle of the program. */
export function synthBeside() {
  return {
    name: 'synth-beside',
    setup(builder) {
      builder.onResolve({ filter: /\/(?:run|validate-spec|show-diff)\.js$/ }, ({ kind, path }) =>
        kind === 'dynamic-import' && path in BESIDE ? { path: BESIDE[path], external: true } : undefined,
      );
    },
  };
}

export async function bundleSynth(target, common) {
  const node = {
    ...common,
    platform: 'node',
    format: 'cjs',
    external: [...PEERS, 'jiti'],
    define: { 'import.meta.dirname': '__dirname' },
  };
  await build({
    ...node,
    entryPoints: [join(root, 'src/synth/index.ts')],
    outfile: join(target, 'synth.cjs'),
    banner: { js: PEER_HOOK },
  });
  await build({
    ...node,
    entryPoints: [join(root, 'src/synth/run.ts')],
    outfile: join(target, 'chunks/synth-run.cjs'),
    plugins: [publicEntry(), ...common.plugins],
    banner: { js: PEER_HOOK },
  });
  await build({
    ...node,
    entryPoints: [join(root, 'src/cli/synth/show-diff.ts')],
    outfile: join(target, 'chunks/show-diff.cjs'),
  });
  await build({
    ...node,
    stdin: { contents: await validatorCode(), resolveDir: root },
    outfile: join(target, 'chunks/validate-spec.cjs'),
    minify: true,
  });
  emitTypes(target);
}

/** One copy of the constructs: that of the public entry. */
function publicEntry() {
  return {
    name: 'public-entry',
    setup(builder) {
      builder.onResolve({ filter: /\/index\.js$/ }, ({ importer }) =>
        importer.startsWith(join(root, 'src/synth')) ? { path: '../synth.cjs', external: true } : undefined,
      );
    },
  };
}

async function validatorCode() {
  const { discriminated } = await load('src/cli/synth/discriminated.ts');
  const schema = JSON.parse(readFileSync(join(root, 'app-spec.schema.json'), 'utf8'));
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, inlineRefs: false, code: { source: true } });
  ajv.addSchema(discriminated(schema), 'spec');
  return (standalone.default ?? standalone)(ajv, { validateSpec: 'spec' });
}

/** The entry is CommonJS, and so are its types: a folder that says so. */
function emitTypes(target) {
  const folder = join(target, 'synth-types');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const args = ['--project', join(root, 'tsconfig.synth-types.json'), '--outDir', folder];
  execFileSync(process.execPath, [tsc, ...args], { stdio: 'inherit' });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
}
