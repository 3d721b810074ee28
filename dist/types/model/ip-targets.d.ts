import type { Container } from './pod.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
/** The Service or Ingress whose load balancer sends requests straight to a container. */
export declare function ipTargetsOf(container: Container, workspace: Workspace): Resource | undefined;
/** Services whose pods are targets themselves, with what makes the load balancer. */
export declare const ipExposers: (workspace: Workspace) => ReadonlyMap<Resource<unknown>, Resource<unknown>>;
