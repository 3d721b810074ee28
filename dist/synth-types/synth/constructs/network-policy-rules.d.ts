import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { type DestinationProps, type SourceProps } from '../parts/network-peers.js';
/**
 * Who may talk to pods, and whom they may talk to. A direction that is left out is not restricted; an empty list forbids all. The rules of several policies add
 * up. They need a network plugin that enforces them: the VPC CNI with `enableNetworkPolicy`, Auto Mode, Calico or Cilium; on Fargate nothing does.
 */
export interface NetworkPolicyRulesProps {
    /**
     * Name of the NetworkPolicy.
     * @default the id of the construct
     */
    readonly name?: string;
    /**
     * Namespace of the pods.
     * @default that of the chart
     */
    readonly namespace?: string;
    /**
     * Name of the workload whose pods the rules are for: those with this `app.kubernetes.io/name`.
     * @default all pods of the namespace
     */
    readonly app?: string;
    /**
     * Labels of the pods that the rules are for; instead of `app` or beside it.
     * @default all pods of the namespace
     */
    readonly pods?: Readonly<Record<string, string>>;
    /**
     * Who may connect to the pods; `[]` is nobody.
     * @default not restricted
     */
    readonly ingress?: readonly SourceProps[];
    /**
     * Whom the pods may connect to; `[]` is nobody but DNS.
     * @default not restricted
     */
    readonly egress?: readonly DestinationProps[];
    /**
     * Whether pods with restricted egress may ask the cluster's DNS.
     * @default true
     */
    readonly dns?: boolean;
}
/** A NetworkPolicy. `{ ingress: [] }` for a whole namespace is the usual start: nobody talks to anybody, then app by app what is needed. */
export declare class NetworkPolicyRules extends Construct {
    /** Name of the NetworkPolicy. */
    readonly name: string;
    readonly apiObject: ApiObject;
    constructor(scope: Construct, id: string, props: NetworkPolicyRulesProps);
}
