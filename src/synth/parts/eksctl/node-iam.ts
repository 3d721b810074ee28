import { checkIamArn } from '../aws-arn.js';
import type { PropPlace } from '../prop-place.js';
import { checkPolicyArn, checkUnique } from './checks.js';
import type { EksctlContext } from './context.js';
import type { EksctlNodeIam } from './node-group-props.js';

export function checkNodeIam(place: PropPlace, iam: EksctlNodeIam | undefined, { cluster }: EksctlContext): void {
  if (!iam) return;
  const { instanceRoleARN, ...made } = iam;
  if (instanceRoleARN !== undefined) {
    checkIamArn(place.in('instanceRoleARN'), instanceRoleARN, ['role'], cluster);
    const [conflict] = Object.entries(made).filter(([, value]) => value !== undefined);
    if (conflict) throw place.in(conflict[0]).fault('cannot be set beside `instanceRoleARN`: that role exists');
  }
  place
    .in('instanceRoleName')
    .text(iam.instanceRoleName, /^[\w+=,.@-]{1,64}$/, 'at most 64 letters, digits and `+=,.@_-`');
  checkUnique(place.in('attachPolicyARNs'), iam.attachPolicyARNs);
  place.in('attachPolicyARNs').each(iam.attachPolicyARNs, (at, arn) => {
    checkPolicyArn(at, arn, cluster);
  });
  const boundary = iam.instanceRolePermissionsBoundary;
  if (boundary !== undefined) checkPolicyArn(place.in('instanceRolePermissionsBoundary'), boundary, cluster);
}
