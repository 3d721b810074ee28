import type { Ingress } from 'kubernetes-types/networking/v1.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
export declare const CLASS_ANNOTATION = "kubernetes.io/ingress.class";
/** Whether an Ingress is for an Application Load Balancer, by its class or, where that tells nothing, by its annotations. */
export declare function isAlbIngress(ingress: Resource<Ingress>, workspace: Workspace): boolean;
