import type { Service } from 'kubernetes-types/core/v1.js';
import { isAlbIngress } from './alb.js';
import { perWorkspace } from './lookup.js';
import type { Container } from './pod.js';
import type { Resource } from './resource.js';
import { ingressesOf, sendsTo, servicesOf } from './traffic.js';
import type { Workspace } from './workspace.js';

const NLB_TARGET_TYPE = 'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type';
const TYPE = 'service.beta.kubernetes.io/aws-load-balancer-type';
const ALB_TARGET_TYPE = 'alb.ingress.kubernetes.io/target-type';

/** The Service or Ingress whose load balancer sends requests straight to a container. */
export function ipTargetsOf(container: Container, workspace: Workspace): Resource | undefined {
  const exposers = ipExposers(workspace);
  if (exposers.size === 0) return undefined;
  for (const service of servicesOf(container.pod, workspace)) {
    const exposer = exposers.get(service);
    if (exposer && sendsTo(service, container)) return exposer;
  }
  return undefined;
}

/** Services whose pods are targets themselves, with what makes the load balancer. */
export const ipExposers = perWorkspace((workspace): ReadonlyMap<Resource, Resource> => {
  const exposers = new Map<Resource, Resource>();
  for (const service of workspace.all('Service')) {
    const exposer = hasIpTargets(service) ? service : ipIngressOf(service, workspace);
    if (exposer) exposers.set(service, exposer);
  }
  return exposers;
});

function hasIpTargets({ annotations, data }: Resource<Service>): boolean {
  if (data.spec?.type !== 'LoadBalancer') return false;
  const { loadBalancerClass } = data.spec as { readonly loadBalancerClass?: unknown };
  const type = annotations[NLB_TARGET_TYPE];
  if (type !== undefined) return type === 'ip';
  return annotations[TYPE] === 'nlb-ip' || loadBalancerClass === 'eks.amazonaws.com/nlb';
}

function ipIngressOf(service: Resource<Service>, workspace: Workspace): Resource | undefined {
  const own = service.annotations[ALB_TARGET_TYPE];
  return ingressesOf(service, workspace).find(
    (ingress) => (own ?? ingress.annotations[ALB_TARGET_TYPE]) === 'ip' && isAlbIngress(ingress, workspace),
  );
}
