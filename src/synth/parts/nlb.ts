import { RECOMMENDED_SSL_POLICY } from '../../data/weak-ssl-policies.js';
import type { ClusterTarget } from '../base/cluster-target.js';
import { AnnotationWriter, attributeFields } from './annotation-writer.js';
import { compact, filled, type Json } from './compact.js';
import { checkNlb } from './nlb-checks.js';
import type { NlbOptions } from './nlb-options.js';
import type { PropPlace } from './prop-place.js';
import type { ServicePort } from './service-props.js';

const SERVICE = 'service.beta.kubernetes.io/aws-load-balancer-';

/** What makes a Service that of a network load balancer: its annotations, and fields beside selector and ports. */
export interface NlbServiceSpec {
  readonly annotations: Readonly<Record<string, string>>;
  readonly spec: Json;
}

/** Annotations and spec of a Service behind a network load balancer; `place` is where the options stand. */
export function nlbServiceSpec(
  options: NlbOptions,
  ports: readonly ServicePort[],
  cluster: ClusterTarget,
  place: PropPlace,
): NlbServiceSpec {
  checkNlb(options, ports, place);
  const targetType = options.targetType ?? 'ip';
  const writer = new AnnotationWriter(cluster.autoMode === true);
  writeLoadBalancer(writer, options, place);
  writer.set(place.in('targetType'), `${SERVICE}nlb-target-type`, targetType);
  writeAddresses(writer, options, place);
  writeSecurity(writer, options, place);
  writeListeners(writer, options, ports, place);
  writeHealthCheck(writer, options, place);
  writeTargetGroups(writer, options, place);
  writer.further(place.in('annotations'), options.annotations);
  const spec = compact({
    type: 'LoadBalancer',
    loadBalancerClass: cluster.autoMode ? 'eks.amazonaws.com/nlb' : 'service.k8s.aws/nlb',
    loadBalancerSourceRanges: filled(options.sourceRanges),
    // Traffic to pods passes no node port.
    allocateLoadBalancerNodePorts: targetType === 'ip' ? false : undefined,
  });
  return { annotations: writer.result(), spec };
}

function writeLoadBalancer(writer: AnnotationWriter, options: NlbOptions, place: PropPlace): void {
  const { accessLogs: logs } = options;
  writer.set(place.in('name'), `${SERVICE}name`, options.name);
  writer.set(place.in('scheme'), `${SERVICE}scheme`, options.scheme ?? 'internal');
  writer.set(place.in('ipAddressType'), `${SERVICE}ip-address-type`, options.ipAddressType);
  writer.map(place.in('tags'), `${SERVICE}additional-resource-tags`, options.tags);
  writer.attributes(place, `${SERVICE}attributes`, 'NLB load balancer', [
    { name: 'access_logs.s3.enabled', value: logs && true, place: place.in('accessLogs') },
    { name: 'access_logs.s3.bucket', value: logs?.bucket, place: place.in('accessLogs', 'bucket') },
    { name: 'access_logs.s3.prefix', value: logs?.prefix, place: place.in('accessLogs', 'prefix') },
    { name: 'deletion_protection.enabled', value: options.deletionProtection, place: place.in('deletionProtection') },
    { name: 'load_balancing.cross_zone.enabled', value: options.crossZone, place: place.in('crossZone') },
    {
      name: 'dns_record.client_routing_policy',
      value: options.clientRoutingPolicy,
      place: place.in('clientRoutingPolicy'),
    },
    ...attributeFields(place.in('attributes'), options.attributes),
  ]);
  const capacity = options.minimumCapacity === undefined ? undefined : { CapacityUnits: options.minimumCapacity };
  writer.map(place.in('minimumCapacity'), `${SERVICE}minimum-load-balancer-capacity`, capacity);
}

function writeAddresses(writer: AnnotationWriter, options: NlbOptions, place: PropPlace): void {
  writer.list(place.in('subnets'), `${SERVICE}subnets`, options.subnets);
  writer.list(place.in('staticIps'), `${SERVICE}eip-allocations`, options.staticIps);
  writer.list(place.in('privateIps'), `${SERVICE}private-ipv4-addresses`, options.privateIps);
  writer.list(place.in('ipv6Addresses'), `${SERVICE}ipv6-addresses`, options.ipv6Addresses);
  writer.set(place.in('ipv6SourceNat'), `${SERVICE}enable-prefix-for-ipv6-source-nat`, options.ipv6SourceNat);
  const { ipv6SourceNatPrefixes: prefixes } = options;
  // Every subnet may leave its prefix to AWS, so the same text may stand twice.
  writer.set(place.in('ipv6SourceNatPrefixes'), `${SERVICE}source-nat-ipv6-prefixes`, prefixes?.join(','));
}

function writeSecurity(writer: AnnotationWriter, options: NlbOptions, place: PropPlace): void {
  writer.list(place.in('securityGroups'), `${SERVICE}security-groups`, options.securityGroups);
  const manage = options.manageBackendSecurityGroupRules ?? (options.securityGroups === undefined ? undefined : true);
  writer.set(place.in('manageBackendSecurityGroupRules'), `${SERVICE}manage-backend-security-group-rules`, manage);
  writer.list(place.in('prefixLists'), `${SERVICE}security-group-prefix-lists`, options.prefixLists);
  writer.set(
    place.in('privateLinkRules'),
    `${SERVICE}inbound-sg-rules-on-private-link-traffic`,
    options.privateLinkRules,
  );
  writer.set(place.in('pathMtuDiscovery'), `${SERVICE}enable-icmp-for-path-mtu-discovery`, options.pathMtuDiscovery);
  writer.set(place.in('withoutSecurityGroup'), `${SERVICE}disable-nlb-sg`, options.withoutSecurityGroup || undefined);
}

