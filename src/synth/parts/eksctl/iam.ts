import { checkIamArn } from '../aws-arn.js';
import { checkLabels } from '../labels.js';
import { checkLabelName } from '../platform-object.js';
import type { PropPlace } from '../prop-place.js';
import { checkPolicyArn, checkTags } from './checks.js';
import type { EksctlContext } from './context.js';
import type { EksctlIam, EksctlServiceAccount } from './iam-props.js';
import { type Json, sorted, withoutEmpty } from './json.js';
import { checkRoleSource, podIdentityOf } from './pod-identity.js';
import { checkWellKnown, wellKnown } from './well-known.js';

export function iamOf(
  place: PropPlace,
  iam: EksctlIam | undefined,
  context: EksctlContext,
  podIdentity: boolean,
): Json {
  const {
    withOIDC = true,
    serviceRoleARN,
    fargatePodExecutionRoleARN,
    podIdentityAssociations,
    serviceAccounts,
  } = iam ?? {};
  if (!withOIDC && serviceAccounts?.length)
    throw place.in('withOIDC').fault('must be true for `serviceAccounts` with roles');
  for (const [field, arn] of Object.entries({ serviceRoleARN, fargatePodExecutionRoleARN })) {
    if (arn !== undefined) checkIamArn(place.in(field), arn, ['role'], context.cluster);
  }
  if (podIdentityAssociations?.length && !podIdentity) {
    throw place
      .in('podIdentityAssociations')
      .fault('needs the add-on `eks-pod-identity-agent` and nodes on EC2; Fargate has `serviceAccounts`');
  }
  refuseTwice(place, podIdentityAssociations, serviceAccounts);
  return withoutEmpty({
    withOIDC,
    serviceRoleARN,
    fargatePodExecutionRoleARN,
    podIdentityAssociations: podIdentityAssociations?.map((one, index) =>
      podIdentityOf(place.in('podIdentityAssociations', index), one, context),
    ),
    serviceAccounts: serviceAccounts?.map((one, index) =>
      serviceAccount(place.in('serviceAccounts', index), one, context),
    ),
  });
}

function serviceAccount(place: PropPlace, account: EksctlServiceAccount, { cluster }: EksctlContext): Json {
  const { name, namespace, attachRoleARN, attachPolicyARNs, wellKnownPolicies, roleName } = account;
  checkLabelName(place.in('name'), name);
  checkLabelName(place.in('namespace'), namespace);
  checkTags(place.in('tags'), account.tags);
  checkLabels(place.in('labels'), account.labels);
  checkRoleSource(place, { attachRoleARN, roleName, attachPolicyARNs, wellKnownPolicies });
  if (attachRoleARN !== undefined) checkIamArn(place.in('attachRoleARN'), attachRoleARN, ['role'], cluster);
  place.in('roleName').text(roleName, /^[\w+=,.@-]{1,64}$/, 'at most 64 letters, digits and `+=,.@_-`');
  place.in('attachPolicyARNs').each(attachPolicyARNs, (at, arn) => {
    checkPolicyArn(at, arn, cluster);
  });
  checkWellKnown(place.in('wellKnownPolicies'), wellKnownPolicies);
  return withoutEmpty({
    metadata: withoutEmpty({ name, namespace, labels: sorted(account.labels) }),
    attachRoleARN,
    attachPolicyARNs,
    wellKnownPolicies: wellKnown(wellKnownPolicies),
    roleName,
    ...(account.roleOnly === true && { roleOnly: true }),
    tags: sorted(account.tags),
  });
}

function refuseTwice(
  place: PropPlace,
  associations: EksctlIam['podIdentityAssociations'],
  accounts: EksctlIam['serviceAccounts'],
): void {
  const seen = new Set<string>();
  const once = (at: PropPlace, name: string): void => {
    if (seen.has(name)) throw at.fault(`gives the service account \`${name}\` a second role`);
    seen.add(name);
  };
  place
    .in('podIdentityAssociations')
    .each(associations, (at, one) => once(at, `${one.namespace}/${one.serviceAccountName}`));
  place.in('serviceAccounts').each(accounts, (at, one) => once(at, `${one.namespace}/${one.name}`));
}
