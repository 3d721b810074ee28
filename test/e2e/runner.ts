import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface StepRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the runner would obey, in order. */
  readonly commands: readonly string[];
}

/** Runs an action's program as the runner does: no shell, nothing in the environment but what a runner sets. */
export function runStep(
  program: string,
  workspace: string,
  event: { readonly name: string; readonly payload: unknown },
  inputs: Readonly<Record<string, string>>,
): StepRun {
  const file = (name: string): string => join(workspace, '..', name);
  for (const name of ['outputs', 'summary']) rmSync(file(name), { force: true });
  writeFileSync(file('event.json'), JSON.stringify(event.payload));
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    PATH: process.env.PATH,
    NO_COLOR: '1',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('outputs'),
    GITHUB_STEP_SUMMARY: file('summary'),
    ...Object.fromEntries(given),
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { cwd: '/', env, encoding: 'utf8' });
  const read = (name: string): string => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '');
  return {
    code: status,
    stdout,
    stderr,
    outputs: parseOutputs(read('outputs')),
    summary: read('summary'),
    commands: obeyed(stdout),
  };
}

function parseOutputs(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2\n/gm)];
  return Object.fromEntries(entries.map(([, name = '', , value = '']) => [name, value]));
}

/**
 * The commands that a runner finds in a log: `::name …::` behind blanks at most, `##[name …]` anywhere in a line; none between
 * `::stop-commands::token` and `::token::`.
 */
export function obeyed(log: string): string[] {
  const commands: string[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (token !== undefined) {
      if (line.trim() === `::${token}::`) token = undefined;
      continue;
    }
    const isCommand = /^\s*::[^:]*::/.test(line) || line.includes('##[');
    if (!isCommand) continue;
    token = /^\s*::stop-commands::(.+)$/.exec(line)?.[1]?.trim();
    if (token === undefined) commands.push(line);
  }
  return commands;
}
