import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import type { Io } from '../io.js';
import type { App } from './run-app.js';

/** Checks the types of a TypeScript app with its own compiler: jiti only takes them off. */
export function checkTypes(app: App, io: Io): void {
  if (app.kind !== 'module' || !/\.[cm]?ts$/.test(app.file))
    throw new UsageError('--check is for TypeScript apps; specs are checked always');
  const file = resolve(io.cwd, app.file);
  const tsc = compilerOf(file);
  if (tsc === undefined) throw new UsageError('--check needs the compiler: npm install --save-dev typescript');
  const config = configOf(dirname(file));
  const what = config
    ? ['--project', config]
    : ['--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '--noEmit', '--pretty', 'false', ...what], {
    cwd: io.cwd,
    encoding: 'utf8',
    env: { ...io.env },
    maxBuffer: 1 << 28,
  });
  if (status === 0) return;
  io.stderr.write(stdout + stderr);
  throw new UsageError(`${app.file} does not compile`);
}

function compilerOf(file: string): string | undefined {
  try {
    return join(dirname(createRequire(file).resolve('typescript/package.json')), 'bin/tsc');
  } catch {
    return undefined;
  }
}

function configOf(folder: string): string | undefined {
  const path = join(folder, 'tsconfig.json');
  if (existsSync(path)) return path;
  return dirname(folder) === folder ? undefined : configOf(dirname(folder));
}
