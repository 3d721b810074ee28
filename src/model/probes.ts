import { UNKNOWN } from '../source/unknown.js';
import { isMapping } from './loose.js';
import type { Container } from './pod.js';

export const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
export type ProbeField = (typeof PROBES)[number];

const HANDLERS = ['httpGet', 'tcpSocket', 'grpc', 'exec'] as const;
export type HandlerField = (typeof HANDLERS)[number];

/** The handler of a probe; undefined where it has none, or more than one. */
export function handlerOf(probe: unknown): HandlerField | undefined {
  if (!isMapping(probe)) return undefined;
  let found: HandlerField | undefined;
  for (const handler of HANDLERS) {
    if ((probe[handler] ?? null) === null) continue;
    if (found) return undefined;
    found = handler;
  }
  return found;
}

/** The port that a probe of a container asks; undefined where it asks none. */
export function probePort(probe: unknown, handler: HandlerField): unknown {
  const settings = isMapping(probe) ? probe[handler] : undefined;
  return isMapping(settings) && handler !== 'exec' ? settings.port : undefined;
}

/** Whether a field is there: null is as good as nothing. */
export function has(container: Container, field: ProbeField): boolean {
  const probe: unknown = container.data[field];
  return probe !== undefined && probe !== null;
}

/** Whether two values are the same for certain: what cannot be known is equal to nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === UNKNOWN || other === UNKNOWN) return false;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) && one.length === other.length && one.every((item, index) => isSame(item, other[index]))
    );
  }
  if (!isMapping(one) || !isMapping(other)) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]));
}
