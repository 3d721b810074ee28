import type { Ingress } from 'kubernetes-types/networking/v1.js';
import type { Path } from '../source/path.js';
import { isMapping } from './loose.js';
import type { Resource } from './resource.js';

/** A Service that an Ingress sends requests to. */
export interface Backend {
  readonly service: string;
  /** Number or name as written; undefined where none is, or where it cannot be known. */
  readonly port: string | number | undefined;
  /** Which path of which rule; -1 for the default. */
  readonly rule: number;
  readonly item: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The backends of an Ingress that are Services, in either shape of the API. */
export function backendsOf({ data }: Resource<Ingress>): readonly Backend[] {
  const found: Backend[] = [];
  const spec: unknown = data.spec;
  if (!isMapping(spec)) return found;
  add(found, spec.defaultBackend ?? spec.backend, -1, -1);
  if (!Array.isArray(spec.rules)) return found;
  for (let rule = 0; rule < spec.rules.length; rule++) {
    const { http } = (spec.rules[rule] ?? {}) as { readonly http?: unknown };
    const paths: unknown = isMapping(http) ? http.paths : undefined;
    if (!Array.isArray(paths)) continue;
    for (let item = 0; item < paths.length; item++) {
      const path: unknown = paths[item];
      if (isMapping(path)) add(found, path.backend, rule, item);
    }
  }
  return found;
}

/** Where a backend names its Service, or the Service's port. */
export function placeOf({ rule, item, data }: Backend, what: 'service' | 'port'): Path {
  const old = 'serviceName' in data;
  const root =
    rule >= 0
      ? ['spec', 'rules', rule, 'http', 'paths', item, 'backend']
      : ['spec', old ? 'backend' : 'defaultBackend'];
  if (old) return [...root, what === 'service' ? 'serviceName' : 'servicePort'];
  if (what === 'service') return [...root, 'service', 'name'];
  const port = isMapping(data.service) ? data.service.port : undefined;
  return [...root, 'service', 'port', isMapping(port) && port.number === undefined ? 'name' : 'number'];
}

function add(into: Backend[], data: unknown, rule: number, item: number): void {
  if (!isMapping(data)) return;
  const { service, serviceName, servicePort } = data;
  if (typeof serviceName === 'string') {
    into.push({ service: serviceName, port: portOf(servicePort), rule, item, data });
  } else if (isMapping(service) && typeof service.name === 'string') {
    const port = isMapping(service.port) ? (service.port.number ?? service.port.name) : undefined;
    into.push({ service: service.name, port: portOf(port), rule, item, data });
  }
}

function portOf(value: unknown): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
