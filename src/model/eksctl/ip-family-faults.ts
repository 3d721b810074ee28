import { isMapping } from '../loose.js';
import {
  addonNamed,
  type ClusterConfig,
  type EksctlFaults,
  isAutoMode,
  isFilled,
  isText,
  type Mapping,
  within,
} from './cluster-config.js';

/** Of the core add-ons eksctl adds the others by itself. */
const IPV6_ADDON = 'coredns';

export function isIpv6(config: ClusterConfig): boolean {
  const family = within(config.data, 'kubernetesNetworkConfig').ipFamily;
  return typeof family === 'string' && family.toLowerCase() === 'ipv6';
}

/** What IPv6 needs and what it excludes. */
export function* ipFamilyFaults(config: ClusterConfig): EksctlFaults {
  const { data } = config;
  const network = within(data, 'kubernetesNetworkConfig');
  const vpc = within(data, 'vpc');
  const at = ['kubernetesNetworkConfig', 'ipFamily'];
  const family = network.ipFamily;
  if (isText(family) && !['ipv4', 'ipv6'].includes(family.toLowerCase())) {
    yield { at, message: `\`${family}\`: allowed are \`IPv4\` or \`IPv6\`` };
  }
  if (isIpv6(config)) yield* ipv6Faults(config, vpc, network);
  else if (typeof family !== 'symbol') {
    const only = 'is for clusters with `ipFamily: IPv6` only';
    if (isFilled(vpc.extraIPv6CIDRs)) yield { at: ['vpc', 'extraIPv6CIDRs'], message: `it ${only}` };
    for (const key of ['ipv6Cidr', 'ipv6Pool']) if (isText(vpc[key])) yield { at: ['vpc', key], message: `it ${only}` };
  }
}

function* ipv6Faults(config: ClusterConfig, vpc: Mapping, network: Mapping): EksctlFaults {
  if (isText(network.serviceIPv4CIDR)) {
    const message = 'Services of an IPv6 cluster have no IPv4 addresses';
    yield { at: ['kubernetesNetworkConfig', 'serviceIPv4CIDR'], message };
  }
  if (isMapping(vpc.nat)) yield { at: ['vpc', 'nat'], message: 'eksctl makes the gateways of an IPv6 cluster itself' };
  if (vpc.autoAllocateIPv6 === true) {
    yield { at: ['vpc', 'autoAllocateIPv6'], message: 'an IPv6 cluster has its block already' };
  }
  const [cidr, pool] = [isText(vpc.ipv6Cidr), isText(vpc.ipv6Pool)];
  if (cidr && pool && isText(vpc.id)) {
    yield { at: ['vpc', 'ipv6Cidr'], message: 'a VPC that is there already has its block' };
  } else if (cidr !== pool && !isUnknown(vpc.ipv6Cidr) && !isUnknown(vpc.ipv6Pool)) {
    yield {
      at: ['vpc', cidr ? 'ipv6Cidr' : 'ipv6Pool'],
      message: 'only `ipv6Cidr` and `ipv6Pool` together can be set',
    };
  }
  if (!isAutoMode(config)) yield* ipv6AddonFaults(config);
}

function isUnknown(value: unknown): boolean {
  return typeof value === 'symbol';
}

function* ipv6AddonFaults(config: ClusterConfig): EksctlFaults {
  const { data } = config;
  const at = ['kubernetesNetworkConfig', 'ipFamily'];
  if (hasUnknownAddons(data) || isUnknown(within(data, 'autoModeConfig').enabled)) return;
  if (!addonNamed(config, IPV6_ADDON, true)) {
    const message = `an IPv6 cluster needs the add-on \`${IPV6_ADDON}\``;
    yield { at: Array.isArray(data.addons) ? ['addons'] : at, message };
    return;
  }
  const oidc = within(data, 'iam').withOIDC;
  if (oidc === true || isUnknown(oidc)) return;
  if (!addonNamed(config, 'eks-pod-identity-agent')) {
    const message = 'with IPv6 the VPC CNI needs a role: set `withOIDC: true`, or add `eks-pod-identity-agent`';
    yield { at: isMapping(data.iam) ? ['iam', 'withOIDC'] : at, message };
  } else if (!cniHasIdentity(config)) {
    const message =
      'with IPv6 the VPC CNI needs a role: set `autoApplyPodIdentityAssociations`, or an association of `vpc-cni`';
    yield { at: ['addons'], message };
  }
}

function hasUnknownAddons(data: Mapping): boolean {
  const { addons } = data;
  return (
    isUnknown(addons) ||
    (Array.isArray(addons) && addons.some((addon) => isUnknown(addon) || (isMapping(addon) && isUnknown(addon.name))))
  );
}

function cniHasIdentity(config: ClusterConfig): boolean {
  const cni = addonNamed(config, 'vpc-cni', true) ?? {};
  const auto = within(config.data, 'addonsConfig').autoApplyPodIdentityAssociations;
  return (
    [auto, cni.useDefaultPodIdentityAssociations].some((value) => value === true || isUnknown(value)) ||
    isFilled(cni.podIdentityAssociations) ||
    isUnknown(cni.podIdentityAssociations)
  );
}
