import { ADDON_POLICIES, ADDONS_WITH_IDENTITY } from '../../../data/eksctl-values.js';
import { checkIamArn } from '../aws-arn.js';
import type { PropPlace } from '../prop-place.js';
import type { EksctlAddon } from './addon-props.js';
import { checkPolicyArn } from './checks.js';
import type { EksctlContext } from './context.js';
import { type Json, withoutEmpty } from './json.js';
import { podIdentityOf } from './pod-identity.js';
import { checkWellKnown, wellKnown } from './well-known.js';

export const POD_IDENTITY_AGENT = 'eks-pod-identity-agent';
const SOURCES = ['serviceAccountRoleARN', 'attachPolicyARNs', 'wellKnownPolicies', 'podIdentityAssociations'] as const;

/** How an add-on gets its rights in AWS: as it says, or by Pod Identity where the agent runs, or else by its service account. */
export function addonIdentity(place: PropPlace, addon: EksctlAddon, hasAgent: boolean, context: EksctlContext): Json {
  checkIdentity(place, addon, hasAgent, context);
  const { useDefaultPodIdentityAssociations: asked, podIdentityAssociations: associations } = addon;
  if (asked === true) return { useDefaultPodIdentityAssociations: true };
  if (asked === undefined && SOURCES.every((source) => addon[source] === undefined)) return usual(addon.name, hasAgent);
  return withoutEmpty({
    serviceAccountRoleARN: addon.serviceAccountRoleARN,
    attachPolicyARNs: addon.attachPolicyARNs,
    wellKnownPolicies: wellKnown(addon.wellKnownPolicies),
    podIdentityAssociations: associations?.map((one, index) =>
      podIdentityOf(place.in('podIdentityAssociations', index), one, context),
    ),
  });
}

function usual(name: string, hasAgent: boolean): Json {
  if (hasAgent) return ADDONS_WITH_IDENTITY.includes(name) ? { useDefaultPodIdentityAssociations: true } : {};
  const policy = ADDON_POLICIES[name];
  return policy ? { wellKnownPolicies: wellKnown([policy]) } : {};
}

function checkIdentity(place: PropPlace, addon: EksctlAddon, hasAgent: boolean, { cluster }: EksctlContext): void {
  const [first, second] = SOURCES.filter((source) => addon[source] !== undefined);
  const asked = addon.useDefaultPodIdentityAssociations === true;
  if (asked && first) throw place.in(first).fault('cannot be set beside `useDefaultPodIdentityAssociations: true`');
  if (second) throw place.in(second).fault(`cannot be set beside \`${first}\``);
  if (!hasAgent && (asked || first === 'podIdentityAssociations')) {
    const field = asked ? 'useDefaultPodIdentityAssociations' : 'podIdentityAssociations';
    throw place.in(field).fault(`needs the add-on \`${POD_IDENTITY_AGENT}\`, which the cluster does not have`);
  }
  if (addon.serviceAccountRoleARN !== undefined) {
    checkIamArn(place.in('serviceAccountRoleARN'), addon.serviceAccountRoleARN, ['role'], cluster);
  }
  place.in('attachPolicyARNs').each(addon.attachPolicyARNs, (at, arn) => {
    checkPolicyArn(at, arn, cluster);
  });
  checkWellKnown(place.in('wellKnownPolicies'), addon.wellKnownPolicies);
}
