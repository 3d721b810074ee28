/** Controllers that are versioned apart from Kubernetes and whose API versions or range of Kubernetes versions matter. */
export type Component = 'AWS Load Balancer Controller' | 'cert-manager' | 'Cluster Autoscaler' | 'external-secrets' | 'Flux' | 'Gateway API' | 'Karpenter' | 'KEDA' | 'Secrets Store CSI driver' | 'snapshot-controller' | 'Vertical Pod Autoscaler';
/** Images whose tag is the component's version: what the repository ends in. */
export declare const COMPONENT_IMAGES: ReadonlyMap<string, Component>;
/** Helm charts whose version is the component's version. */
export declare const COMPONENT_CHARTS: ReadonlyMap<string, Component>;
