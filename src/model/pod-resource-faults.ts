import { isMapping, type Loose } from './loose.js';
import type { Container, PodTemplate } from './pod.js';
import { type QuantityFault, quantitiesOf, quoted } from './quantity-faults.js';

interface Resources {
  readonly requests?: unknown;
  readonly limits?: unknown;
}

/** Where the containers of a pod ask for more than the pod as a whole; paths are below the pod's spec. */
export function podResourceFaults(pod: PodTemplate): QuantityFault[] {
  const { resources } = pod.spec as { readonly resources?: unknown };
  if (!isMapping(resources)) return [];
  const { requests, limits, claims } = resources;
  return [
    ...[...quantitiesOf(requests)].flatMap(([key, own]) => {
      const sum = requested(pod, key);
      if (sum <= own.nano) return [];
      const written = isMapping(requests) ? quoted(requests[key]) : '';
      const message = `the containers request more ${key} than the ${written} of their pod`;
      return [{ at: ['resources', 'requests', key], message }];
    }),
    ...[...quantitiesOf(limits)].flatMap(([key, own]) => overLimit(pod, key, own.nano)),
    ...(claims === undefined || claims === null
      ? []
      : [{ at: ['resources', 'claims'], message: 'only containers have `claims`, a pod has `resourceClaims`' }]),
  ];
}

function overLimit(pod: PodTemplate, key: string, limit: bigint): QuantityFault[] {
  return pod.containers.flatMap((container) => {
    const { limits } = resourcesOf(container);
    const own = quantitiesOf(limits).get(key);
    if (container.type !== 'container' || !own || own.nano <= limit) return [];
    const at = [...container.path.slice(pod.specPath.length), 'resources', 'limits', key];
    const written = isMapping(limits) ? quoted(limits[key]) : '';
    return [{ at, message: `the limit ${written} of ${key} is above that of the pod` }];
  });
}

/** All that run together, or an init container with the sidecars that started before it. */
function requested(pod: PodTemplate, key: string): bigint {
  let together = 0n;
  let sidecars = 0n;
  let most = 0n;
  for (const container of pod.containers) {
    const own = quantitiesOf(resourcesOf(container).requests).get(key)?.nano ?? 0n;
    if (container.type === 'container') together += own;
    if (container.type === 'sidecar') sidecars += own;
    if (container.type === 'init' && sidecars + own > most) most = sidecars + own;
  }
  return together + sidecars > most ? together + sidecars : most;
}

function resourcesOf({ data }: Container): Resources {
  const { resources } = data as Loose<{ resources: unknown }> & { readonly resources?: unknown };
  return isMapping(resources) ? resources : {};
}
