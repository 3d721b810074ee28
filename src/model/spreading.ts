import { UNKNOWN } from '../source/unknown.js';
import { isMapping } from './loose.js';
import type { PodTemplate } from './pod.js';
import { selectsPods } from './pod-labels.js';

/** Whether something in a pod asks for its copies to be kept apart; true where that cannot be known, since it excuses. */
export function asksToSpread(pod: PodTemplate): boolean {
  const constraints: unknown = pod.spec.topologySpreadConstraints;
  if (constraints === UNKNOWN || (Array.isArray(constraints) && constraints.length > 0)) return true;
  const affinity: unknown = pod.spec.affinity;
  if (affinity === UNKNOWN) return true;
  const anti = isMapping(affinity) ? affinity.podAntiAffinity : undefined;
  return anti === UNKNOWN || (isMapping(anti) && keepsApart(anti, pod));
}

function keepsApart(anti: Readonly<Record<string, unknown>>, pod: PodTemplate): boolean {
  const required = anti.requiredDuringSchedulingIgnoredDuringExecution;
  const preferred = anti.preferredDuringSchedulingIgnoredDuringExecution;
  if (required === UNKNOWN || preferred === UNKNOWN) return true;
  if (Array.isArray(required) && required.some((term) => isAboutItself(term, pod))) return true;
  return (
    Array.isArray(preferred) &&
    preferred.some((item) => isAboutItself(isMapping(item) ? item.podAffinityTerm : item, pod))
  );
}

/** Whether an affinity term is about the pod's own copies. */
function isAboutItself(term: unknown, pod: PodTemplate): boolean {
  if (!isMapping(term)) return term === UNKNOWN;
  const { labelSelector, namespaces, namespaceSelector } = term;
  const own = pod.resource.namespace;
  const elsewhere =
    Array.isArray(namespaces) &&
    namespaces.length > 0 &&
    own !== undefined &&
    !namespaces.includes(own) &&
    !namespaces.includes(UNKNOWN);
  if (elsewhere && (namespaceSelector ?? null) === null) return false;
  return selectsPods(labelSelector, 'labelSelector', pod) !== false;
}
