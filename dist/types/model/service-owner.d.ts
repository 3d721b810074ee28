import type { Service } from 'kubernetes-types/core/v1.js';
import type { Resource } from './resource.js';
export declare const LBC_SERVICE_CLASS = "service.k8s.aws/nlb";
/**
 * Whether the AWS Load Balancer Controller makes a Service's load balancer. undefined: the cluster decides, since nothing in
 * the Service does; the controller's webhook, Auto Mode and the in-tree controller all take such a one.
 */
export declare function ownedByLoadBalancerController(service: Resource<Service>): boolean | undefined;
