import { entries, isMapping } from '../loose.js';
import {
  addonNamed,
  type ClusterConfig,
  type EksctlFaults,
  hasPolicy,
  isAbsent,
  isAutoMode,
  isEmpty,
  isFilled,
  isText,
  type Mapping,
  mappingsAt,
  within,
} from './cluster-config.js';
import { isMissing } from './decode.js';

type Place = readonly (string | number)[];

const AGENT = 'eks-pod-identity-agent';

/** Service accounts whose roles eksctl makes over the cluster's OIDC provider. */
export function* serviceAccountFaults(config: ClusterConfig): EksctlFaults {
  const iam = within(config.data, 'iam');
  if (!isFilled(iam.serviceAccounts)) return;
  if (iam.withOIDC === false || isMissing(config, ['iam', 'withOIDC'])) {
    yield { at: ['iam', 'withOIDC'], message: 'roles of service accounts need `withOIDC: true`' };
  }
  const seen = new Set<string>();
  for (const [index, account] of mappingsAt(iam, 'serviceAccounts').entries()) {
    const at = ['iam', 'serviceAccounts', index];
    const { name, namespace } = within(account, 'metadata');
    if (isEmpty(name)) {
      if (isMissing(config, [...at, 'metadata', 'name'])) {
        yield { at: [...at, 'metadata', 'name'], message: 'a service account needs a `metadata.name`' };
      }
    } else if (typeof name === 'string' && (typeof namespace === 'string' || isAbsent(namespace))) {
      const full = `${namespace || 'default'}/${name}`;
      if (seen.has(full)) yield { at: [...at, 'metadata', 'name'], message: `\`${full}\` is listed already` };
      seen.add(full);
    }
    if (!hasRole(account) && !hasTypo(config, at, ROLE_FIELDS)) {
      const message = `the role needs policies: set ${ROLE_FIELDS.map((field) => `\`${field}\``).join(', ')}`;
      yield { at, message };
    }
  }
}

const ROLE_FIELDS = ['attachPolicyARNs', 'wellKnownPolicies', 'attachPolicy', 'attachRoleARN'];

function hasRole(account: Mapping): boolean {
  return (
    ROLE_FIELDS.some((field) => typeof account[field] === 'symbol') ||
    isFilled(account.attachPolicyARNs) ||
    mayHavePolicy(account.wellKnownPolicies) ||
    isMapping(account.attachPolicy) ||
    isText(account.attachRoleARN)
  );
}

function mayHavePolicy(policies: unknown): boolean {
  return hasPolicy(policies) || entries(policies).some(([, wanted]) => typeof wanted === 'symbol');
}

/** A misspelt field is reported as such. */
function hasTypo(config: ClusterConfig, at: Place, fields: readonly string[]): boolean {
  return fields.some((field) => isAbsent(config.document.at([...at, field])) && !isMissing(config, [...at, field]));
}

/** Associations of the cluster's own, outside of add-ons. */
export function* podIdentityFaults(config: ClusterConfig): EksctlFaults {
  const iam = within(config.data, 'iam');
  const list = iam.podIdentityAssociations;
  if (!isFilled(list)) return;
  yield* agentFaults(config, ['iam', 'podIdentityAssociations']);
  for (const [index, association] of mappingsAt(iam, 'podIdentityAssociations').entries()) {
    yield* associationFaults(config, association, ['iam', 'podIdentityAssociations', index]);
  }
}

/** Without the agent on the nodes no pod gets credentials; Auto Mode brings it along. */
export function* agentFaults(config: ClusterConfig, user: Place): EksctlFaults {
  const { addons, autoModeConfig } = config.data;
  const unknown =
    typeof addons === 'symbol' ||
    typeof within(config.data, 'autoModeConfig').enabled === 'symbol' ||
    typeof autoModeConfig === 'symbol' ||
    mappingsAt(config.data, 'addons').some(({ name }) => typeof name === 'symbol');
  if (unknown || isAutoMode(config) || addonNamed(config, AGENT)) return;
  const message = `Pod Identity needs the add-on \`${AGENT}\``;
  yield { at: Array.isArray(addons) ? ['addons'] : user, message };
}

