/**
 * Objects that every cluster has, or that EKS makes, without a manifest.
 * Source: https://kubernetes.io/docs/tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods/,
 * https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/,
 * https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html, verified 2026-11-21.
 */
export const BUILT_IN_OBJECTS: Readonly<Record<string, ReadonlySet<string>>> = {
  ServiceAccount: new Set(['default']),
  ConfigMap: new Set(['kube-root-ca.crt', 'extension-apiserver-authentication', 'aws-auth', 'coredns']),
  PriorityClass: new Set(['system-cluster-critical', 'system-node-critical']),
  StorageClass: new Set(['gp2', 'auto-ebs-sc']),
  Namespace: new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease']),
};
