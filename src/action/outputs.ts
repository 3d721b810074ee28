import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';

type Environment = Readonly<Record<string, string | undefined>>;

/** A word that no input can have guessed. */
export function unguessable(): string {
  return `eks-kit-${randomBytes(16).toString('hex')}`;
}

/** Sets outputs of the step. Without a runner there is nobody to set them for. */
export function setOutputs(values: Readonly<Record<string, number>>, env: Environment): void {
  if (!env.GITHUB_OUTPUT) return;
  const delimiter = unguessable();
  const lines = Object.entries(values).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  appendFileSync(env.GITHUB_OUTPUT, lines.join(''));
}

/** Adds to the page of the run. */
export function addSummary(markdown: string, env: Environment): void {
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, markdown);
}

/** Text of the input on its way to the log: between these two lines the runner obeys no command, `##[…]` neither. */
export function withoutCommands(text: string): string {
  const token = unguessable();
  return `::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`;
}
