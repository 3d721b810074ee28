import type { Service, ServicePort } from 'kubernetes-types/core/v1.js';
import { items, type Loose } from './loose.js';
import type { PodTemplate } from './pod.js';
import type { Resource } from './resource.js';

/** Why the API server refuses the name of a container's port, or a `targetPort` that names one; undefined: it takes it. */
export function portNameFault(name: string): string | undefined {
  if (name.length > 15) return `has ${name.length} characters, and no more than 15 are allowed`;
  if (!/^[a-z0-9-]*$/.test(name)) return 'may hold only lower-case letters, digits and hyphens';
  if (!/[a-z]/.test(name)) return 'must hold a letter';
  if (name.includes('--')) return 'holds two hyphens in a row';
  return name.startsWith('-') || name.endsWith('-') ? 'begins or ends with a hyphen' : undefined;
}

/** Why the API server refuses the name of a Service's port; undefined: it takes it. */
export function servicePortNameFault(name: string): string | undefined {
  if (name.length > 63) return `has ${name.length} characters, and no more than 63 are allowed`;
  if (!/^[a-z0-9-]*$/.test(name)) return 'may hold only lower-case letters, digits and hyphens';
  return name.startsWith('-') || name.endsWith('-') ? 'begins or ends with a hyphen' : undefined;
}

export function isPortNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 65_535;
}

export function portsOf(service: Resource<Service>): readonly Loose<ServicePort>[] {
  return items(service.data.spec?.ports);
}

/** TCP where nothing is written. */
export function protocolOf(port: { readonly protocol?: unknown }): unknown {
  return port.protocol ?? 'TCP';
}

/** Ports that pods declare by one of the fields. */
export interface DeclaredPorts {
  /** By the name or number. */
  readonly protocols: ReadonlyMap<unknown, ReadonlySet<unknown>>;
  /** Whether there may be others: one cannot be known, or a container declares no number, and need not. */
  readonly open: boolean;
}

/** The ports that pods declare as the endpoints of a Service are found: in the containers and the native sidecars. */
export function declaredPorts(pods: readonly PodTemplate[], field: 'name' | 'containerPort'): DeclaredPorts {
  const protocols = new Map<unknown, Set<unknown>>();
  let open = false;
  for (const container of pods.flatMap((pod) => pod.containers)) {
    if (!container.longRunning) continue;
    const written: unknown = container.data.ports;
    const list = items(container.data.ports);
    if (!Array.isArray(written) && written !== undefined && written !== null) open = true;
    if (list.length === 0 && field === 'containerPort') open = true;
    for (const declared of list) {
      const value: unknown = declared[field];
      const protocol = protocolOf(declared);
      if (typeof value === 'symbol' || typeof protocol === 'symbol') open = true;
      else if (typeof value === 'string' || typeof value === 'number') {
        protocols.set(value, (protocols.get(value) ?? new Set()).add(protocol));
      }
    }
  }
  return { protocols, open };
}
