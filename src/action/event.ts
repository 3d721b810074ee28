import { readFileSync } from 'node:fs';

/** The parts of a webhook's payload that tell what has changed. */
export interface Event {
  readonly name: string;
  /** Tip of the pull request's branch. */
  readonly head: string | undefined;
  /** What the push or the merge queue builds on. */
  readonly base: string | undefined;
}

export function readEvent(env: Readonly<Record<string, string | undefined>>): Event {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const base = name === 'merge_group' ? at(payload, 'merge_group', 'base_sha') : at(payload, 'before');
  return { name, head: commit(at(payload, 'pull_request', 'head', 'sha')), base: commit(base) };
}

function readPayload(path: string | undefined): unknown {
  try {
    return path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // an event without its payload tells nothing, and nothing is taken for granted then
  }
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string, unknown> | null | undefined)?.[key], value);
}

/** A commit's id; all zeros stand for "there is none". */
function commit(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}
