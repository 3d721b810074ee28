import { FIELD_SINCE } from '../../data/kubernetes-fields.js';
import type { ClusterTarget } from '../base/cluster-target.js';
import { hasVersion } from '../base/version.js';
import { compact, filled, type Json } from './compact.js';
import { checkLabels } from './labels.js';
import type { PropPlace } from './prop-place.js';
import type {
  ClusterIpServiceProps,
  HeadlessServiceProps,
  LoadBalancerServiceProps,
  NodePortServiceProps,
  ServicePort,
} from './service-props.js';

export type SelectingProps =
  | ClusterIpServiceProps
  | HeadlessServiceProps
  | LoadBalancerServiceProps
  | NodePortServiceProps;

/** The fields that every Service with a selector has. */
export function selectingSpec(
  props: SelectingProps,
  selector: Readonly<Record<string, string>>,
  cluster: ClusterTarget,
  place: PropPlace,
): Json {
  checkLabels(place.in('selector'), selector);
  if (Object.keys(selector).length === 0) throw place.in('selector').fault('must not be empty: it would select no pod');
  checkPorts(place.in('ports'), props.ports);
  place.in('sessionAffinity').integer(props.sessionAffinity, 1, 86_400, 'seconds');
  checkFamilies(place, props);
  return compact({
    selector,
    ports: props.ports.map(portSpec),
    publishNotReadyAddresses: props.publishNotReadyAddresses,
    trafficDistribution: trafficDistribution(props, cluster, place),
    internalTrafficPolicy: props.internalTrafficPolicy,
    sessionAffinity: props.sessionAffinity === undefined ? undefined : 'ClientIP',
    sessionAffinityConfig:
      props.sessionAffinity === undefined ? undefined : { clientIP: { timeoutSeconds: props.sessionAffinity } },
    ipFamilyPolicy: props.ipFamilyPolicy,
    ipFamilies: filled(props.ipFamilies),
  });
}

function portSpec(port: ServicePort): Json {
  return compact({
    name: port.name,
    port: port.port,
    targetPort: port.targetPort ?? port.port,
    protocol: port.protocol ?? 'TCP',
    appProtocol: port.appProtocol,
    nodePort: port.nodePort,
  });
}

/** Preference for near pods; left out where the cluster is too old to know it. */
function trafficDistribution(props: SelectingProps, cluster: ClusterTarget, place: PropPlace): string | undefined {
  const wanted = props.trafficDistribution;
  place.in('trafficDistribution').choice(wanted, ['PreferClose', 'PreferSameZone', 'PreferSameNode']);
  if (wanted === undefined || !hasVersion(cluster, FIELD_SINCE.trafficDistribution)) return undefined;
  // Two names of one preference: the older is deprecated where the newer is known, and nothing older prefers the same node.
  if (!hasVersion(cluster, FIELD_SINCE.trafficDistributionSameZone)) return 'PreferClose';
  return wanted === 'PreferClose' ? 'PreferSameZone' : wanted;
}

function checkFamilies(place: PropPlace, { ipFamilies, ipFamilyPolicy }: SelectingProps): void {
  place.in('ipFamilyPolicy').choice(ipFamilyPolicy, ['SingleStack', 'PreferDualStack', 'RequireDualStack']);
  place.in('ipFamilies').each(ipFamilies, (at, family) => {
    at.choice(family, ['IPv4', 'IPv6']);
    if (ipFamilies?.indexOf(family) !== at.path.at(-1)) throw at.fault(`says \`${family}\` twice`);
  });
  if ((ipFamilies?.length ?? 0) > 1 && (ipFamilyPolicy ?? 'SingleStack') === 'SingleStack')
    throw place
      .in('ipFamilies')
      .fault('names two families, which needs `ipFamilyPolicy: PreferDualStack` or `RequireDualStack`');
}

const PORT_NAME = /^(?=.{1,63}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const TARGET_NAME = /^(?=.{1,15}$)(?=[a-z0-9-]*[a-z])(?!.*--)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;

function checkPorts(place: PropPlace, ports: readonly ServicePort[]): void {
  if (ports.length === 0) throw place.fault('must name at least one port');
  const seen = new Map<string, string>();
  place.each(ports, (at, { name, port, targetPort, protocol = 'TCP', nodePort }) => {
    at.in('port').integer(port, 1, 65_535);
    at.in('protocol').choice(protocol, ['TCP', 'UDP', 'SCTP']);
    at.in('nodePort').integer(nodePort, 30_000, 32_767);
    if (typeof targetPort === 'number') at.in('targetPort').integer(targetPort, 1, 65_535);
    else
      at.in('targetPort').text(
        targetPort,
        TARGET_NAME,
        'a port number, or a name of at most 15 lower-case letters, digits and `-`',
      );
    if (name === undefined && ports.length > 1)
      throw at.in('name').fault('must be given where a Service has several ports');
    at.in('name').text(
      name,
      PORT_NAME,
      'at most 63 lower-case letters, digits and `-`, a letter or digit at both ends',
    );
    for (const [key, said] of [
      [`name ${name}`, `the name \`${name}\``],
      [`${protocol} ${port}`, `${protocol} port ${port}`],
      [`node ${protocol} ${nodePort}`, `node port ${nodePort}`],
    ] as const) {
      if (key.endsWith('undefined')) continue;
      if (seen.has(key)) throw at.fault(`repeats ${said}`);
      seen.set(key, said);
    }
  });
}
