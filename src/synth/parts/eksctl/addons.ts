import { CORE_ADDONS } from '../../../data/eksctl-values.js';
import type { PropPlace } from '../prop-place.js';
import { addonIdentity, POD_IDENTITY_AGENT } from './addon-identity.js';
import type { EksctlAddon } from './addon-props.js';
import { checkTags } from './checks.js';
import type { EksctlClusterProps } from './cluster-props.js';
import type { EksctlContext } from './context.js';
import { nestedText } from './document.js';
import { type Json, merge, sorted, withoutEmpty } from './json.js';
import { vpcCniValues } from './vpc-cni.js';

export function addonsOf(place: PropPlace, props: EksctlClusterProps, context: EksctlContext): Json[] {
  const own = props.addons ?? [];
  checkAddons(place, props, context);
  const usual = usualAddons(props, context);
  const usualOnes = usual.map((name) => own.find((addon) => addon.name === name) ?? { name });
  const addons: EksctlAddon[] = [...usualOnes, ...own.filter(({ name }) => !usual.includes(name))];
  const hasAgent = hasPodIdentity(props, context);
  return addons.map((addon) => {
    const index = own.indexOf(addon);
    const at = index < 0 ? place.in('addons') : place.in('addons', index);
    const settings = settingsOf(place, addon, props, context);
    return withoutEmpty({
      name: addon.name,
      version: addon.version,
      ...addonIdentity(at, addon, hasAgent, context),
      resolveConflicts: addon.resolveConflicts,
      // eksctl hands a text on, which EKS reads as JSON or YAML.
      ...(Object.keys(settings).length > 0 && { configurationValues: nestedText(settings) }),
      tags: sorted(addon.tags),
    });
  });
}

/** Whether pods can take roles by Pod Identity. */
export function hasPodIdentity(props: EksctlClusterProps, context: EksctlContext): boolean {
  if (context.autoMode || usualAddons(props, context).includes(POD_IDENTITY_AGENT)) return true;
  return props.addons?.some(({ name }) => name === POD_IDENTITY_AGENT) === true;
}

function usualAddons(props: EksctlClusterProps, { autoMode, onFargate, isPrivate }: EksctlContext): readonly string[] {
  if (props.disableDefaultAddons === true) return [];
  if (autoMode) return ['metrics-server'];
  // The agent is a DaemonSet, which Fargate does not run, and calls a service for which eksctl makes no VPC endpoint.
  const agent = onFargate || isPrivate ? [] : [POD_IDENTITY_AGENT];
  return [...CORE_ADDONS, ...agent, ...(onFargate ? [] : ['aws-ebs-csi-driver']), 'metrics-server'];
}

/** Settings that follow from the cluster, and over them those given. */
function settingsOf(place: PropPlace, addon: EksctlAddon, props: EksctlClusterProps, context: EksctlContext): Json {
  const given = addon.configurationValues ?? {};
  if (addon.name === 'vpc-cni') return merge(vpcCniValues(place.in('vpcCni'), props.vpcCni, context), given);
  // Without nodes the DNS has to be told that it may run on Fargate.
  if (addon.name === 'coredns' && context.onFargate) return merge({ computeType: 'Fargate' }, given);
  return given;
}

function checkAddons(place: PropPlace, props: EksctlClusterProps, context: EksctlContext): void {
  const { addons = [], vpcCni, disableDefaultAddons = false } = props;
  const names = addons.map(({ name }) => name);
  place.in('addons').each(addons, (at, addon) => {
    checkAddon(at, addon);
    if (names.indexOf(addon.name) !== at.path.at(-1)) throw at.in('name').fault(`is \`${addon.name}\` a second time`);
    if (context.autoMode && CORE_ADDONS.includes(addon.name)) {
      throw at.in('name').fault(`cannot be \`${addon.name}\` on an Auto Mode cluster, which brings its own`);
    }
  });
  const noCni = context.autoMode || (disableDefaultAddons && !names.includes('vpc-cni'));
  if (vpcCni && noCni) throw place.in('vpcCni').fault('has no effect: the cluster has no add-on `vpc-cni`');
  const missing = CORE_ADDONS.find((core) => !names.includes(core));
  if (context.isIpv6 && !context.autoMode && disableDefaultAddons && missing !== undefined) {
    throw place.in('disableDefaultAddons').fault(`cannot be true with IPv6 without \`${missing}\` in \`addons\``);
  }
}

function checkAddon(place: PropPlace, addon: EksctlAddon): void {
  place.in('name').text(addon.name, /^[a-z0-9][a-z0-9_-]{0,99}$/, 'the name of an add-on such as `vpc-cni`');
  const version = /^(latest|v?\d+(\.\d+){1,2}(-eksbuild\.\d+)?)$/;
  place.in('version').text(addon.version, version, 'a version such as `v1.20.4-eksbuild.1`');
  place.in('resolveConflicts').choice(addon.resolveConflicts, ['none', 'overwrite', 'preserve']);
  checkTags(place.in('tags'), addon.tags);
}
