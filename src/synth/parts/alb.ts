import { RECOMMENDED_SSL_POLICY } from '../../data/weak-ssl-policies.js';
import type { AlbListenPort, AlbMutualTls, AlbOptions } from './alb-options.js';
import { type AnnotationWriter, attributeFields } from './annotation-writer.js';
import type { LoadBalancerLogs } from './load-balancer-options.js';
import type { PropPlace } from './prop-place.js';

const ALB = 'alb.ingress.kubernetes.io/';

/** Ports on which the load balancer listens: without any given, those that the certificates ask for. */
export function listenersOf({ listenPorts, certificates }: AlbOptions): readonly AlbListenPort[] {
  if (listenPorts !== undefined) return listenPorts;
  const http = { protocol: 'HTTP', port: 80 } as const;
  return certificates === undefined ? [http] : [http, { protocol: 'HTTPS', port: 443 }];
}

/** HTTPS port that HTTP answers with; undefined where it does not. */
export function redirectPort(options: AlbOptions): number | undefined {
  const listeners = listenersOf(options);
  const https = listeners.filter(({ protocol }) => protocol === 'HTTPS');
  const both = https.length > 0 && https.length < listeners.length;
  if (typeof options.sslRedirect === 'number') return options.sslRedirect;
  return (options.sslRedirect ?? both) ? https[0]?.port : undefined;
}

/** The load balancer itself: what the Ingresses of a group share. */
export function writeAlb(writer: AnnotationWriter, options: AlbOptions, place: PropPlace): void {
  writer.set(place.in('name'), `${ALB}load-balancer-name`, options.name);
  writer.set(place.in('scheme'), `${ALB}scheme`, options.scheme ?? 'internal');
  writer.set(place.in('group', 'name'), `${ALB}group.name`, options.group?.name);
  writer.set(place.in('group', 'order'), `${ALB}group.order`, options.group?.order);
  writer.set(place.in('ipAddressType'), `${ALB}ip-address-type`, options.ipAddressType);
  writer.list(place.in('subnets'), `${ALB}subnets`, options.subnets);
  writer.map(place.in('tags'), `${ALB}tags`, options.tags);
  writer.set(place.in('customerOwnedIpv4Pool'), `${ALB}customer-owned-ipv4-pool`, options.customerOwnedIpv4Pool);
  writer.set(place.in('ipamPool'), `${ALB}ipam-ipv4-pool-id`, options.ipamPool);
  const capacity = options.minimumCapacity === undefined ? undefined : { CapacityUnits: options.minimumCapacity };
  writer.map(place.in('minimumCapacity'), `${ALB}minimum-load-balancer-capacity`, capacity);
  writer.set(place.in('waf', 'arn'), `${ALB}wafv2-acl-arn`, options.waf?.arn);
  writer.set(place.in('waf', 'name'), `${ALB}wafv2-acl-name`, options.waf?.name);
  writer.set(place.in('shield'), `${ALB}shield-advanced-protection`, options.shield);
  writeSecurity(writer, options, place);
  writeAttributes(writer, options, place);
}

function writeSecurity(writer: AnnotationWriter, options: AlbOptions, place: PropPlace): void {
  writer.list(place.in('securityGroups'), `${ALB}security-groups`, options.securityGroups);
  const manage = options.manageBackendSecurityGroupRules ?? (options.securityGroups === undefined ? undefined : true);
  writer.set(place.in('manageBackendSecurityGroupRules'), `${ALB}manage-backend-security-group-rules`, manage);
  writer.list(place.in('inboundCidrs'), `${ALB}inbound-cidrs`, options.inboundCidrs);
  writer.list(place.in('prefixLists'), `${ALB}security-group-prefix-lists`, options.prefixLists);
}

function writeAttributes(writer: AnnotationWriter, options: AlbOptions, place: PropPlace): void {
  const raw = options.attributes ?? {};
  const dropInvalid = 'routing.http.drop_invalid_header_fields.enabled';
  writer.attributes(place, `${ALB}load-balancer-attributes`, 'ALB load balancer', [
    ...logFields('access_logs', options.accessLogs, place.in('accessLogs')),
    ...logFields('connection_logs', options.connectionLogs, place.in('connectionLogs')),
    { name: 'deletion_protection.enabled', value: options.deletionProtection, place: place.in('deletionProtection') },
    { name: 'idle_timeout.timeout_seconds', value: options.idleTimeout, place: place.in('idleTimeout') },
    {
      name: 'routing.http.desync_mitigation_mode',
      value: options.desyncMitigation,
      place: place.in('desyncMitigation'),
    },
    {
      name: dropInvalid,
      // Headers that servers read in different ways smuggle requests past the rules.
      value: options.dropInvalidHeaders ?? (dropInvalid in raw ? undefined : true),
      place: place.in('dropInvalidHeaders'),
    },
    ...attributeFields(place.in('attributes'), raw),
  ]);
}

