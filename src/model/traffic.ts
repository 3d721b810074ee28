import type { Service } from 'kubernetes-types/core/v1.js';
import type { Ingress } from 'kubernetes-types/networking/v1.js';
import { append, perPod, perWorkspace } from './lookup.js';
import { items } from './loose.js';
import type { Container, PodTemplate } from './pod.js';
import type { Resource } from './resource.js';
import { candidateServices } from './selecting.js';
import { matchesMap } from './selector.js';
import type { Workspace } from './workspace.js';

/** Services that are applied with a pod and that send it traffic, as far as the files tell for certain. */
export function servicesOf(pod: PodTemplate, workspace: Workspace): readonly Resource<Service>[] {
  return candidateServices([pod], workspace).filter(
    (service) =>
      // One without a name is refused, and leads nowhere.
      service.name !== undefined &&
      service.effectiveNamespace === pod.resource.effectiveNamespace &&
      workspace.near(service, pod.resource) &&
      matchesMap(service.data.spec?.selector, pod.labels) === true,
  );
}

/**
 * Whether a port of the Service leads to the container: it declares the port; where none does, it declares any port, for
 * declaring is only information; or it is the only one there.
 */
export function sendsTo(service: Resource<Service>, container: Container): boolean {
  const { declared, count } = portsOf(container.pod);
  const serves = count === (container.longRunning ? 1 : 0) || items(container.data.ports).length > 0;
  return items(service.data.spec?.ports).some(({ port, targetPort }) => {
    const target = targetPort ?? port;
    if (typeof target !== 'string' && typeof target !== 'number') return false;
    return declares(container, target) || (serves && !declared.has(target));
  });
}

/** Names and numbers of the ports of a pod, and how many containers may have them. */
const portsOf = perPod(({ containers }) => {
  const all = containers.filter(({ longRunning }) => longRunning);
  const ports = all.flatMap(({ data }) => items(data.ports));
  return {
    declared: new Set<unknown>([
      ...ports.map(({ name }) => name).filter((name) => typeof name === 'string'),
      ...ports.map(({ containerPort }) => containerPort).filter((port) => typeof port === 'number'),
    ]),
    count: all.length,
  };
});

function declares(container: Container, target: string | number): boolean {
  const field = typeof target === 'string' ? 'name' : 'containerPort';
  return items(container.data.ports).some((port) => port[field] === target);
}

/** Ingresses that are applied with a Service and name it as a backend. */
export function ingressesOf(service: Resource<Service>, workspace: Workspace): readonly Resource<Ingress>[] {
  return (ingressesByBackend(workspace).get(service.name ?? '') ?? []).filter(
    (ingress) => ingress.effectiveNamespace === service.effectiveNamespace && workspace.near(ingress, service),
  );
}

const ingressesByBackend = perWorkspace((workspace): ReadonlyMap<string, readonly Resource<Ingress>[]> => {
  const index = new Map<string, Resource<Ingress>[]>();
  for (const ingress of workspace.all('Ingress')) {
    for (const name of backendsOf(ingress)) append(index, name, ingress);
  }
  return index;
});

/** Names of the Services that an Ingress of any version sends traffic to. */
function backendsOf({ data: { spec } }: Resource<Ingress>): ReadonlySet<string> {
  const older = spec as { readonly backend?: Backend } | undefined;
  const paths = items(spec?.rules).flatMap(({ http }) => items(http?.paths));
  const backends = [spec?.defaultBackend, older?.backend, ...paths.map(({ backend }) => backend)] as (
    | Backend
    | undefined
  )[];
  const names = backends.map((backend) => backend?.service?.name ?? backend?.serviceName);
  return new Set(names.filter((name) => typeof name === 'string'));
}

interface Backend {
  readonly service?: { readonly name?: unknown };
  readonly serviceName?: unknown;
}

/** What lets clients from outside the cluster reach a pod: a Service with a load balancer, or an Ingress. */
export function exposerOf(pod: PodTemplate, workspace: Workspace): Resource | undefined {
  for (const service of servicesOf(pod, workspace)) {
    if (service.data.spec?.type === 'LoadBalancer') return service;
    const [ingress] = ingressesOf(service, workspace);
    if (ingress) return ingress;
  }
  return undefined;
}
