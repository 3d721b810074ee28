import { listenersOf } from './alb.js';
import type { AlbOptions } from './alb-options.js';
import type { AnnotationWriter } from './annotation-writer.js';
import type { PropPlace } from './prop-place.js';

const NLB = 'alb.ingress.kubernetes.io/frontend-nlb-';

/** The network load balancer in front of the application load balancer. */
export function writeFrontendNlb(writer: AnnotationWriter, options: AlbOptions, place: PropPlace): void {
  const { frontendNlb: nlb } = options;
  if (nlb === undefined) return;
  const at = place.in('frontendNlb');
  const check = nlb.healthCheck;
  const health = at.in('healthCheck');
  checkFrontendNlb(options, at);
  writer.set(at, 'alb.ingress.kubernetes.io/enable-frontend-nlb', true);
  writer.set(at.in('scheme'), `${NLB}scheme`, nlb.scheme ?? 'internal');
  writer.list(at.in('subnets'), `${NLB}subnets`, nlb.subnets);
  writer.list(at.in('securityGroups'), `${NLB}security-groups`, nlb.securityGroups);
  writer.list(at.in('staticIps'), `${NLB}eip-allocations`, nlb.staticIps);
  writer.map(at.in('ports'), `${NLB}listener-port-mapping`, nlb.ports);
  writer.map(at.in('tags'), `${NLB}tags`, nlb.tags);
  writer.set(health.in('port'), `${NLB}healthcheck-port`, check?.port);
  writer.set(health.in('protocol'), `${NLB}healthcheck-protocol`, check?.protocol);
  writer.set(health.in('path'), `${NLB}healthcheck-path`, check?.path);
  writer.set(health.in('interval'), `${NLB}healthcheck-interval-seconds`, check?.interval);
  writer.set(health.in('timeout'), `${NLB}healthcheck-timeout-seconds`, check?.timeout);
  writer.set(health.in('healthyThreshold'), `${NLB}healthcheck-healthy-threshold-count`, check?.healthyThreshold);
  writer.set(health.in('unhealthyThreshold'), `${NLB}healthcheck-unhealthy-threshold-count`, check?.unhealthyThreshold);
  writer.set(health.in('successCodes'), `${NLB}healthcheck-success-codes`, check?.successCodes);
}

function checkFrontendNlb(options: AlbOptions, place: PropPlace): void {
  const { scheme = 'internal', staticIps, subnets, ports = {}, healthCheck } = options.frontendNlb ?? {};
  if (staticIps !== undefined && scheme !== 'internet-facing')
    throw place.in('staticIps').fault('needs `scheme: internet-facing`: Elastic IPs are public');
  if (staticIps !== undefined && subnets !== undefined && staticIps.length !== subnets.length)
    throw place
      .in('staticIps')
      .fault(`must have one item for each of the ${subnets.length} subnets, not ${staticIps.length}`);
  if (typeof healthCheck?.port === 'string' && !/^(?:traffic-port|\d+)$/.test(healthCheck.port))
    throw place.in('healthCheck', 'port').fault(`must be a number or \`traffic-port\`, not \`${healthCheck.port}\``);
  const listening = listenersOf(options).map(({ port }) => port);
  for (const [from, to] of Object.entries(ports)) {
    if (!listening.includes(to))
      throw place
        .in('ports', from)
        .fault(`leads to port ${to}, and the load balancer listens on ${listening.join(', ')}`);
  }
}
