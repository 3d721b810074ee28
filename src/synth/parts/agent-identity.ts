import type { Construct } from 'constructs';
import { EksChart } from '../base/chart.js';
import { checkIamArn } from './aws-arn.js';
import { platformObject } from './platform-object.js';
import type { PropPlace } from './prop-place.js';
import type { IdentityProps } from './service-account.js';

interface Agent {
  readonly name: string;
  readonly namespace: string;
  readonly identity: IdentityProps | undefined;
}

/** The service account of an agent, with its IAM role where it takes one by IRSA; Pod Identity leaves no trace in Kubernetes. */
export function agentServiceAccount(
  scope: Construct,
  place: PropPlace,
  { name, namespace, identity = {} }: Agent,
): void {
  const { irsa, podIdentity } = identity;
  if (irsa !== undefined) {
    if (podIdentity)
      throw place.in('podIdentity').fault('cannot stand beside `irsa`: AWS would take the role of one of them');
    checkIamArn(place.in('irsa'), irsa, ['role'], EksChart.clusterOf(scope));
  }
  const annotations = irsa === undefined ? undefined : { 'eks.amazonaws.com/role-arn': irsa };
  platformObject(
    scope,
    'ServiceAccount',
    { apiVersion: 'v1', kind: 'ServiceAccount', name, namespace, annotations },
    {},
  );
}

export interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

/** The role and binding that rights make for one service account; the names of all are the same. */
export function roleAndBinding(name: string, namespace: string, kind: 'Role' | 'ClusterRole') {
  const apiGroup = 'rbac.authorization.k8s.io';
  const apiVersion = `${apiGroup}/v1`;
  return {
    role: { apiVersion, kind, name },
    binding: { apiVersion, kind: `${kind}Binding`, name },
    grant: { roleRef: { apiGroup, kind, name }, subjects: [{ kind: 'ServiceAccount', name, namespace }] },
  };
}
