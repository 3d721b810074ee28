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
    /** Whether EKS Auto Mode runs nodes; UNKNOWN where the source does not tell. */
    readonly autoMode: unknown;
    /** Whether the source declares EC2 node groups; UNKNOWN where it cannot tell, as in CloudFormation or describe JSON. */
    readonly nodeGroups: unknown;
}
export declare function clustersOf(document: SourceDocument): Cluster[];