function writeListeners(
  writer: AnnotationWriter,
  options: NlbOptions,
  ports: readonly ServicePort[],
  place: PropPlace,
): void {
  const { tls } = options;
  const at = place.in('tls');
  writer.list(at.in('certificates'), `${SERVICE}ssl-cert`, tls?.certificates);
  writer.list(at.in('ports'), `${SERVICE}ssl-ports`, tls?.ports);
  writer.set(
    place.in('sslPolicy'),
    `${SERVICE}ssl-negotiation-policy`,
    options.sslPolicy ?? (tls && RECOMMENDED_SSL_POLICY),
  );
  writer.set(at.in('reencrypt'), `${SERVICE}backend-protocol`, tls?.reencrypt ? 'ssl' : undefined);
  writer.set(at.in('alpn'), `${SERVICE}alpn-policy`, tls?.alpn);
  const both = sharedNumbers(ports).length > 0;
  writer.set(
    place.in('tcpUdpListener'),
    `${SERVICE}enable-tcp-udp-listener`,
    options.tcpUdpListener ?? (both || undefined),
  );
  writer.list(place.in('quicPorts'), `${SERVICE}quic-enabled-ports`, options.quicPorts);
  const plain = plainTcpPorts(options, ports);
  if (options.idleTimeout !== undefined && plain.length === 0)
    throw place.in('idleTimeout').fault('needs a TCP port without TLS; AWS lets no other be set');
  for (const port of plain) {
    const field = { name: 'tcp.idle_timeout.seconds', value: options.idleTimeout, place: place.in('idleTimeout') };
    writer.attributes(place, `${SERVICE}listener-attributes.TCP-${port}`, 'NLB listener', [field]);
  }
}

function writeHealthCheck(writer: AnnotationWriter, { healthCheck: check }: NlbOptions, place: PropPlace): void {
  const at = place.in('healthCheck');
  const http = check?.path !== undefined || check?.successCodes !== undefined;
  writer.set(at.in('protocol'), `${SERVICE}healthcheck-protocol`, check?.protocol ?? (http ? 'HTTP' : undefined));
  writer.set(at.in('port'), `${SERVICE}healthcheck-port`, check?.port);
  writer.set(at.in('path'), `${SERVICE}healthcheck-path`, check?.path);
  writer.set(at.in('interval'), `${SERVICE}healthcheck-interval`, check?.interval);
  writer.set(at.in('timeout'), `${SERVICE}healthcheck-timeout`, check?.timeout);
  writer.set(at.in('healthyThreshold'), `${SERVICE}healthcheck-healthy-threshold`, check?.healthyThreshold);
  writer.set(at.in('unhealthyThreshold'), `${SERVICE}healthcheck-unhealthy-threshold`, check?.unhealthyThreshold);
  writer.set(at.in('successCodes'), `${SERVICE}healthcheck-success-codes`, check?.successCodes);
}

function writeTargetGroups(writer: AnnotationWriter, options: NlbOptions, place: PropPlace): void {
  const { proxyProtocol } = options;
  const everywhere = typeof proxyProtocol === 'boolean' ? proxyProtocol : undefined;
  writer.attributes(place, `${SERVICE}target-group-attributes`, 'NLB target group', [
    {
      name: 'deregistration_delay.timeout_seconds',
      value: options.deregistrationDelay,
      place: place.in('deregistrationDelay'),
    },
    { name: 'preserve_client_ip.enabled', value: options.preserveClientIp, place: place.in('preserveClientIp') },
    { name: 'proxy_protocol_v2.enabled', value: everywhere, place: place.in('proxyProtocol') },
    ...attributeFields(place.in('targetGroupAttributes'), options.targetGroupAttributes),
  ]);
  const listed = typeof proxyProtocol === 'object' ? proxyProtocol : undefined;
  writer.list(place.in('proxyProtocol'), `${SERVICE}proxy-protocol-per-target-group`, listed);
  writer.map(place.in('targetNodeLabels'), `${SERVICE}target-node-labels`, options.targetNodeLabels);
  writer.set(
    place.in('multiClusterTargetGroup'),
    `${SERVICE}multi-cluster-target-group`,
    options.multiClusterTargetGroup,
  );
}

/** Port numbers that a TCP and a UDP port share. */
export function sharedNumbers(ports: readonly ServicePort[]): readonly number[] {
  const numbers = ports.map(({ port }) => port);
  return numbers.filter((number, index) => numbers.indexOf(number) < index);
}

/** Ports of listeners that stay plain TCP. */
function plainTcpPorts({ tls, idleTimeout }: NlbOptions, ports: readonly ServicePort[]): readonly number[] {
  if (idleTimeout === undefined) return [];
  const shared = sharedNumbers(ports);
  const encrypted = ({ port, name }: ServicePort): boolean =>
    tls !== undefined && (tls.ports === undefined || tls.ports.some((each) => each === name || Number(each) === port));
  return ports
    .filter((port) => (port.protocol ?? 'TCP') === 'TCP' && !encrypted(port) && !shared.includes(port.port))
    .map(({ port }) => port);
}
