import { formFault } from '../../data/load-balancer/forms.js';
import type { NlbOptions } from './nlb-options.js';
import type { PropPlace } from './prop-place.js';
import type { ServicePort } from './service-props.js';

/** Throws where options do not go together: the controller stops on some of these and ignores others without a word. */
export function checkNlb(options: NlbOptions, ports: readonly ServicePort[], place: PropPlace): void {
  place.in('scheme').choice(options.scheme, ['internal', 'internet-facing']);
  place.in('targetType').choice(options.targetType, ['ip', 'instance']);
  checkSources(options, place);
  checkAddresses(options, place);
  checkTargets(options, place);
  checkPortReferences(options, ports, place);
  checkTimes(options, place);
  checkProtocols(options, ports, place);
}

function checkSources(
  { sourceRanges, securityGroups, prefixLists, ipAddressType, withoutSecurityGroup, ...rest }: NlbOptions,
  place: PropPlace,
): void {
  place.in('sourceRanges').each(sourceRanges, (at, range) => {
    const fault = formFault(range, 'CIDR');
    if (fault !== undefined) throw at.fault(fault);
    if (range.includes(':') && ipAddressType !== 'dualstack')
      throw at.fault(`is a range of IPv6, which needs \`ipAddressType: dualstack\`: \`${range}\``);
  });
  const own = 'has no effect beside `securityGroups`, whose rules are yours';
  if (securityGroups !== undefined && sourceRanges !== undefined) throw place.in('sourceRanges').fault(own);
  if (securityGroups !== undefined && prefixLists !== undefined) throw place.in('prefixLists').fault(own);
  if (rest.manageBackendSecurityGroupRules !== undefined && securityGroups === undefined)
    throw place.in('manageBackendSecurityGroupRules').fault('has no effect without `securityGroups`');
  if (!withoutSecurityGroup) return;
  for (const [field, value] of Object.entries({ securityGroups, prefixLists, sourceRanges })) {
    if (value !== undefined) throw place.in(field).fault('has no effect with `withoutSecurityGroup`');
  }
}

function checkAddresses(options: NlbOptions, place: PropPlace): void {
  const { subnets, staticIps, privateIps, ipv6Addresses, ipv6SourceNatPrefixes, scheme = 'internal' } = options;
  const dualstack = options.ipAddressType === 'dualstack';
  if (staticIps !== undefined && scheme !== 'internet-facing')
    throw place.in('staticIps').fault('needs `scheme: internet-facing`: Elastic IPs are public');
  if (privateIps !== undefined && scheme !== 'internal') throw place.in('privateIps').fault('needs `scheme: internal`');
  if (ipv6Addresses !== undefined && !dualstack)
    throw place.in('ipv6Addresses').fault('needs `ipAddressType: dualstack`');
  if (options.ipv6SourceNat === 'on' && !dualstack)
    throw place.in('ipv6SourceNat').fault('needs `ipAddressType: dualstack`');
  if (ipv6SourceNatPrefixes !== undefined && options.ipv6SourceNat !== 'on')
    throw place.in('ipv6SourceNatPrefixes').fault("needs `ipv6SourceNat: 'on'`");
  for (const [field, value] of Object.entries({ privateIps, ipv6Addresses, ipv6SourceNatPrefixes })) {
    if (value !== undefined && subnets === undefined) throw place.in(field).fault('needs `subnets`, in the same order');
  }
  for (const [field, value] of Object.entries({ staticIps, privateIps, ipv6Addresses, ipv6SourceNatPrefixes })) {
    if (value === undefined || subnets === undefined || value.length === subnets.length) continue;
    throw place.in(field).fault(`must have one item for each of the ${subnets.length} subnets, not ${value.length}`);
  }
}

function checkTargets(options: NlbOptions, place: PropPlace): void {
  const instance = options.targetType === 'instance';
  if (options.targetNodeLabels !== undefined && !instance)
    throw place.in('targetNodeLabels').fault('needs `targetType: instance`: pods have no node labels');
  if (options.quicPorts !== undefined && instance) throw place.in('quicPorts').fault('needs `targetType: ip`');
  if (options.sslPolicy !== undefined && options.tls === undefined)
    throw place.in('sslPolicy').fault('has no effect without `tls`');
}

