import type { PodTemplate } from '../pod.js';
import { type Faults, NONE, plus } from './fault.js';
import { descendingPathFault } from './forms.js';

const SECCOMP_POD = 'seccomp.security.alpha.kubernetes.io/pod';
const SECCOMP_CONTAINER = 'container.seccomp.security.alpha.kubernetes.io/';
const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';
const DELETION_COST = 'controller.kubernetes.io/pod-deletion-cost';

/** Annotations of a pod that the server reads, as old ways to say what fields say now. */
export function podAnnotationFaults(pod: PodTemplate): Faults {
  const { annotations } = pod.metadata as { readonly annotations?: Readonly<Record<string, unknown>> };
  let faults = NONE;
  if (typeof annotations !== 'object' || annotations === null) return faults;
  for (const key in annotations) {
    // Most annotations are none of these: one look at the middle of the key tells.
    if (!key.includes('kubernetes.io/')) continue;
    const value = annotations[key];
    if (typeof value !== 'string') continue;
    const message = annotationFault(key, value, pod);
    if (message !== undefined) faults = plus(faults, ['metadata', 'annotations', key], message);
  }
  return faults;
}

function annotationFault(key: string, value: string, pod: PodTemplate): string | undefined {
  if (key === SECCOMP_POD || key.startsWith(SECCOMP_CONTAINER)) return seccompFault(value);
  if (key === DELETION_COST) return costFault(value);
  if (!key.startsWith(APP_ARMOR)) return undefined;
  const name = key.slice(APP_ARMOR.length);
  const isKnown = pod.containers.some(({ data }) => data.name === name || typeof data.name === 'symbol');
  if (!isKnown && !pod.resource.part) return `the pod has no container \`${name}\``;
  const isProfile =
    value === '' || value === 'runtime/default' || value === 'unconfined' || value.startsWith('localhost/');
  return isProfile
    ? undefined
    : `\`${value}\` must be \`runtime/default\`, \`unconfined\` or \`localhost/\` and a profile`;
}

function seccompFault(value: string): string | undefined {
  if (value === 'runtime/default' || value === 'docker/default' || value === 'unconfined') return undefined;
  if (value.startsWith('localhost/')) return descendingPathFault(value.slice('localhost/'.length));
  return `\`${value}\` must be \`runtime/default\`, \`unconfined\` or \`localhost/\` and a profile`;
}

function costFault(value: string): string | undefined {
  const isWhole = /^(?:0|[1-9]\d*|-\d+)$/.test(value) && Math.abs(Number(value)) < 2 ** 31;
  return isWhole ? undefined : `\`${value}\` must be a whole number of 32 bits`;
}
