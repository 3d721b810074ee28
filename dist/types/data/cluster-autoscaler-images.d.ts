/**
 * The newest Cluster Autoscaler of each Kubernetes minor version: it simulates the scheduler of its own version, so that
 * the two must agree.
 * Source: https://github.com/kubernetes/autoscaler/releases and
 * https://github.com/kubernetes/kops/blob/master/pkg/model/components/clusterautoscaler.go, verified 2026-11-21.
 */
export declare const CLUSTER_AUTOSCALER_IMAGES: Readonly<Record<string, string>>;
