/**
 * The newest Cluster Autoscaler of each Kubernetes minor version: it simulates the scheduler of its own version, so that
 * the two must agree.
 * Source: https://github.com/kubernetes/autoscaler/releases and
 * https://github.com/kubernetes/kops/blob/master/pkg/model/components/clusterautoscaler.go, verified 2026-11-21.
 */
export const CLUSTER_AUTOSCALER_IMAGES: Readonly<Record<string, string>> = {
  '1.32': 'registry.k8s.io/autoscaling/cluster-autoscaler:v1.32.7',
  '1.33': 'registry.k8s.io/autoscaling/cluster-autoscaler:v1.33.5',
  '1.34': 'registry.k8s.io/autoscaling/cluster-autoscaler:v1.34.4',
  '1.35': 'registry.k8s.io/autoscaling/cluster-autoscaler:v1.35.1',
  '1.36': 'registry.k8s.io/autoscaling/cluster-autoscaler:v1.36.1',
};
