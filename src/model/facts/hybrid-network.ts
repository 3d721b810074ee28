import type { SourceDocument } from '../../source/document.js';
import type { Path } from '../../source/path.js';
import { isMapping } from '../loose.js';
import type { Cluster } from './cluster.js';
import { type Fact, fact } from './fact.js';

/** The networks of hybrid nodes, and what must go together with them. */
export interface HybridNetwork {
  /** Blocks of the nodes, then those of their pods. */
  readonly remoteCidrs: readonly Fact[];
  /** Blocks of the VPC, where the source makes it. */
  readonly vpcCidrs: readonly Fact[];
  /** The block that Services get their addresses from. */
  readonly serviceCidr: Fact;
  readonly authenticationMode: Fact;
  readonly ipFamily: Fact;
}

interface Spelling {
  readonly networks: readonly Path[];
  readonly cidrs: string;
  readonly vpcCidrs: readonly Path[];
  readonly serviceCidr: Path;
  readonly authenticationMode: Path;
  readonly ipFamily: Path;
}

const AWS_CLI: Spelling = {
  networks: [
    ['remoteNetworkConfig', 'remoteNodeNetworks'],
    ['remoteNetworkConfig', 'remotePodNetworks'],
  ],
  cidrs: 'cidrs',
  vpcCidrs: [],
  serviceCidr: ['kubernetesNetworkConfig', 'serviceIpv4Cidr'],
  authenticationMode: ['accessConfig', 'authenticationMode'],
  ipFamily: ['kubernetesNetworkConfig', 'ipFamily'],
};
const EKSCTL: Spelling = {
  ...AWS_CLI,
  vpcCidrs: [
    ['vpc', 'cidr'],
    ['vpc', 'extraCIDRs'],
  ],
  serviceCidr: ['kubernetesNetworkConfig', 'serviceIPv4CIDR'],
};
const CLOUDFORMATION: Spelling = {
  networks: [
    ['RemoteNetworkConfig', 'RemoteNodeNetworks'],
    ['RemoteNetworkConfig', 'RemotePodNetworks'],
  ],
  cidrs: 'Cidrs',
  vpcCidrs: [],
  serviceCidr: ['KubernetesNetworkConfig', 'ServiceIpv4Cidr'],
  authenticationMode: ['AccessConfig', 'AuthenticationMode'],
  ipFamily: ['KubernetesNetworkConfig', 'IpFamily'],
};

/** The networks of a cluster's hybrid nodes; undefined where it has none. */
export function hybridNetworkOf({ document, path }: Cluster): HybridNetwork | undefined {
  const spelling = SPELLINGS.get(document.dialect) ?? AWS_CLI;
  const list = (below: Path): readonly Fact[] => listed(document, [...path, ...below]);
  const networks = spelling.networks.flatMap(list).filter(({ value }) => isMapping(value));
  if (networks.length === 0) return undefined;
  const field = (below: Path): Fact => fact(document, [...path, ...below]);
  return {
    remoteCidrs: networks.flatMap((network) => listed(document, [...network.path, spelling.cidrs])),
    vpcCidrs: spelling.vpcCidrs.flatMap(list),
    serviceCidr: field(spelling.serviceCidr),
    authenticationMode: field(spelling.authenticationMode),
    ipFamily: field(spelling.ipFamily),
  };
}

const SPELLINGS: ReadonlyMap<string, Spelling> = new Map([
  ['eksctl', EKSCTL],
  ['cloudformation', CLOUDFORMATION],
]);

/** The items of a list, or what stands there alone. */
function listed(document: SourceDocument, path: Path): readonly Fact[] {
  const value = document.at(path);
  if (Array.isArray(value)) return value.map((_, index) => fact(document, [...path, index]));
  return value === undefined ? [] : [fact(document, path)];
}
