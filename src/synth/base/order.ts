/** Kinds in the order in which they need each other; what is not listed comes after the listed ones but workloads. */
const ORDER: readonly string[] = [
  'Namespace',
  'CustomResourceDefinition',
  'PriorityClass',
  'StorageClass',
  'IngressClassParams',
  'IngressClass',
  'ServiceAccount',
  'Secret',
  'ConfigMap',
  'Role',
  'ClusterRole',
  'RoleBinding',
  'ClusterRoleBinding',
  'NetworkPolicy',
  'SecurityGroupPolicy',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'Service',
];
const LAST: readonly string[] = [
  'DaemonSet',
  'Deployment',
  'StatefulSet',
  'Job',
  'CronJob',
  'Pod',
  'PodDisruptionBudget',
  'HorizontalPodAutoscaler',
  'Ingress',
];

/** Place of a kind among all kinds. */
export function rank(kind: string): number {
  const early = ORDER.indexOf(kind);
  if (early >= 0) return early;
  const late = LAST.indexOf(kind);
  return ORDER.length + (late < 0 ? 0 : late + 1);
}

/** Sorts manifests so that the first `kubectl apply -f` works; equal kinds keep their order. */
export function applyOrder<Manifest extends { readonly kind: string }>(manifests: readonly Manifest[]): Manifest[] {
  return manifests
    .map((manifest, index) => ({ manifest, index, rank: rank(manifest.kind) }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ manifest }) => manifest);
}
