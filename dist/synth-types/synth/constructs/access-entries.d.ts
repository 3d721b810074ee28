import { Construct } from 'constructs';
import { type AccessEntryProps } from '../parts/access-entry.js';
/** Who may log in to the cluster, by the API of EKS. The cluster's authentication mode must include `API`. */
export interface AccessEntriesProps {
    /**
     * Name of the file, `eksctl/NAME.yaml`.
     * @default the id of the construct
     */
    readonly name?: string;
    /**
     * Name of the cluster.
     * @default that of the app's cluster
     */
    readonly clusterName?: string;
    /**
     * AWS region of the cluster.
     * @default that of the app's cluster
     */
    readonly region?: string;
    /**
     * The entries, one a principal. Managed node groups and Fargate profiles make their own.
     * @minItems 1
     */
    readonly entries: readonly AccessEntryProps[];
}
/**
 * Access entries, as a file for `eksctl create accessentry -f eksctl/NAME.yaml`: they are objects of AWS, not of Kubernetes, and
 * `kubectl apply -f` of the output leaves them alone.
 */
export declare class AccessEntries extends Construct {
    /** Where the file stands below the output folder. */
    readonly path: string;
    constructor(scope: Construct, id: string, props: AccessEntriesProps);
}
