import { UNKNOWN } from '../source/unknown.js';
import { isMapping, text } from './loose.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

export type Scheme = 'internet-facing' | 'internal';

const SERVICE = 'service.beta.kubernetes.io/aws-load-balancer-';
const INGRESS = 'alb.ingress.kubernetes.io/';

/**
 * Schemes of the load balancers for which a controller must find subnets by their tags. A Service that says nothing is left
 * out: the controller in charge decides.
 */
export function discoveredSchemes(workspace: Workspace): ReadonlySet<Scheme> {
  const services = workspace.all('Service').map(serviceScheme);
  const ingresses = workspace.all('Ingress').map(ingressScheme);
  return new Set([...services, ...ingresses].filter((scheme) => scheme !== undefined));
}

function serviceScheme(service: Resource): Scheme | undefined {
  const { annotations } = service;
  const spec = service.data.spec as { readonly type?: unknown; readonly loadBalancerClass?: unknown } | undefined;
  if (spec?.type !== 'LoadBalancer' || annotations[`${SERVICE}subnets`] !== undefined) return undefined;
  const scheme = annotations[`${SERVICE}scheme`];
  if (scheme !== undefined) return known(scheme);
  const internal = annotations[`${SERVICE}internal`];
  if (internal !== undefined) return internal === 'true' ? 'internal' : undefined;
  const type = text(annotations[`${SERVICE}type`]);
  const byController = /^(?:service\.k8s|eks\.amazonaws)/.test(text(spec.loadBalancerClass) ?? '');
  return byController || type === 'external' || type === 'nlb-ip' ? 'internal' : undefined;
}

function ingressScheme(ingress: Resource): Scheme | undefined {
  const { annotations } = ingress;
  const spec: unknown = ingress.data.spec;
  const className = isMapping(spec) ? spec.ingressClassName : undefined;
  const isAlb =
    /alb/.test(text(className ?? annotations['kubernetes.io/ingress.class']) ?? '') ||
    Object.keys(annotations).some((key) => key.startsWith(INGRESS));
  const subnets = Object.keys(annotations).some((key) =>
    /^alb\.ingress\.kubernetes\.io\/(?:subnets|subnet-)/.test(key),
  );
  if (!isAlb || subnets) return undefined;
  const scheme = annotations[`${INGRESS}scheme`];
  // IngressClassParams may say otherwise where the Ingress says nothing.
  return scheme === undefined ? undefined : known(scheme);
}

function known(scheme: unknown): Scheme | undefined {
  return scheme !== UNKNOWN && (scheme === 'internet-facing' || scheme === 'internal') ? scheme : undefined;
}
