import type { SourceDocument } from '../../source/document.js';
import type { Located } from '../resource.js';
import { type Fact } from './fact.js';
/** An EKS cluster as ClusterConfig, CloudFormation, `describe-cluster` or `create-cluster` input tell it. */
export interface Cluster extends Located {
    readonly name: Fact;
    /** Kubernetes minor version, such as "1.34". */
    readonly version: Fact;
    /** STANDARD or EXTENDED. */
    readonly supportType: Fact;
    readonly vpcId: Fact;
    /** Ids of the subnets that the cluster is given. */
    readonly subnetIds: readonly Fact[];
    /** EKS refuses to delete it; eksctl has no such field. */
    readonly deletionProtection: Fact | undefined;
    /** Runs on an Outpost, where other versions count. */
    readonly onOutpost: boolean;
    /** The region; UNKNOWN or undefined where the source does not tell, as in CloudFormation. */
    readonly region: unknown;
    /** Nodes have no way to the internet, as the source says of itself; UNKNOWN where it does not tell. */
    readonly isolated: unknown;
    /** Whether EKS Auto Mode runs nodes; UNKNOWN where the source does not tell. */
    readonly autoMode: unknown;
    /** Whether the source declares node groups, Karpenter or hybrid nodes; UNKNOWN where it cannot tell, as in CloudFormation or describe JSON. */
    readonly nodeGroups: unknown;
}
/** Whether a description is of a cluster as it runs, not as somebody wants it. */
export declare function isLive({ document, path }: Cluster): boolean;
/** Whether a source makes the cluster: what it leaves out has its default. */
export declare function isMade({ document }: Cluster): boolean;
export declare function clustersOf(document: SourceDocument): Cluster[];
