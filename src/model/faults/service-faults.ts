import {
  DNS1123_SUBDOMAIN,
  isDns1123Subdomain,
  isIp,
  isIpv6,
  isPortName,
  isQualifiedName,
  PORT_NAME,
  QUALIFIED_NAME,
} from '../formats.js';
import { firstWith } from '../lookup.js';
import { isMapping } from '../loose.js';
import { isAtLeast } from '../version.js';
import { cidrFault, ipFault } from './address-faults.js';
import { choiceFault, fault, formFault, isAbsent, isEmpty, isEmptyList, type MaybeFault } from './fault.js';

type Spec = Readonly<Record<string, unknown>>;
type Version = string | undefined;

const RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/** The type of a Service; undefined where it cannot be known. */
export function serviceType(spec: Spec): string | undefined {
  if (isEmpty(spec.type)) return 'ClusterIP';
  return typeof spec.type === 'string' ? spec.type : undefined;
}

/** What is wrong with a port beside its own numbers and names, which have a rule of their own. */
export function servicePortFault(
  port: unknown,
  index: number,
  ports: readonly unknown[],
  type: string | undefined,
): MaybeFault {
  if (!isMapping(port)) return undefined;
  const { nodePort } = port;
  const isGiven = typeof nodePort === 'number' && nodePort !== 0;
  if (isGiven && type === 'ClusterIP') return fault('a Service of type `ClusterIP` takes no `nodePort`', 'nodePort');
  if (isGiven && firstWith(ports, nodePortOf, nodePortOf(port)) < index) {
    return fault(`\`nodePort: ${nodePort}\` stands there twice for the same protocol`, 'nodePort');
  }
  return formFault(port.appProtocol, isQualifiedName, QUALIFIED_NAME, 'appProtocol');
}

function nodePortOf(port: unknown): unknown {
  return isMapping(port) ? `${String(port.nodePort)}/${String(protocolOf(port))}` : undefined;
}

/** A name where a number may stand too. */
export function portNameFault(port: unknown, key: string): MaybeFault {
  if (typeof port === 'string' && /^\d+$/.test(port)) {
    return fault(`\`${key}: "${port}"\` is read as the name of a port; write the number without quotes`, key);
  }
  return formFault(port, isPortName, PORT_NAME, key);
}

function protocolOf({ protocol }: Spec): unknown {
  return isEmpty(protocol) ? 'TCP' : protocol;
}

/** What goes with a type and what does not. */
export function serviceTypeFault(spec: Spec, type: string): MaybeFault {
  if (type === 'ExternalName') return externalNameFault(spec);
  if (isEmptyList(spec.ports) && spec.clusterIP !== 'None' && isAbsentOrText(spec.clusterIP)) {
    return fault('a Service needs at least one port', 'ports');
  }
  if (type !== 'ClusterIP' && spec.clusterIP === 'None') {
    return fault(`a Service of type \`${type}\` cannot be headless (\`clusterIP: None\`)`, 'clusterIP');
  }
  return type === 'LoadBalancer' ? undefined : balancerFieldFault(spec, type);
}

function isAbsentOrText(value: unknown): boolean {
  return isAbsent(value) || typeof value === 'string';
}

function externalNameFault(spec: Spec): MaybeFault {
  const { externalName } = spec;
  for (const key of ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy']) {
    if (isEmpty(spec[key]) || isEmptyList(spec[key])) continue;
    return fault(`a Service of type \`ExternalName\` takes no \`${key}\``, key);
  }
  if (isEmpty(externalName) || externalName === '.') {
    return fault('a Service of type `ExternalName` needs an `externalName`', 'externalName');
  }
  const found = formFault(
    externalName,
    (name) => isDns1123Subdomain(name.replace(/\.$/, '')),
    DNS1123_SUBDOMAIN,
    'externalName',
  );
  return found ?? balancerFieldFault(spec, 'ExternalName');
}

function balancerFieldFault(spec: Spec, type: string): MaybeFault {
  for (const key of ['loadBalancerSourceRanges', 'allocateLoadBalancerNodePorts', 'loadBalancerClass']) {
    if (isAbsent(spec[key]) || isEmptyList(spec[key])) continue;
    return fault(`\`${key}\` goes only with \`type: LoadBalancer\`, this is ${withArticle(type)}`, key);
  }
  return undefined;
}

function withArticle(type: string): string {
  return `${type.startsWith('E') ? 'an' : 'a'} \`${type}\``;
}

