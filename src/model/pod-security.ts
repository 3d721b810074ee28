import type { Path } from '../source/path.js';
import type { Container, PodTemplate } from './pod.js';
import type { Located } from './resource.js';
import { ownField, podField } from './security-context.js';
import { isAtLeast } from './version.js';

/** Whether the standards of a Kubernetes version, the newest where none is known, hold what came with another. */
export function standardsHold(kubernetesVersion: string | undefined, since: string): boolean {
  return kubernetesVersion === undefined || isAtLeast(kubernetesVersion, since);
}

/** What the standards take for a Windows pod: its `nodeSelector` does not count. */
export function isWindowsPod(pod: PodTemplate): boolean {
  return pod.spec.os?.name === 'windows';
}

/** A field of a security context where it is written. */
export interface Written {
  readonly value: unknown;
  readonly node: Located;
  readonly at: Path;
  /** `the pod`, or the container. */
  readonly who: string;
}

const NONE: readonly never[] = [];

/** A field of the security contexts of a pod and of its containers, of every type. */
export function writtenFields(pod: PodTemplate, field: string): readonly Written[] {
  let written: Written[] | undefined;
  const shared = podField(pod, field);
  if (shared !== undefined)
    written = [{ value: shared, node: pod, at: ['spec', 'securityContext', field], who: 'the pod' }];
  for (const container of pod.containers) {
    const value = ownField(container, field);
    if (value === undefined) continue;
    written ??= [];
    written.push({ value, node: container, at: ['securityContext', field], who: `container \`${container.name}\`` });
  }
  return written ?? NONE;
}

/** The containers of a pod that have a field neither of their own nor from the pod. */
export function withoutField(pod: PodTemplate, field: string): readonly Container[] {
  if (podField(pod, field) !== undefined) return NONE;
  let without: Container[] | undefined;
  for (const container of pod.containers) {
    if (ownField(container, field) !== undefined) continue;
    without ??= [];
    without.push(container);
  }
  return without ?? NONE;
}
