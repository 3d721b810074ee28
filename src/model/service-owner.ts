import type { Service } from 'kubernetes-types/core/v1.js';
import { text } from './loose.js';
import type { Resource } from './resource.js';

export const LBC_SERVICE_CLASS = 'service.k8s.aws/nlb';
const TYPE = 'service.beta.kubernetes.io/aws-load-balancer-type';

/**
 * Whether the AWS Load Balancer Controller makes a Service's load balancer. undefined: the cluster decides, since nothing in
 * the Service does; the controller's webhook, Auto Mode and the in-tree controller all take such a one.
 */
export function ownedByLoadBalancerController(service: Resource<Service>): boolean | undefined {
  const loadBalancerClass: unknown = service.data.spec?.loadBalancerClass;
  if (loadBalancerClass !== undefined && loadBalancerClass !== null) {
    const name = text(loadBalancerClass);
    return name === undefined ? undefined : name === LBC_SERVICE_CLASS;
  }
  const type = service.annotations[TYPE];
  return type === 'external' || type === 'nlb-ip' ? true : undefined;
}
