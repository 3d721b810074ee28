import { type ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { type ImageValue } from '../parts/image.js';
import type { NodesProps } from '../parts/placement.js';
import type { IdentityProps } from '../parts/service-account.js';
import type { SizeProps } from '../parts/size.js';
/**
 * More nodes where pods wait, fewer where nodes idle, in the node groups whose Auto Scaling groups have the tags
 * `k8s.io/cluster-autoscaler/enabled` and `k8s.io/cluster-autoscaler/CLUSTER`. Not needed with Karpenter or Auto Mode.
 */
export interface ClusterAutoscalerProps {
    /**
     * Name of the objects.
     * @maxLength 63
     * @default the id of the construct
     */
    readonly name?: string;
    /**
     * Namespace of the objects.
     * @default kube-system
     */
    readonly namespace?: string;
    /**
     * Name of the cluster, as it stands in the tags.
     * @default that of the app's cluster
     */
    readonly clusterName?: string;
    /**
     * AWS region of the node groups.
     * @default that of the app's cluster
     */
    readonly region?: string;
    /**
     * The image, of the cluster's own Kubernetes minor version.
     * @default registry.k8s.io/autoscaling/cluster-autoscaler with the newest tag of that version
     */
    readonly image?: ImageValue;
    /**
     * IAM role with the rights on Auto Scaling groups.
     * @default that of the node
     */
    readonly identity?: IdentityProps;
    /**
     * Number of pods, of which one works.
     * @minimum 1
     * @maximum 5
     * @default 1
     */
    readonly replicas?: number;
    /**
     * Which of several node groups grows; `priority` reads the ConfigMap `cluster-autoscaler-priority-expander`.
     * @default least-waste
     */
    readonly expander?: 'least-waste' | 'least-nodes' | 'most-pods' | 'price' | 'priority' | 'random';
    /**
     * Whether node groups of the same shape grow evenly, such as one in each zone.
     * @default true
     */
    readonly balance?: boolean;
    /**
     * More flags, without `--`: `scale-down-unneeded-time: 5m`.
     * @default none
     */
    readonly flags?: Readonly<Record<string, string | number | boolean>>;
    /**
     * CPU and memory.
     * @default 100m and 600Mi
     */
    readonly size?: SizeProps;
    /**
     * Which nodes it runs on.
     * @default any Linux node
     */
    readonly nodes?: NodesProps;
}
/** The Cluster Autoscaler: Deployment, ServiceAccount and its rights. */
export declare class ClusterAutoscaler extends Construct {
    readonly name: string;
    readonly namespace: string;
    readonly deployment: ApiObject;
    constructor(scope: Construct, id: string, props?: ClusterAutoscalerProps);
    private object;
    private grant;
    private arguments;
}
