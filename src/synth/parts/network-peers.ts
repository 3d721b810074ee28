import { compact, filled } from './compact.js';
import { checkLabels } from './labels.js';
import { checkLabelName } from './platform-object.js';
import type { PropPlace } from './prop-place.js';

/** A port, or a range of them. */
export interface NetworkPortProps {
  /**
   * Number of the port, or its name in the pods.
   */
  readonly port: number | string;
  /**
   * Last port of a range that begins with `port`.
   * @minimum 1
   * @maximum 65535
   * @default `port` alone
   */
  readonly endPort?: number;
  /**
   * Protocol.
   * @default TCP
   */
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP';
}

/** Pods or addresses. Give `app` or `pods` (with `namespace` those of another namespace), `namespace` alone, `cidr`, or nothing for everybody. */
export interface PeerProps {
  /**
   * Name of a workload: pods with this `app.kubernetes.io/name`.
   * @default none
   */
  readonly app?: string;
  /**
   * Labels of pods.
   * @default none
   */
  readonly pods?: Readonly<Record<string, string>>;
  /**
   * Namespace of the pods; alone, all its pods. `*` is every namespace.
   * @default that of the policy
   */
  readonly namespace?: string;
  /**
   * Addresses, such as `10.0.0.0/16`; of a VPC endpoint, those of its subnets. Not for pods: their addresses change.
   * @default none
   */
  readonly cidr?: string;
  /**
   * Addresses of `cidr` that are not meant.
   * @default none
   */
  readonly except?: readonly string[];
  /**
   * Ports of the one who is connected to: numbers, names or ranges.
   * @default all
   */
  readonly ports?: readonly (number | string | NetworkPortProps)[];
}

/** Who may connect. */
export interface SourceProps extends PeerProps {}

/** Whom pods may connect to. */
export interface DestinationProps extends PeerProps {
  /**
   * A set of addresses, instead of `cidr`: `internet` is every address but the instance metadata service, which hands out the role of the node; `private` the
   * private networks of a VPC, its endpoints among them; `pod-identity` the agent of EKS Pod Identity.
   * @default none
   */
  readonly to?: 'internet' | 'private' | 'pod-identity';
}