/** Policies that need a Service which is reached from outside. */
export function trafficFault(spec: Spec, type: string, version: Version): MaybeFault {
  const { externalTrafficPolicy: policy, healthCheckNodePort: check } = spec;
  const outside =
    type === 'LoadBalancer' || type === 'NodePort' || (type === 'ClusterIP' && !isEmptyList(spec.externalIPs));
  if (!outside && typeof policy === 'string' && policy !== '') {
    const message = `\`externalTrafficPolicy\` goes only with a Service that is reached from outside, this is ${withArticle(type)}`;
    return fault(message, 'externalTrafficPolicy');
  }
  if (
    typeof check === 'number' &&
    check !== 0 &&
    (type !== 'LoadBalancer' || policy === 'Cluster' || isEmpty(policy))
  ) {
    const message = '`healthCheckNodePort` goes only with `type: LoadBalancer` and `externalTrafficPolicy: Local`';
    return fault(message, 'healthCheckNodePort');
  }
  const known =
    version !== undefined && !isAtLeast(version, '1.34') ? [CLOSE] : [CLOSE, 'PreferSameZone', 'PreferSameNode'];
  return choiceFault(spec.trafficDistribution, known, 'trafficDistribution');
}

const CLOSE = 'PreferClose';

/** Addresses of the Service itself. */
export function clusterIpFault(spec: Spec, version: Version): MaybeFault {
  const { clusterIP, clusterIPs } = spec;
  if (typeof clusterIP === 'string' && clusterIP !== '' && clusterIP !== 'None') {
    const found = ipFault(clusterIP, 'clusterIP', version) ?? familyFault(clusterIP, spec.ipFamilies, 0, 'clusterIP');
    if (found) return found;
  }
  if (!Array.isArray(clusterIPs) || clusterIPs.length === 0) return undefined;
  if (isEmpty(clusterIP)) return fault('`clusterIPs` needs `clusterIP` with the first of them', 'clusterIPs');
  if (typeof clusterIP !== 'string' || typeof clusterIPs[0] !== 'string') return undefined;
  if (clusterIPs[0] !== clusterIP)
    return fault(`the first of them must be \`clusterIP\` (\`${clusterIP}\`)`, 'clusterIPs');
  if (clusterIPs.length > 2) return fault('there are at most two: one for each family', 'clusterIPs');
  const second = clusterIPs[1];
  if (typeof second !== 'string') return undefined;
  if (clusterIP === 'None') return fault('`None` must be the only one', 'clusterIPs');
  if (isIp(second) && isIpv6(second) === isIpv6(clusterIP)) return fault('both are of one family', 'clusterIPs');
  const found = ipFault(second, 1, version) ?? familyFault(second, spec.ipFamilies, 1, 1);
  return found && { ...found, at: ['clusterIPs', ...found.at] };
}

function familyFault(address: string, families: unknown, index: number, key: string | number): MaybeFault {
  const family: unknown = Array.isArray(families) ? families[index] : undefined;
  if ((family !== 'IPv4' && family !== 'IPv6') || (family === 'IPv6') === isIpv6(address)) return undefined;
  return fault(`\`${address}\` is no ${family} address, as \`ipFamilies\` says`, key);
}

/** Blocks that may reach the load balancer; blanks around them are trimmed. */
export function sourceRangesFault(ranges: unknown, version: Version): MaybeFault {
  if (!Array.isArray(ranges)) return undefined;
  for (const [index, range] of ranges.entries()) {
    const found = typeof range === 'string' ? cidrFault(range.trim(), index, version) : undefined;
    if (found) return { ...found, at: ['spec', 'loadBalancerSourceRanges', ...found.at] };
  }
  return undefined;
}

/** The same as an annotation, which counts where the field is not there. */
export function rangesAnnotationFault(annotations: Spec, type: string | undefined, version: Version): MaybeFault {
  const ranges = annotations[RANGES];
  if (typeof ranges !== 'string') return undefined;
  const at = ['metadata', 'annotations', RANGES] as const;
  if (type !== undefined && type !== 'LoadBalancer') {
    return fault(`\`${RANGES}\` goes only with \`type: LoadBalancer\`, this is ${withArticle(type)}`, ...at);
  }
  if (ranges.trim() === '') return undefined;
  for (const range of ranges.split(',')) {
    if (range.trim() === '') return fault('the list has an empty item: a comma too many', ...at);
    const found = cidrFault(range.trim(), RANGES, version);
    if (found) return { ...found, at };
  }
  return undefined;
}
