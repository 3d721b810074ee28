import { kplus } from '../base/kplus.js';
import { SecurityGroupPolicy } from '../constructs/security-group-policy.js';
import { WorkloadServiceAccount } from '../constructs/workload-service-account.js';
import { efsClaims } from './efs-claims.js';
import { nested } from './nested.js';
import { checkLabelName } from './platform-object.js';
import type { PodTemplate } from './pod-template.js';
import { identityAnnotations } from './service-account.js';
import type { WorkloadContext } from './workload-context.js';
import type { WorkloadProps } from './workload-props.js';

/** The service account of a workload: one of its own, or one that exists. */
export function accountOf(context: WorkloadContext, props: WorkloadProps): kplus.IServiceAccount {
  const { construct, name, namespace, labels, place, cluster, fargate } = context;
  const { identity, serviceAccount } = props;
  identityAnnotations(place.in('identity'), identity, cluster, fargate);
  const inNamespace = namespace === undefined ? {} : { namespace };
  if (serviceAccount === undefined) {
    const made = { name, labels, ...inNamespace, ...(identity && { identity }) };
    // The types of cdk8s-plus disagree on `undefined`.
    return new WorkloadServiceAccount(construct, 'service-account', made).serviceAccount as kplus.IServiceAccount;
  }
  checkLabelName(place.in('serviceAccount'), serviceAccount);
  if (identity)
    throw place.in('identity').fault(`belongs to the service account \`${serviceAccount}\`, which is not made here`);
  const options = namespace === undefined ? {} : { namespaceName: namespace };
  return kplus.ServiceAccount.fromServiceAccountName(construct, 'service-account', serviceAccount, options);
}

/** The objects that pods of every kind may need: security groups, EFS volumes. */
export function podObjects(context: WorkloadContext, props: WorkloadProps, template: PodTemplate): void {
  const { construct, name, namespace, labels, selector, place } = context;
  efsClaims(context, template.efs);
  const { securityGroups } = props;
  if (securityGroups === undefined) return;
  const policy = { name, labels, podLabels: selector, securityGroups, ...(namespace !== undefined && { namespace }) };
  nested(place, () => new SecurityGroupPolicy(construct, 'security-group-policy', policy));
}
