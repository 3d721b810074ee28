import type { SourceDocument } from '../../source/document.js';
import type { Located } from '../resource.js';
import { type Fact } from './fact.js';
/** A node group as ClusterConfig, CloudFormation or `describe-nodegroup` tell it. */
export interface NodeGroup extends Located {
    readonly name: Fact;
    /** Kubernetes minor version of the nodes. */
    readonly version: Fact;
    /** Version of the AMI, such as "1.34.2-20260114". */
    readonly releaseVersion: Fact;
    /** eksctl's `amiFamily`, or the `amiType` of AWS. */
    readonly ami: Fact;
    /** What eksctl puts into the configuration of the kubelet. */
    readonly kubelet: Fact;
    readonly labels: Fact;
    readonly taints: Fact;
    readonly maxSize: Fact;
    /** Commands that run on a node when it starts: texts, or lists of them. */
    readonly commands: readonly Fact[];
}
export declare function nodeGroupsOf(document: SourceDocument): NodeGroup[];
