import { Construct } from 'constructs';
import { type Json } from '../parts/eksctl/json.js';
import type { KubeconfigProps } from '../parts/eksctl/kubeconfig-props.js';
/** A kubeconfig beside the manifests, `eksctl/kubeconfig-NAME`, where `kubectl apply -f` of the output leaves it alone. */
export declare class Kubeconfig extends Construct {
    /** Where the file stands below the output folder. */
    readonly path: string;
    /** The kubeconfig, as written. */
    readonly config: Json;
    constructor(scope: Construct, id: string, props?: KubeconfigProps);
}
