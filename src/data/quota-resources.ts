/**
 * What a ResourceQuota can bound without a domain in its name; `true`: counted in whole numbers. Besides these there are
 * `hugepages-SIZE` and `requests.hugepages-SIZE`.
 * Source: https://kubernetes.io/docs/concepts/policy/resource-quotas/ and a kube-apiserver 1.36, verified 2026-11-21.
 */
export const QUOTA_RESOURCES: Readonly<Record<string, boolean>> = {
  cpu: false,
  memory: false,
  'ephemeral-storage': false,
  'requests.cpu': false,
  'requests.memory': false,
  'requests.storage': false,
  'requests.ephemeral-storage': false,
  'limits.cpu': false,
  'limits.memory': false,
  'limits.ephemeral-storage': false,
  pods: true,
  services: true,
  'services.loadbalancers': true,
  'services.nodeports': true,
  replicationcontrollers: true,
  resourcequotas: true,
  secrets: true,
  configmaps: true,
  persistentvolumeclaims: true,
};
