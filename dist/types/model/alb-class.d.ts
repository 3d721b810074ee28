import type { Ingress } from 'kubernetes-types/networking/v1.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
/** Parameters of an IngressClass, which win over annotations of its Ingresses. */
export type AlbParameters = Readonly<Record<string, unknown>>;
/**
 * `spec` of the IngressClassParams of an Ingress, empty where it has none for certain; undefined where its class, or what that
 * refers to, is not in the files.
 */
export declare function albParametersOf(ingress: Resource<Ingress>, workspace: Workspace): AlbParameters | undefined;
/** Whether EKS Auto Mode makes the load balancer of an Ingress, as far as its class in the files tells. */
export declare function isAutoModeIngress(ingress: Resource<Ingress>, workspace: Workspace): boolean;
