import { checkIamArn } from '../aws-arn.js';
import { checkLabelName } from '../platform-object.js';
import type { PropPlace } from '../prop-place.js';
import type { EksctlPodIdentityAssociation } from './addon-props.js';
import { checkPolicyArn, checkTags } from './checks.js';
import type { EksctlContext } from './context.js';
import { type Json, sorted, withoutEmpty } from './json.js';
import { checkWellKnown, wellKnown } from './well-known.js';

export function podIdentityOf(
  place: PropPlace,
  association: EksctlPodIdentityAssociation,
  { cluster }: EksctlContext,
): Json {
  const { roleARN, ...made } = association;
  checkLabelName(place.in('namespace'), association.namespace);
  checkLabelName(place.in('serviceAccountName'), association.serviceAccountName);
  checkTags(place.in('tags'), association.tags);
  checkRoleSource(place, {
    roleARN,
    roleName: made.roleName,
    permissionPolicyARNs: made.permissionPolicyARNs,
    wellKnownPolicies: made.wellKnownPolicies,
  });
  if (roleARN !== undefined) checkIamArn(place.in('roleARN'), roleARN, ['role'], cluster);
  place.in('roleName').text(made.roleName, /^[\w+=,.@-]{1,64}$/, 'at most 64 letters, digits and `+=,.@_-`');
  place.in('permissionPolicyARNs').each(made.permissionPolicyARNs, (at, arn) => {
    checkPolicyArn(at, arn, cluster);
  });
  checkWellKnown(place.in('wellKnownPolicies'), made.wellKnownPolicies);
  return withoutEmpty({
    namespace: made.namespace,
    serviceAccountName: made.serviceAccountName,
    ...(made.createServiceAccount === true && { createServiceAccount: true }),
    roleARN,
    roleName: made.roleName,
    permissionPolicyARNs: made.permissionPolicyARNs,
    wellKnownPolicies: wellKnown(made.wellKnownPolicies),
    tags: sorted(made.tags),
  });
}

/** Throws unless there is either a role that exists or what makes one: the first of `sources` against the others. */
export function checkRoleSource(
  place: PropPlace,
  sources: Readonly<Record<string, string | readonly string[] | undefined>>,
): void {
  const [existing = '', ...making] = Object.keys(sources);
  const given = making.filter((field) => sources[field] !== undefined);
  if (sources[existing] === undefined) {
    const policies = given.filter((field) => field !== 'roleName' && sources[field]?.length !== 0);
    const fields = [existing, ...making.filter((field) => field !== 'roleName')].map((field) => `\`${field}\``);
    if (policies.length === 0) throw place.fault(`must have one of ${fields.join(', ')}`);
  } else if (given[0]) {
    throw place.in(given[0]).fault(`cannot be set beside \`${existing}\`: that role exists`);
  }
}
