import type { Service } from 'kubernetes-types/core/v1.js';
import type { Ingress } from 'kubernetes-types/networking/v1.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

export type Scheme = 'internet-facing' | 'internal';

const SERVICE = 'service.beta.kubernetes.io/aws-load-balancer-';
const INGRESS = 'alb.ingress.kubernetes.io/';

/** What a load balancer needs subnets for; `either` where the controller in charge decides. */
export type Need = Scheme | 'either';

/** Schemes of the load balancers for which a controller must find subnets by their tags. */
export function discoveredSchemes(workspace: Workspace): ReadonlySet<Need> {
  const hasParams = workspace.resources.some(({ kind }) => kind === 'IngressClassParams');
  const services = workspace.all('Service').map(serviceScheme);
  const ingresses = workspace.all('Ingress').map((ingress) => ingressScheme(ingress, hasParams));
  return new Set([...services, ...ingresses].filter((need) => need !== undefined));
}

function serviceScheme({ annotations, data }: Resource<Service>): Need | undefined {
  const spec = data.spec as { readonly type?: unknown; readonly loadBalancerClass?: unknown } | undefined;
  if (spec?.type !== 'LoadBalancer' || annotations[`${SERVICE}subnets`] !== undefined) return undefined;
  const scheme = annotations[`${SERVICE}scheme`];
  if (scheme !== undefined) return known(scheme);
  const internal = annotations[`${SERVICE}internal`];
  if (internal !== undefined) return internal === 'true' ? 'internal' : undefined;
  const { loadBalancerClass } = spec;
  if (loadBalancerClass !== undefined) return CONTROLLERS.has(loadBalancerClass) ? 'internal' : undefined;
  const type = annotations[`${SERVICE}type`];
  return type === 'external' || type === 'nlb-ip' ? 'internal' : 'either';
}

const CONTROLLERS: ReadonlySet<unknown> = new Set(['service.k8s.aws/nlb', 'eks.amazonaws.com/nlb']);

/** Without a word it is internal, unless IngressClassParams say otherwise. */
function ingressScheme({ annotations, data }: Resource<Ingress>, hasParams: boolean): Need | undefined {
  const className = data.spec?.ingressClassName ?? annotations['kubernetes.io/ingress.class'];
  const keys = Object.keys(annotations).filter((key) => key.startsWith(INGRESS));
  const isAlb = className === 'alb' || keys.length > 0;
  if (!isAlb || keys.some((key) => key.startsWith(`${INGRESS}subnet`))) return undefined;
  const scheme = annotations[`${INGRESS}scheme`];
  if (scheme !== undefined) return known(scheme);
  return hasParams ? 'either' : 'internal';
}

function known(scheme: unknown): Scheme | undefined {
  return scheme === 'internet-facing' || scheme === 'internal' ? scheme : undefined;
}
