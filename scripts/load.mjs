import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { fastJsYaml } from './js-yaml.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Loads a TypeScript module of the project into a plain script. */
export async function load(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'eks-kit-'));
  const outfile = join(folder, 'module.cjs');
  // The one module that asks where it stands is src/rules/load.ts.
  const define = { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'src/rules/load.ts')).href) };
  try {
    await build({
      entryPoints: [join(root, entry)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      plugins: [fastJsYaml()],
      define,
      logLevel: 'error',
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
