import type { PropPlace } from '../prop-place.js';
import type { EksctlPodSubnet, EksctlVpcCni } from './addon-props.js';
import { checkId, checkIds } from './checks.js';
import type { EksctlContext } from './context.js';
import { type Json, sorted, withoutEmpty } from './json.js';
import { checkZone } from './vpc.js';

/** The add-on's own settings; it takes numbers and booleans as texts. */
export function vpcCniValues(place: PropPlace, given: EksctlVpcCni | undefined, context: EksctlContext): Json {
  const cni = given ?? {};
  checkVpcCni(place, cni, context);
  const { networkPolicy = 'standard', podSecurityGroups = 'off', customNetworking } = cni;
  return withoutEmpty({
    ...(networkPolicy !== 'off' && { enableNetworkPolicy: 'true' }),
    env: sorted(withoutEmpty(environment(cni, context))),
    // Without it the kubelet's TCP and HTTP probes do not reach pods that have only their own security groups.
    ...(podSecurityGroups === 'strict' && { init: { env: { DISABLE_TCP_EARLY_DEMUX: 'true' } } }),
    ...(customNetworking && { eniConfig: eniConfig(customNetworking, context) }),
  });
}

function environment(cni: EksctlVpcCni, { isIpv6 }: EksctlContext): Json {
  const { podSecurityGroups = 'off' } = cni;
  const prefixes = cni.prefixDelegation ?? isIpv6;
  return {
    ...(cni.customNetworking && {
      AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG: 'true',
      ENI_CONFIG_LABEL_DEF: 'topology.kubernetes.io/zone',
    }),
    ...(cni.externalSnat === true && { AWS_VPC_K8S_CNI_EXTERNALSNAT: 'true' }),
    ...(podSecurityGroups !== 'off' && {
      ENABLE_POD_ENI: 'true',
      POD_SECURITY_GROUP_ENFORCING_MODE: podSecurityGroups,
    }),
    ...(prefixes && { ENABLE_PREFIX_DELEGATION: 'true', WARM_PREFIX_TARGET: String(cni.warmPrefixTarget ?? 1) }),
    ...(cni.networkPolicy === 'strict' && { NETWORK_POLICY_ENFORCING_MODE: 'strict' }),
    MINIMUM_IP_TARGET: text(cni.minimumIpTarget),
    WARM_ENI_TARGET: text(cni.warmEniTarget),
    WARM_IP_TARGET: text(cni.warmIpTarget),
  };
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function eniConfig(subnets: Readonly<Record<string, EksctlPodSubnet>>, { region }: EksctlContext): Json {
  const byZone = Object.entries(sorted(subnets) ?? {});
  return {
    create: true,
    region,
    subnets: Object.fromEntries(
      byZone.map(([zone, { id, securityGroups }]) => [zone, withoutEmpty({ id, securityGroups })]),
    ),
  };
}

function checkVpcCni(place: PropPlace, cni: EksctlVpcCni, context: EksctlContext): void {
  place.in('networkPolicy').choice(cni.networkPolicy, ['standard', 'strict', 'off']);
  place.in('podSecurityGroups').choice(cni.podSecurityGroups, ['standard', 'strict', 'off']);
  place.in('warmPrefixTarget').integer(cni.warmPrefixTarget, 1, 100, 'prefixes');
  place.in('warmIpTarget').integer(cni.warmIpTarget, 1, 1000, 'addresses');
  place.in('minimumIpTarget').integer(cni.minimumIpTarget, 1, 1000, 'addresses');
  place.in('warmEniTarget').integer(cni.warmEniTarget, 0, 15, 'network interfaces');
  if (context.isIpv6) checkIpv6(place, cni);
  else if (cni.warmPrefixTarget !== undefined && cni.prefixDelegation !== true) {
    throw place.in('warmPrefixTarget').fault('needs `prefixDelegation: true`');
  }
  const custom = place.in('customNetworking');
  for (const [zone, { id, securityGroups }] of Object.entries(cni.customNetworking ?? {})) {
    checkZone(custom.in(zone), zone, context.region);
    checkId(custom.in(zone, 'id'), id, 'subnet');
    checkIds(custom.in(zone, 'securityGroups'), securityGroups, 'sg');
    if (securityGroups && securityGroups.length > 5)
      throw custom.in(zone, 'securityGroups').fault(`must be at most 5, not ${securityGroups.length}`);
  }
}

function checkIpv6(place: PropPlace, cni: EksctlVpcCni): void {
  if (cni.prefixDelegation === false)
    throw place.in('prefixDelegation').fault('cannot be false with IPv6, which works with prefixes alone');
  for (const field of ['customNetworking', 'warmIpTarget', 'minimumIpTarget'] as const) {
    if (cni[field] !== undefined) throw place.in(field).fault('cannot be set with IPv6');
  }
}
