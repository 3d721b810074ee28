import type { Ingress } from 'kubernetes-types/networking/v1.js';
import { CLASS_ANNOTATION } from './alb.js';
import { objectsNamed } from './by-name.js';
import { isMapping, text } from './loose.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

/** Parameters of an IngressClass, which win over annotations of its Ingresses. */
export type AlbParameters = Readonly<Record<string, unknown>>;

const NONE: AlbParameters = Object.freeze({});

/**
 * `spec` of the IngressClassParams of an Ingress, empty where it has none for certain; undefined where its class, or what that
 * refers to, is not in the files.
 */
export function albParametersOf(ingress: Resource<Ingress>, workspace: Workspace): AlbParameters | undefined {
  // With the older way to name the class the controller reads no parameters.
  if (text(ingress.annotations[CLASS_ANNOTATION]) !== undefined) return NONE;
  const ingressClass = classOf(ingress, workspace);
  if (!ingressClass) return undefined;
  const parameters: unknown = ingressClass.data.spec?.parameters;
  if (parameters === undefined || parameters === null) return NONE;
  const name = isMapping(parameters) ? text(parameters.name) : undefined;
  const found = name === undefined ? undefined : objectsNamed('IngressClassParams', name, workspace)[0];
  const { spec } = (found?.data ?? {}) as { readonly spec?: unknown };
  return isMapping(spec) ? spec : undefined;
}

/** Whether EKS Auto Mode makes the load balancer of an Ingress, as far as its class in the files tells. */
export function isAutoModeIngress(ingress: Resource<Ingress>, workspace: Workspace): boolean {
  return text(classOf(ingress, workspace)?.data.spec?.controller) === 'eks.amazonaws.com/alb';
}

function classOf({ annotations, data }: Resource<Ingress>, workspace: Workspace) {
  const name = text(annotations[CLASS_ANNOTATION]) ?? text(data.spec?.ingressClassName);
  return workspace.all('IngressClass').find((candidate) => candidate.name === name);
}