function checkPortReferences(options: NlbOptions, ports: readonly ServicePort[], place: PropPlace): void {
  const find = (wanted: number | string): ServicePort | undefined =>
    ports.find(({ name, port }) => wanted === name || String(wanted) === String(port));
  const known = ports.map(({ name, port }) => (name === undefined ? `${port}` : `${port} (${name})`)).join(', ');
  const check = (at: PropPlace, wanted: number | string): ServicePort => {
    const found = find(wanted);
    if (found === undefined) throw at.fault(`names port \`${wanted}\`, and the Service has ${known}`);
    return found;
  };
  place.in('tls', 'ports').each(options.tls?.ports, check);
  place.in('quicPorts').each(options.quicPorts, (at, wanted) => {
    const all = ports.filter(({ name, port }) => wanted === name || String(wanted) === String(port));
    check(at, wanted);
    if (!all.some(({ protocol }) => protocol === 'UDP')) throw at.fault(`must be a UDP port, and \`${wanted}\` is TCP`);
  });
  if (typeof options.proxyProtocol === 'object') place.in('proxyProtocol').each(options.proxyProtocol, check);
  const { port } = options.healthCheck ?? {};
  const at = place.in('healthCheck', 'port');
  if (typeof port === 'number') at.integer(port, 1, 65_535);
  if (typeof port !== 'string' || port === 'traffic-port' || /^\d+$/.test(port)) return;
  const named = check(at, port);
  if (options.targetType !== 'instance' && typeof named.targetPort === 'string')
    throw at.fault(
      `names a port whose \`targetPort\` is the name \`${named.targetPort}\`; the controller needs a number there`,
    );
}

function checkTimes({ healthCheck }: NlbOptions, place: PropPlace): void {
  const at = place.in('healthCheck');
  const { interval = 10, timeout = 10, protocol, path, successCodes } = healthCheck ?? {};
  if (timeout > interval)
    throw at.in('timeout').fault(`must not be longer than the interval of ${interval} seconds, and is ${timeout}`);
  if (protocol !== 'TCP') return;
  for (const [field, value] of Object.entries({ path, successCodes })) {
    if (value !== undefined) throw at.in(field).fault('has no effect with `protocol: TCP`');
  }
}

function checkProtocols(options: NlbOptions, ports: readonly ServicePort[], place: PropPlace): void {
  if (ports.length > 50) throw place.fault(`has ${ports.length} listeners, where AWS allows 50`);
  if (ports.some(({ protocol }) => protocol === 'SCTP')) throw place.fault('cannot listen on SCTP');
  const udp = ports.some(({ protocol }) => protocol === 'UDP');
  if (udp && options.preserveClientIp === false)
    throw place.in('preserveClientIp').fault('cannot be false for UDP: its targets always see the client');
  const numbers = ports.map(({ port }) => port);
  const shared = numbers.filter((number, index) => numbers.indexOf(number) < index);
  checkTls(options, ports, shared, place.in('tls'));
  if (options.tcpUdpListener === false && shared.length > 0)
    throw place.in('tcpUdpListener').fault(`cannot be false: one of the two ports ${shared[0]} would be lost`);
}

/** A listener for TCP and UDP at once speaks no TLS: the controller drops the certificate without a word. */
function checkTls(
  { tls }: NlbOptions,
  ports: readonly ServicePort[],
  shared: readonly number[],
  place: PropPlace,
): void {
  if (tls === undefined) return;
  const alone = ports.filter(({ protocol = 'TCP', port }) => protocol === 'TCP' && !shared.includes(port));
  if (alone.length === 0) throw place.fault('needs a TCP port that shares its number with no UDP port');
  place.in('ports').each(tls.ports, (at, wanted) => {
    if (alone.some(({ name, port }) => name === wanted || String(port) === String(wanted))) return;
    throw at.fault(`must be a TCP port that shares its number with no UDP port, and \`${wanted}\` is none`);
  });
}
