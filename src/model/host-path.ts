import {
  AGENT_READS,
  DRIVER_SOCKETS,
  DRIVER_TREES,
  HARMLESS_TREES,
  RUNTIME_FOLDERS,
  RUNTIME_SOCKETS,
  SYSTEM_FOLDERS,
  SYSTEM_TREES,
} from '../data/host-paths.js';
import { append, perPod } from './lookup.js';
import { items } from './loose.js';
import type { Container, PodTemplate } from './pod.js';

/** A volume that is a folder or file of the node. */
export interface HostPath {
  readonly index: number;
  readonly name: unknown;
  /** Without `/` at its end. */
  readonly path: string;
}

export interface Mount {
  readonly container: Container;
  readonly index: number;
  readonly writable: boolean;
}

const NONE: readonly never[] = [];

/** The hostPath volumes of a pod on Linux whose paths are known. */
export function hostPathsOf(pod: PodTemplate): readonly HostPath[] {
  if (pod.spec.volumes === undefined || pod.windows) return NONE;
  let found: HostPath[] | undefined;
  for (const [index, { name, hostPath }] of items(pod.spec.volumes).entries()) {
    const path = hostPath?.path;
    if (typeof path !== 'string' || !path.startsWith('/')) continue;
    found ??= [];
    found.push({ index, name, path: path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '') });
  }
  return found ?? NONE;
}

/** Where containers mount a volume. */
export function mountsOf(pod: PodTemplate, volume: unknown): readonly Mount[] {
  return mountsByVolume(pod).get(volume) ?? NONE;
}

const mountsByVolume = perPod((pod): ReadonlyMap<unknown, readonly Mount[]> => {
  const found = new Map<unknown, Mount[]>();
  for (const container of pod.containers) {
    for (const [index, { name, readOnly }] of items(container.data.volumeMounts).entries()) {
      // What cannot be known may be read-only.
      append(found, name, { container, index, writable: (readOnly ?? false) === false });
    }
  }
  return found;
});

/** Whether an agent on each node reads there by its trade. */
export function isAgentRead(pod: PodTemplate, path: string, mounts: readonly Mount[]): boolean {
  return pod.resource.kind === 'DaemonSet' && isBelow(path, AGENT_READS) && mounts.every(({ writable }) => !writable);
}

export type Danger = 'socket' | 'system';

/** What makes a path dangerous in this pod. */
export function dangerOf(pod: PodTemplate, path: string, mounts: readonly Mount[]): Danger | undefined {
  if (RUNTIME_SOCKETS.some((socket) => path.endsWith(`/${socket}`)) || RUNTIME_FOLDERS.has(path)) return 'socket';
  if (!SYSTEM_FOLDERS.has(path) && !isBelow(path, SYSTEM_TREES)) return undefined;
  if (isAgentRead(pod, path, mounts) || path.startsWith(DRIVER_SOCKETS)) return undefined;
  if (pod.resource.kind === 'DaemonSet' && isBelow(path, DRIVER_TREES)) return undefined;
  return isBelow(path, HARMLESS_TREES) && mounts.every(({ writable }) => !writable) ? undefined : 'system';
}

function isBelow(path: string, trees: readonly string[]): boolean {
  return trees.some((tree) => path === tree || path.startsWith(`${tree}/`));
}
