/**
 * Labels that controllers, the API server and EKS put on pods by themselves: they stand in no pod template.
 * Source: https://kubernetes.io/docs/reference/labels-annotations-taints/, verified 2026-11-21.
 */
export const GENERATED_LABELS: ReadonlySet<string> = new Set([
  'apps.kubernetes.io/pod-index',
  'batch.kubernetes.io/controller-uid',
  'batch.kubernetes.io/job-completion-index',
  'batch.kubernetes.io/job-name',
  'controller-revision-hash',
  'controller-uid',
  'eks.amazonaws.com/fargate-profile',
  'job-name',
  'pod-template-generation',
  'pod-template-hash',
  'statefulset.kubernetes.io/pod-name',
  'topology.kubernetes.io/region',
  'topology.kubernetes.io/zone',
]);