function logFields(stem: 'access_logs' | 'connection_logs', logs: LoadBalancerLogs | undefined, place: PropPlace) {
  return [
    { name: `${stem}.s3.enabled`, value: logs && true, place },
    { name: `${stem}.s3.bucket`, value: logs?.bucket, place: place.in('bucket') },
    { name: `${stem}.s3.prefix`, value: logs?.prefix, place: place.in('prefix') },
  ];
}

export function writeListeners(writer: AnnotationWriter, options: AlbOptions, place: PropPlace): void {
  const listeners = listenersOf(options);
  const https = listeners.some(({ protocol }) => protocol === 'HTTPS');
  const ports = listeners.map(({ protocol, port }) => ({ [protocol]: port }));
  // The controller's own default: written out it says nothing.
  const isDefault = ports.length === 1 && ports[0]?.HTTP === 80 && options.certificates === undefined;
  writer.json(place.in('listenPorts'), `${ALB}listen-ports`, isDefault ? undefined : ports);
  listeners.forEach(({ protocol, port, attributes }, index) => {
    const at = place.in('listenPorts', index, 'attributes');
    writer.attributes(
      at,
      `${ALB}listener-attributes.${protocol}-${port}`,
      'ALB listener',
      attributeFields(at, attributes),
    );
  });
  writer.set(place.in('sslRedirect'), `${ALB}ssl-redirect`, redirectPort(options));
  writer.list(place.in('certificates'), `${ALB}certificate-arn`, options.certificates);
  const policy = options.sslPolicy ?? (https ? RECOMMENDED_SSL_POLICY : undefined);
  writer.set(place.in('sslPolicy'), `${ALB}ssl-policy`, policy);
  writer.json(place.in('mutualTls'), `${ALB}mutual-authentication`, options.mutualTls?.map(mutualTls));
}

function mutualTls({ port = 443, ...rest }: AlbMutualTls): object {
  return { port, ...rest };
}

/** What the target groups of every backend have. */
export function writeAlbTargets(writer: AnnotationWriter, options: AlbOptions, place: PropPlace): void {
  const { healthCheck: check, stickiness } = options;
  const at = place.in('healthCheck');
  writer.set(place.in('targetType'), `${ALB}target-type`, options.targetType ?? 'ip');
  writer.map(place.in('targetNodeLabels'), `${ALB}target-node-labels`, options.targetNodeLabels);
  writer.set(place.in('backendProtocol'), `${ALB}backend-protocol`, options.backendProtocol);
  writer.set(place.in('backendProtocolVersion'), `${ALB}backend-protocol-version`, options.backendProtocolVersion);
  writer.set(place.in('multiClusterTargetGroup'), `${ALB}multi-cluster-target-group`, options.multiClusterTargetGroup);
  writer.set(at.in('protocol'), `${ALB}healthcheck-protocol`, check?.protocol);
  writer.set(at.in('port'), `${ALB}healthcheck-port`, check?.port);
  writer.set(at.in('path'), `${ALB}healthcheck-path`, check?.path);
  writer.set(at.in('interval'), `${ALB}healthcheck-interval-seconds`, check?.interval);
  writer.set(at.in('timeout'), `${ALB}healthcheck-timeout-seconds`, check?.timeout);
  writer.set(at.in('healthyThreshold'), `${ALB}healthy-threshold-count`, check?.healthyThreshold);
  writer.set(at.in('unhealthyThreshold'), `${ALB}unhealthy-threshold-count`, check?.unhealthyThreshold);
  writer.set(at.in('successCodes'), `${ALB}success-codes`, check?.successCodes);
  writer.attributes(place, `${ALB}target-group-attributes`, 'ALB target group', [
    {
      name: 'deregistration_delay.timeout_seconds',
      value: options.deregistrationDelay,
      place: place.in('deregistrationDelay'),
    },
    { name: 'slow_start.duration_seconds', value: options.slowStart, place: place.in('slowStart') },
    { name: 'load_balancing.algorithm.type', value: options.algorithm, place: place.in('algorithm') },
    { name: 'stickiness.enabled', value: stickiness === undefined ? undefined : true, place: place.in('stickiness') },
    {
      name: 'stickiness.type',
      value: stickiness === undefined ? undefined : 'lb_cookie',
      place: place.in('stickiness'),
    },
    { name: 'stickiness.lb_cookie.duration_seconds', value: stickiness, place: place.in('stickiness') },
    ...attributeFields(place.in('targetGroupAttributes'), options.targetGroupAttributes),
  ]);
}