const POLICY_FIELDS = ['permissionPolicyARNs', 'wellKnownPolicies', 'permissionPolicy'];

export function* associationFaults(config: ClusterConfig, association: Mapping, at: Place): EksctlFaults {
  for (const key of ['namespace', 'serviceAccountName']) {
    if (isMissing(config, [...at, key])) yield { at: [...at, key], message: `an association needs a \`${key}\`` };
  }
  const given = POLICY_FIELDS.filter((field) => isGiven(association[field]));
  if (isText(association.roleARN)) {
    for (const field of given) {
      const message = `\`${field}\` is for a role that eksctl makes, and \`roleARN\` names one`;
      if (typeof association[field] !== 'symbol') yield { at: [...at, field], message };
    }
  } else if (
    isEmpty(association.roleARN) &&
    given.length === 0 &&
    !hasTypo(config, at, ['roleARN', ...POLICY_FIELDS])
  ) {
    const message = `an association needs \`roleARN\`, or policies: ${POLICY_FIELDS.map((field) => `\`${field}\``).join(', ')}`;
    yield { at, message };
  }
  yield* policyNameFaults(association, at);
}

function isGiven(value: unknown): boolean {
  if (typeof value === 'symbol' || isFilled(value)) return true;
  if (!isMapping(value)) return false;
  const values = Object.values(value);
  return values.length > 0 && values.some((one) => one !== false && !isAbsent(one));
}

function* policyNameFaults(association: Mapping, at: Place): EksctlFaults {
  const name = association.permissionPolicyName;
  if (!isText(name)) return;
  const place = [...at, 'permissionPolicyName'];
  if (isAbsent(association.permissionPolicy)) {
    yield { at: place, message: 'there is no `permissionPolicy` that it could be the name of' };
  } else if (!/[A-Za-z0-9]/.test(name)) {
    yield { at: place, message: `\`${name}\` has neither a letter nor a digit` };
  }
}

const PROVIDER_FIELDS = ['name', 'clientID', 'issuerURL'];

/** OIDC providers of users. */
export function* identityProviderFaults({ data }: ClusterConfig): EksctlFaults {
  const providers = data.identityProviders;
  if (!Array.isArray(providers)) return;
  for (const [index, provider] of providers.entries()) {
    const at = ['identityProviders', index];
    if (typeof provider === 'symbol') continue;
    // eksctl reads these in any case of the keys.
    const fields = new Map(entries(provider).map(([key, value]) => [key.toLowerCase(), value]));
    const type = fields.get('type');
    if (type !== 'oidc') {
      const said = isText(type) ? `there is no type \`${type}\`` : '`type` is missing';
      if (typeof type !== 'symbol') yield { at: [...at, 'type'], message: `${said}: eksctl has \`oidc\`` };
      continue;
    }
    for (const field of PROVIDER_FIELDS) {
      if (isEmpty(fields.get(field.toLowerCase()))) yield { at: [...at, field], message: `\`${field}\` must be set` };
    }
  }
}

/** What of a mapping into `aws-auth` excludes the rest. */
export function* identityMappingFaults({ data }: ClusterConfig): EksctlFaults {
  for (const [index, mapping] of mappingsAt(data, 'iamIdentityMappings').entries()) {
    const at = ['iamIdentityMappings', index];
    const { serviceName, namespace, account } = mapping;
    if (isText(account)) {
      const other = ['arn', 'username', 'groups', 'serviceName', 'namespace'].find(
        (field) => isText(mapping[field]) || isFilled(mapping[field]),
      );
      if (other !== undefined)
        yield { at: [...at, 'account'], message: `\`account\` stands alone, without \`${other}\`` };
    } else if (isText(serviceName) && isEmpty(namespace)) {
      yield { at: [...at, 'namespace'], message: '`serviceName` needs a `namespace`' };
    } else if (isText(namespace) && isEmpty(serviceName)) {
      yield { at: [...at, 'serviceName'], message: '`namespace` needs a `serviceName`' };
    }
  }
}
