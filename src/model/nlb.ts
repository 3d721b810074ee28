import type { Service } from 'kubernetes-types/core/v1.js';
import { isMapping, text } from './loose.js';
import type { Resource } from './resource.js';
import { ownedByLoadBalancerController } from './service-owner.js';

/** What the keys of a Service's annotations for its load balancer begin with. */
export const NLB = 'service.beta.kubernetes.io/aws-load-balancer-';

/** A whole Service whose network load balancer is the AWS Load Balancer Controller's for certain. */
export function hasManagedNlb(service: Resource<Service>): boolean {
  return isLoadBalancer(service) && ownedByLoadBalancerController(service) === true;
}

/** A whole Service of type LoadBalancer. */
export function isLoadBalancer(service: Resource<Service>): boolean {
  const spec: unknown = service.data.spec;
  return isMapping(spec) && spec.type === 'LoadBalancer' && !service.part;
}

/** Where the controller sends requests to, of a Service of its own; undefined: not known. */
export function targetTypeOf({ annotations, data }: Resource<Service>): 'ip' | 'instance' | undefined {
  const type = annotations[`${NLB}type`];
  // The older way to say it wins over the newer one.
  if (type === 'nlb-ip') return 'ip';
  if (type !== undefined && typeof type !== 'string') return undefined;
  const target = annotations[`${NLB}nlb-target-type`];
  if (target === 'ip' || target === 'instance') return target;
  return target === undefined && text(data.spec?.loadBalancerClass) !== undefined ? 'instance' : undefined;
}

/** The items of an annotation that holds a list, as the controller reads it; undefined where none is, or where it cannot be known. */
export function listIn(annotation: unknown): readonly string[] | undefined {
  return text(annotation)
    ?.split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** Whether the controller reads an annotation as true. */
export function isTrue(annotation: unknown): boolean {
  return typeof annotation === 'string' && /^(?:1|t|T|TRUE|true|True)$/.test(annotation);
}