const NETWORKS: Readonly<Record<NonNullable<DestinationProps['to']>, readonly object[]>> = {
  internet: [
    { ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.169.254/32'] } },
    { ipBlock: { cidr: '::/0', except: ['fd00:ec2::254/128'] } },
  ],
  private: [
    { ipBlock: { cidr: '10.0.0.0/8' } },
    { ipBlock: { cidr: '172.16.0.0/12' } },
    { ipBlock: { cidr: '192.168.0.0/16' } },
  ],
  'pod-identity': [{ ipBlock: { cidr: '169.254.170.23/32' } }, { ipBlock: { cidr: 'fd00:ec2::23/128' } }],
};

export function ingressRules(place: PropPlace, sources: readonly SourceProps[]): object[] {
  return sources.map((source, index) => rule('from', peers(place.in(index), source), ports(place.in(index), source)));
}

export function egressRules(place: PropPlace, destinations: readonly DestinationProps[]): object[] {
  return destinations.map((destination, index) => {
    const item = place.in(index);
    const { to } = destination;
    if (to === undefined) return rule('to', peers(item, destination), ports(item, destination));
    item.in('to').choice(to, Object.keys(NETWORKS));
    const other = (['app', 'pods', 'namespace', 'cidr', 'except'] as const).find(
      (prop) => destination[prop] !== undefined,
    );
    if (other) throw item.in(other).fault('cannot stand beside `to`');
    // The agent listens on its port only, so nothing else need be open.
    const own = to === 'pod-identity' ? { ports: [80], ...destination } : destination;
    return rule('to', NETWORKS[to], ports(item, own));
  });
}

function rule(key: 'from' | 'to', who: readonly object[], where: readonly object[]): object {
  return compact({ [key]: filled(who), ports: filled(where) });
}

function peers(place: PropPlace, peer: PeerProps): object[] {
  const { app, pods, namespace, cidr, except } = peer;
  if (cidr !== undefined) {
    const other = (['app', 'pods', 'namespace'] as const).find((prop) => peer[prop] !== undefined);
    if (other) throw place.in(other).fault('cannot stand beside `cidr`');
    checkCidr(place.in('cidr'), cidr);
    place.in('except').each(except, (item, part) => checkExcept(item, part, cidr));
    return [{ ipBlock: compact({ cidr, except }) }];
  }
  if (except !== undefined) throw place.in('except').fault('needs `cidr` beside it');
  if (namespace !== '*') checkLabelName(place.in('namespace'), namespace);
  const labels = { ...(app === undefined ? {} : { 'app.kubernetes.io/name': app }), ...pods };
  checkLabelName(place.in('app'), app);
  checkLabels(place.in('pods'), pods);
  const named = Object.keys(labels).length > 0;
  if (!named && namespace === undefined) return [];
  return [
    compact({
      podSelector: named ? { matchLabels: labels } : undefined,
      namespaceSelector: namespaceSelector(namespace),
    }),
  ];
}

function namespaceSelector(namespace: string | undefined): object | undefined {
  if (namespace === undefined) return undefined;
  return namespace === '*' ? {} : { matchLabels: { 'kubernetes.io/metadata.name': namespace } };
}

function ports(place: PropPlace, { ports: given = [] }: PeerProps): object[] {
  return given.map((entry, index) => {
    const item = place.in('ports', index);
    const { port, endPort, protocol = 'TCP' } = typeof entry === 'object' ? entry : { port: entry };
    if (typeof port === 'number') item.integer(port, 1, 65535);
    else
      item.text(
        port,
        /^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/,
        'a number, or a name of at most 15 lower-case letters, digits and `-`',
      );
    item.in('protocol').choice(protocol, ['TCP', 'UDP', 'SCTP']);
    if (endPort !== undefined) {
      if (typeof port !== 'number') throw item.in('endPort').fault('needs a number as `port`');
      item.in('endPort').integer(endPort, port, 65535);
    }
    return compact({ port, endPort, protocol });
  });
}

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}/(?:3[0-2]|[12]?\\d)$`);
const IPV6 = /^(?=[^/]*:[^/]*:)[0-9a-f:]{2,39}\/(?:12[0-8]|1[01]\d|\d?\d)$/i;

/** Throws unless a text is a network: the address its first, as Kubernetes 1.36 demands. */
function checkCidr(place: PropPlace, cidr: string): void {
  if (!IPV4.test(cidr) && !IPV6.test(cidr))
    throw place.fault(`must be addresses such as \`10.0.0.0/16\`, not \`${cidr}\``);
  const { first, size, bits } = blockOf(cidr);
  if (first === bits || !IPV4.test(cidr)) return;
  throw place.fault(`must be a network: \`${dotted(first)}/${Math.log2(2 ** 32 / size)}\`, not \`${cidr}\``);
}

/** Throws unless addresses lie within others and are fewer. */
function checkExcept(place: PropPlace, except: string, cidr: string): void {
  checkCidr(place, except);
  const same = IPV4.test(except) === IPV4.test(cidr);
  const [inner, outer] = [blockOf(except), blockOf(cidr)];
  const within =
    inner.first >= outer.first && inner.first + inner.size <= outer.first + outer.size && inner.size < outer.size;
  if (!same || (IPV4.test(cidr) && !within)) throw place.fault(`must be a part of \`${cidr}\`, not \`${except}\``);
}

function blockOf(cidr: string): { readonly first: number; readonly size: number; readonly bits: number } {
  const [address = '', length = '0'] = cidr.split('/');
  const bits = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
  const size = 2 ** (32 - Number(length));
  return { first: bits - (bits % size), size, bits };
}

function dotted(bits: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join('.');
}
