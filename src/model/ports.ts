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

/** A port that a container declares, or why one cannot be found. */
export type Declared = 'declared' | 'other-protocol' | 'missing' | 'unknown';

/**
 * Whether a pod template declares a port by its name or number, as the endpoints of a Service are found: in the containers
 * and the native sidecars. `unknown` where a container's ports cannot be known, or for a number where a container declares none.
 */
export function declaresPort(pod: PodTemplate, port: unknown, protocol: unknown): Declared {
  const field = typeof port === 'string' ? 'name' : 'containerPort';
  let answer: Declared = 'missing';
  for (const container of pod.containers) {
    if (!container.longRunning) continue;
    const written: unknown = container.data.ports;
    if (written !== undefined && written !== null && !Array.isArray(written)) return 'unknown';
    const list = items(container.data.ports);
    if (list.length === 0 && field === 'containerPort') answer = answer === 'missing' ? 'unknown' : answer;
    for (const declared of list) {
      const value: unknown = declared[field];
      if (typeof value === 'symbol' || typeof declared.protocol === 'symbol') return 'unknown';
      if (value !== port) continue;
      if (protocolOf(declared) === protocol) return 'declared';
      answer = 'other-protocol';
    }
  }
  return answer;
}

/** Names, or numbers, of the ports that the containers of pods declare, each once. */
export function* declaredPorts(pods: readonly PodTemplate[], field: 'name' | 'containerPort'): Generator<string> {
  const found = new Set<string>();
  for (const container of pods.flatMap((pod) => pod.containers)) {
    for (const declared of items(container.data.ports)) {
      const value: unknown = declared[field];
      if ((typeof value !== 'string' && typeof value !== 'number') || found.has(String(value))) continue;
      found.add(String(value));
      yield String(value);
    }
  }
}
