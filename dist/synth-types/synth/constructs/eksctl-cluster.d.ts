import { Construct } from 'constructs';
import type { ClusterTarget } from '../base/cluster-target.js';
import type { EksctlClusterProps } from '../parts/eksctl/cluster-props.js';
import type { Json } from '../parts/eksctl/json.js';
/**
 * A cluster for `eksctl create cluster -f eksctl/NAME.yaml`. The file stands beside the manifests, where `kubectl apply -f` of the
 * output leaves it alone: a ClusterConfig is no object of Kubernetes.
 */
export declare class EksctlCluster extends Construct {
    /** Where the file stands below the output folder. */
    readonly path: string;
    /** The ClusterConfig, as written. */
    readonly config: Json;
    /** What charts have to know of the cluster: `new EksChart(app, 'shop', { cluster: cluster.target })`. */
    readonly target: ClusterTarget;
    constructor(scope: Construct, id: string, props: EksctlClusterProps);
}
