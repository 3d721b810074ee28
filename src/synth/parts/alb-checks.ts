import { listenersOf } from './alb.js';
import type { AlbOptions } from './alb-options.js';
import { orList, type PropPlace } from './prop-place.js';

/** Throws where options do not go together: the controller stops on some of these and ignores others without a word. */
export function checkAlb(options: AlbOptions, hosts: readonly string[], place: PropPlace): void {
  place.in('scheme').choice(options.scheme, ['internal', 'internet-facing']);
  place.in('targetType').choice(options.targetType, ['ip', 'instance']);
  // A scheme filled in here would stop the whole group where another member says another one.
  if (options.group !== undefined && options.scheme === undefined)
    throw place.in('scheme').fault('must be given in a group: its members have to say the same');
  place
    .in('sslPolicy')
    .text(options.sslPolicy, /^ELBSecurityPolicy-/, 'the name of a TLS policy, `ELBSecurityPolicy-...`');
  checkListeners(options, place);
  checkHttps(options, hosts, place);
  checkSources(options, place);
  checkMutualTls(options, place);
  checkTargets(options, place);
}

function checkListeners(options: AlbOptions, place: PropPlace): void {
  const at = place.in('listenPorts');
  const listeners = listenersOf(options);
  if (listeners.length === 0) throw at.fault('must name at least one port');
  if (listeners.length > 50) throw at.fault(`names ${listeners.length} ports, where AWS allows 50`);
  at.each(listeners, (item, { port, protocol }) => {
    item.in('port').integer(port, 1, 65_535);
    item.in('protocol').choice(protocol, ['HTTP', 'HTTPS']);
    if (listeners.findIndex((other) => other.port === port) !== item.path.at(-1))
      throw item.in('port').fault(`names port ${port} twice`);
  });
}

function checkHttps(options: AlbOptions, hosts: readonly string[], place: PropPlace): void {
  const ports = listenersOf(options)
    .filter(({ protocol }) => protocol === 'HTTPS')
    .map(({ port }) => port);
  const plain = listenersOf(options).length > ports.length;
  const { sslRedirect, certificates } = options;
  if (typeof sslRedirect === 'number' && !ports.includes(sslRedirect))
    throw place.in('sslRedirect').fault(`must be an HTTPS port of \`listenPorts\`, and ${sslRedirect} is none`);
  if (sslRedirect === true && ports.length === 0) throw place.in('sslRedirect').fault('needs an HTTPS port');
  if (sslRedirect !== undefined && sslRedirect !== false && !plain)
    throw place.in('sslRedirect').fault('has no effect without an HTTP port');
  if (ports.length > 0) {
    if (certificates === undefined && hosts.length === 0)
      throw place.in('certificates').fault('must be given: without a host in the rules no certificate can be found');
    return;
  }
  for (const field of ['certificates', 'sslPolicy', 'mutualTls', 'auth', 'jwt'] as const) {
    if (options[field] !== undefined) throw place.in(field).fault('needs an HTTPS port; HTTP passes it by');
  }
  if (options.backendProtocolVersion === 'GRPC')
    throw place.in('backendProtocolVersion').fault('`GRPC` needs an HTTPS port');
}

function checkSources(options: AlbOptions, place: PropPlace): void {
  const { securityGroups, inboundCidrs, prefixLists, ipAddressType = 'ipv4', waf } = options;
  const own = 'has no effect beside `securityGroups`, whose rules are yours';
  if (securityGroups !== undefined && inboundCidrs !== undefined) throw place.in('inboundCidrs').fault(own);
  if (securityGroups !== undefined && prefixLists !== undefined) throw place.in('prefixLists').fault(own);
  if (options.manageBackendSecurityGroupRules !== undefined && securityGroups === undefined)
    throw place.in('manageBackendSecurityGroupRules').fault('has no effect without `securityGroups`');
  place.in('inboundCidrs').each(inboundCidrs, (at, range) => {
    if (range.includes(':') && ipAddressType === 'ipv4')
      throw at.fault(`is a range of IPv6, which needs \`ipAddressType: dualstack\`: \`${range}\``);
  });
  if (waf !== undefined && (waf.arn === undefined) === (waf.name === undefined))
    throw place.in('waf').fault('must have exactly one of `arn` and `name`');
  if (options.subnets?.length === 1)
    throw place.in('subnets').fault('must name at least two subnets, in two availability zones');
}

function checkMutualTls({ mutualTls, ...options }: AlbOptions, place: PropPlace): void {
  const https = listenersOf(options)
    .filter(({ protocol }) => protocol === 'HTTPS')
    .map(({ port }) => port);
  place.in('mutualTls').each(mutualTls, (at, { port = 443, mode, trustStore, ...rest }) => {
    at.in('mode').choice(mode, ['off', 'passthrough', 'verify']);
    if (!https.includes(port))
      throw at.in('port').fault(`must be an HTTPS port (${orList(https.map(String))}), not ${port}`);
    if (mode === 'verify' && trustStore === undefined)
      throw at.in('trustStore').fault('must be given with `mode: verify`');
    if (mode === 'verify') return;
    for (const [field, value] of Object.entries({ trustStore, ...rest })) {
      if (value !== undefined) throw at.in(field).fault('needs `mode: verify`');
    }
  });
}

function checkTargets(options: AlbOptions, place: PropPlace): void {
  const { targetNodeLabels, targetType, healthCheck, algorithm, slowStart, backendProtocolVersion } = options;
  if (targetNodeLabels !== undefined && targetType !== 'instance')
    throw place.in('targetNodeLabels').fault('needs `targetType: instance`: pods have no node labels');
  const { interval = 15, timeout = 5, successCodes, protocol } = healthCheck ?? {};
  if (timeout >= interval)
    throw place
      .in('healthCheck', 'timeout')
      .fault(`must be shorter than the interval of ${interval} seconds, and is ${timeout}`);
  if (algorithm !== undefined && algorithm !== 'round_robin' && slowStart)
    throw place.in('slowStart').fault('needs `algorithm: round_robin`');
  if (protocol !== undefined) place.in('healthCheck', 'protocol').choice(protocol, ['HTTP', 'HTTPS']);
  const [low, high] = backendProtocolVersion === 'GRPC' ? [0, 99] : [200, 499];
  const outside = (successCodes?.match(/\d+/g) ?? []).find((code) => Number(code) < low || Number(code) > high);
  if (outside !== undefined)
    throw place.in('healthCheck', 'successCodes').fault(`must lie within ${low}..${high}, not \`${outside}\``);
}
