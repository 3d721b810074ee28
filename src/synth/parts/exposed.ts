import type { ApiObject } from 'cdk8s';
import { AlbIngress } from '../constructs/alb-ingress.js';
import { KubeService } from '../constructs/kube-service.js';
import { backendServiceType, exposedIngress } from './alb-ingress-props.js';
import type { AlbExpose } from './alb-options.js';
import type { ExposeOptions } from './expose.js';
import type { NlbOptions } from './nlb-options.js';
import type { Port } from './ports.js';
import type { KubeServiceProps } from './service-props.js';
import { servicePorts } from './web-service-ports.js';
import type { WebServiceProps } from './web-service-props.js';
import type { WorkloadContext } from './workload-context.js';

/** What a WebService is reached by. */
export interface Exposed {
  readonly service: ApiObject;
  readonly ingress: AlbIngress | undefined;
}

/** What the ways to be reached differ in. */
interface ServiceOwn {
  readonly type: KubeServiceProps['type'];
  readonly nlb?: NlbOptions;
  readonly trafficDistribution?: 'PreferClose';
}

/** The options of `expose`; throws unless they name one way. */
export function exposeOptions({ place }: WorkloadContext, { expose = 'internal' }: WebServiceProps): ExposeOptions {
  if (expose === 'internal') return { internal: {} };
  const at = place.in('expose');
  if (typeof expose === 'string')
    throw at.fault(`must be \`internal\`, or \`alb\`, \`nlb\` or \`internal\` with options, not \`${expose}\``);
  const given = (['alb', 'nlb', 'internal'] as const).filter((way) => expose[way] !== undefined);
  if (given.length !== 1)
    throw at.fault(`must have exactly one of \`alb\`, \`nlb\` and \`internal\`, not ${given.length}`);
  return expose;
}

/** The Service of the pods, and the Ingress in front of it. */
export function exposed(
  context: WorkloadContext,
  props: WebServiceProps,
  options: ExposeOptions,
  ports: readonly Port[],
): Exposed {
  refuseInstanceTargets(context, options);
  const { construct, name, namespace, labels, selector, place } = context;
  const common = {
    name,
    labels,
    selector,
    ports: servicePorts(ports),
    ...(namespace !== undefined && { namespace }),
  };
  const service = (own: ServiceOwn): ApiObject =>
    new KubeService(construct, 'service', { ...common, ...own } as KubeServiceProps, place.in('expose')).apiObject;
  const { alb, nlb, internal } = options;
  if (nlb) return { service: service({ type: 'LoadBalancer', nlb }), ingress: undefined };
  if (alb)
    return { service: service({ type: backendServiceType(alb) }), ingress: ingressOf(context, props, alb, ports) };
  const { type = 'ClusterIP', trafficDistribution } = internal ?? {};
  place.in('expose', 'internal', 'type').choice(type, ['ClusterIP', 'NodePort', 'headless']);
  return { service: service({ type, ...(trafficDistribution && { trafficDistribution }) }), ingress: undefined };
}

function refuseInstanceTargets({ place, fargate }: WorkloadContext, { alb, nlb }: ExposeOptions): void {
  if (!fargate || (alb ?? nlb)?.targetType !== 'instance') return;
  throw place
    .in('expose', alb ? 'alb' : 'nlb', 'targetType')
    .fault('must be `ip`: pods on Fargate are on no node of yours');
}

function ingressOf(
  context: WorkloadContext,
  props: WebServiceProps,
  alb: AlbExpose,
  [port]: readonly Port[],
): AlbIngress {
  const { construct, name, namespace, labels, place } = context;
  const ingress = {
    ...exposedIngress(withTargets(props, alb), { service: name, port: port?.name ?? props.port }),
    ingressName: name,
    labels,
    ...(namespace !== undefined && { namespace }),
  };
  return new AlbIngress(construct, 'ingress', ingress, place.in('expose', 'alb'));
}

/** What the load balancer should know of the pods, where the options do not say it: what they speak, what they answer when they are well. */
function withTargets({ protocol, health, port }: WebServiceProps, alb: AlbExpose): AlbExpose {
  const path = (health?.port ?? port) === port ? health?.path : undefined;
  const healthCheck = path === undefined ? alb.healthCheck : { path, ...alb.healthCheck };
  return {
    ...(protocol === 'https' && { backendProtocol: 'HTTPS' }),
    ...(protocol === 'grpc' && { backendProtocolVersion: 'GRPC' }),
    ...alb,
    ...(healthCheck && { healthCheck }),
  };
}
