import type { Path } from '../source/path.js';
import type { Move } from './api-move.js';
import { isMapping } from './loose.js';
import type { Container, PodTemplate } from './pod.js';

type Profile = Readonly<Record<string, string>>;

/** The profile field that says what a seccomp or AppArmor annotation said; undefined of a value that is none. */
export function profileOf(value: unknown): Profile | undefined {
  if (value === 'runtime/default' || value === 'docker/default') return { type: 'RuntimeDefault' };
  if (value === 'unconfined') return { type: 'Unconfined' };
  if (typeof value !== 'string' || !value.startsWith('localhost/')) return undefined;
  return { type: 'Localhost', localhostProfile: value.slice('localhost/'.length) };
}

/** Whether a security context already has a field. */
export function hasProfile(holder: unknown, field: 'seccompProfile' | 'appArmorProfile'): boolean {
  const context: unknown = isMapping(holder) ? holder.securityContext : undefined;
  return isMapping(context) && context[field] !== undefined && context[field] !== null;
}

export function containerNamed({ containers }: PodTemplate, name: string): Container | undefined {
  return containers.find((container) => container.name === name);
}

/** Puts a profile where it belongs and takes the annotation away; paths are below the pod template. */
export function profileMoves(annotation: string, holder: Path, field: string, profile: Profile): Move[] {
  return [
    { op: 'set', at: [...holder, 'securityContext', field], value: profile },
    { op: 'remove', at: ['metadata', 'annotations', annotation] },
  ];
}
