import type { Service } from 'kubernetes-types/core/v1.js';
import type { Ingress } from 'kubernetes-types/networking/v1.js';
import type { Container, PodTemplate } from './pod.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
/** Services that are applied with a pod and that send it traffic, as far as the files tell for certain. */
export declare function servicesOf(pod: PodTemplate, workspace: Workspace): readonly Resource<Service>[];
/**
 * Whether a port of the Service leads to the container: it declares the port; where none does, it declares any port, for
 * declaring is only information; or it is the only one there.
 */
export declare function sendsTo(service: Resource<Service>, container: Container): boolean;
/** Ingresses that are applied with a Service and name it as a backend. */
export declare function ingressesOf(service: Resource<Service>, workspace: Workspace): readonly Resource<Ingress>[];
/** What lets clients from outside the cluster reach a pod: a Service with a load balancer, or an Ingress. */
export declare function exposerOf(pod: PodTemplate, workspace: Workspace): Resource | undefined;
