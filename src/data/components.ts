/** Controllers that are versioned apart from Kubernetes and whose API versions or range of Kubernetes versions matter. */
export type Component =
  | 'AWS Load Balancer Controller'
  | 'cert-manager'
  | 'Cluster Autoscaler'
  | 'external-secrets'
  | 'Flux'
  | 'Gateway API'
  | 'Karpenter'
  | 'KEDA'
  | 'Secrets Store CSI driver'
  | 'snapshot-controller'
  | 'Vertical Pod Autoscaler';

/** Images whose tag is the component's version: what the repository ends in. */
export const COMPONENT_IMAGES: ReadonlyMap<string, Component> = new Map<string, Component>([
  ['karpenter/controller', 'Karpenter'],
  ['autoscaling/cluster-autoscaler', 'Cluster Autoscaler'],
  ['jetstack/cert-manager-controller', 'cert-manager'],
  ['external-secrets/external-secrets', 'external-secrets'],
  ['sig-storage/snapshot-controller', 'snapshot-controller'],
  ['kedacore/keda', 'KEDA'],
  ['eks/aws-load-balancer-controller', 'AWS Load Balancer Controller'],
  ['aws-load-balancer-controller/aws-load-balancer-controller', 'AWS Load Balancer Controller'],
]);

/** Helm charts whose version is the component's version. */
export const COMPONENT_CHARTS: ReadonlyMap<string, Component> = new Map<string, Component>([
  ['karpenter', 'Karpenter'],
  ['karpenter-crd', 'Karpenter'],
  ['cert-manager', 'cert-manager'],
  ['external-secrets', 'external-secrets'],
  ['keda', 'KEDA'],
]);
