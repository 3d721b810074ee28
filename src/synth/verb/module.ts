import { createRequire } from 'node:module';
import * as cdk8s from 'cdk8s';
import * as constructs from 'constructs';
import { createJiti } from 'jiti';
import { kplus } from '../base/kplus.js';
import * as synth from '../index.js';

/** The app ended the process; what it had made by then counts if it said that all went well. */
class Exit extends Error {
  constructor(readonly code: number) {
    super(`the app ends the process with exit code ${code}`);
  }
}

/** Runs a cdk8s app of TypeScript or JavaScript in this process; what it prints goes to `print`. */
export async function runModule(file: string, print: (text: string) => void): Promise<void> {
  const jiti = createJiti(file, {
    tsconfigPaths: true,
    virtualModules: { 'eks-kit/synth': synth, ...missingPeers(file) },
  });
  const release = takeProcess(print);
  const lost: unknown[] = [];
  const collect = (error: unknown): void => void lost.push(error);
  process.on('unhandledRejection', collect);
  try {
    await jiti.import(file);
    // Promises that nobody waits for are told of at the end of the turn.
    await new Promise((resolve) => setImmediate(resolve));
    if (lost.length > 0) throw lost[0];
  } catch (error) {
    if (!(error instanceof Exit && error.code === 0)) throw error;
  } finally {
    process.off('unhandledRejection', collect);
    release();
  }
}

/** An app in a folder without packages of its own takes those that eks-kit has. */
function missingPeers(file: string): Readonly<Record<string, unknown>> {
  const ours = { cdk8s, constructs, 'cdk8s-plus-28': kplus };
  const { resolve } = createRequire(file);
  const isMissing = (name: string): boolean => {
    try {
      resolve(name);
      return false;
    } catch {
      return true;
    }
  };
  return Object.fromEntries(Object.entries(ours).filter(([name]) => isMissing(name)));
}

/** Standard output is ours, and so is the end of the process. Gives both back when called. */
function takeProcess(print: (text: string) => void): () => void {
  const { exit, stdout } = process;
  const { write } = stdout;
  stdout.write = ((text: string | Uint8Array) => {
    print(typeof text === 'string' ? text : Buffer.from(text).toString());
    return true;
  }) as typeof write;
  process.exit = (code) => {
    throw new Exit(Number(code ?? process.exitCode ?? 0));
  };
  return () => {
    stdout.write = write;
    process.exit = exit;
  };
}
