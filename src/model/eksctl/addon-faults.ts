import { CORE_ADDONS } from '../../data/eksctl-values.js';
import { holdsPlaceholder } from '../../source/unknown.js';
import { parseDocument } from '../../source/yaml.js';
import { isMapping } from '../loose.js';
import {
  addonNamed,
  type ClusterConfig,
  type EksctlFaults,
  hasPolicy,
  isAutoMode,
  isFilled,
  isText,
  type Mapping,
  mappingsAt,
  within,
} from './cluster-config.js';
import { isMissing } from './decode.js';
import { agentFaults, associationFaults } from './identity-faults.js';

const AGENT = 'eks-pod-identity-agent';

type Place = readonly (string | number)[];

/** Why eksctl refuses an add-on. */
export function* addonFaults(config: ClusterConfig): EksctlFaults {
  const addons = mappingsAt(config.data, 'addons');
  let identity = within(config.data, 'addonsConfig').autoApplyPodIdentityAssociations === true && addons.length > 0;
  for (const [index, addon] of addons.entries()) {
    const at = ['addons', index];
    if (isMissing(config, [...at, 'name'])) yield { at: [...at, 'name'], message: 'an add-on needs a `name`' };
    if (typeof addon.name === 'string' && CORE_ADDONS.includes(addon.name) && isAutoMode(config)) {
      const message = `\`${addon.name}\` is part of Auto Mode; with it eksctl makes no cluster`;
      yield { at: [...at, 'name'], message };
    }
    yield* configurationFaults(addon, at);
    yield* rightsFaults(config, addon, at);
    identity ||= addon.useDefaultPodIdentityAssociations === true || isFilled(addon.podIdentityAssociations);
  }
  if (identity) yield* agentFaults(config, ['addons']);
}

function* configurationFaults(addon: Mapping, at: Place): EksctlFaults {
  const values = addon.configurationValues;
  if (isText(values) && !holdsPlaceholder(values) && !isConfiguration(values)) {
    yield { at: [...at, 'configurationValues'], message: 'it is neither JSON nor a mapping in YAML' };
  }
  const { namespace } = within(addon, 'namespaceConfig');
  if (isText(namespace) && !/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace)) {
    const message = `no namespace can be called \`${namespace}\``;
    yield { at: [...at, 'namespaceConfig', 'namespace'], message };
  }
}

function isConfiguration(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    const { value, problems } = parseDocument(text, 0, 'literal');
    return problems.length === 0 && (isMapping(value) || value === null || value === undefined);
  }
}

const ROLE_FIELDS = ['serviceAccountRoleARN', 'attachPolicyARNs', 'attachPolicy', 'wellKnownPolicies'];

function* rightsFaults(config: ClusterConfig, addon: Mapping, at: Place): EksctlFaults {
  const ways = ROLE_FIELDS.filter((field) => asksForRole(addon, field));
  const [first, second] = ways;
  const associations = mappingsAt(addon, 'podIdentityAssociations');
  const byAgent = associations.length > 0 || addon.useDefaultPodIdentityAssociations === true;
  if (byAgent && first !== undefined) {
    const message = `a role over OIDC (\`${first}\`) does not go with Pod Identity`;
    yield { at: [...at, first], message };
  } else if (second !== undefined) {
    yield { at: [...at, second], message: `only one of \`${first}\` and \`${second}\` may be set` };
  }
  if (associations.length === 0) return;
  const place = [...at, 'podIdentityAssociations'];
  if (typeof addon.name === 'string' && addon.name.toLowerCase() === AGENT) {
    yield { at: place, message: 'the agent needs no rights of its own' };
    return;
  }
  for (const [index, association] of associations.entries()) {
    yield* associationFaults(config, association, [...place, index]);
  }
}

function asksForRole(addon: Mapping, field: string): boolean {
  const value = addon[field];
  if (field === 'wellKnownPolicies') return hasPolicy(value);
  return field === 'attachPolicy' ? isMapping(value) : isText(value) || isFilled(value);
}

/** What cannot be made together with a cluster in which pods have no network yet. */
export function* bareClusterFaults(config: ClusterConfig): EksctlFaults {
  const { data } = config;
  const { addons } = data;
  const auto = within(data, 'autoModeConfig').enabled;
  if (within(data, 'addonsConfig').disableDefaultAddons !== true || auto === true || typeof auto === 'symbol') return;
  if (typeof addons === 'symbol' || addonNamed(config, 'vpc-cni')) return;
  if (mappingsAt(data, 'addons').some(({ name }) => typeof name === 'symbol')) return;
  const iam = within(data, 'iam');
  const places: Place[] = [];
  if (isFilled(data.fargateProfiles)) places.push(['fargateProfiles']);
  for (const key of ['karpenter', 'gitops']) if (isMapping(data[key])) places.push([key]);
  for (const key of ['serviceAccounts', 'podIdentityAssociations']) if (isFilled(iam[key])) places.push(['iam', key]);
  for (const at of places) {
    yield { at, message: 'without the add-on `vpc-cni` (`disableDefaultAddons`) no pod would run that this needs' };
  }
}
