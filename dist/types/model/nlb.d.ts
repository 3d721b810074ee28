import type { Service } from 'kubernetes-types/core/v1.js';
import type { Resource } from './resource.js';
/** What the keys of a Service's annotations for its load balancer begin with. */
export declare const NLB = "service.beta.kubernetes.io/aws-load-balancer-";
/** A whole Service whose network load balancer is the AWS Load Balancer Controller's for certain. */
export declare function hasManagedNlb(service: Resource<Service>): boolean;
/** A whole Service of type LoadBalancer. */
export declare function isLoadBalancer(service: Resource<Service>): boolean;
/** Where the controller sends requests to, of a Service of its own; undefined: not known. */
export declare function targetTypeOf({ annotations, data }: Resource<Service>): 'ip' | 'instance' | undefined;
/** The items of an annotation that holds a list, as the controller reads it; undefined where none is, or where it cannot be known. */
export declare function listIn(annotation: unknown): readonly string[] | undefined;
/** Whether the controller reads an annotation as true. */
export declare function isTrue(annotation: unknown): boolean;
