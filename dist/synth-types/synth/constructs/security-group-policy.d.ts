import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { PropPlace } from '../parts/prop-place.js';
/** Security groups for pods. Give `podLabels` or `serviceAccountLabels`. */
export interface SecurityGroupPolicyProps {
    /**
     * Name of the policy.
     * @default the id of the construct
     */
    readonly name?: string;
    /**
     * Namespace of the policy and its pods.
     * @default that of the chart
     */
    readonly namespace?: string;
    /**
     * Labels of the policy.
     * @default none
     */
    readonly labels?: Readonly<Record<string, string>>;
    /**
     * Pods with all these labels.
     * @default none
     */
    readonly podLabels?: Readonly<Record<string, string>>;
    /**
     * Pods whose service account has all these labels.
     * @default none
     */
    readonly serviceAccountLabels?: Readonly<Record<string, string>>;
    /**
     * Ids of 1..5 security groups. They replace the group of the node: let them reach DNS and be reached by the kubelet.
     * @minItems 1
     * @maxItems 5
     */
    readonly securityGroups: readonly string[];
}
/** A SecurityGroupPolicy of the VPC resource controller. The VPC CNI needs ENABLE_POD_ENI, and nodes of a type that supports it. */
export declare class SecurityGroupPolicy extends Construct {
    readonly policy: ApiObject;
    constructor(scope: Construct, id: string, props: SecurityGroupPolicyProps);
}
/** Throws unless a list names 1..5 security groups, each once. */
export declare function checkSecurityGroups(place: PropPlace, groups: readonly string[]): void;
