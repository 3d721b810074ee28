import type { PropPlace } from './prop-place.js';
/** A port, or a range of them. */
export interface NetworkPortProps {
    /**
     * Number of the port, or its name in the pods.
     */
    readonly port: number | string;
    /**
     * Last port of a range that begins with `port`.
     * @minimum 1
     * @maximum 65535
     * @default `port` alone
     */
    readonly endPort?: number;
    /**
     * Protocol.
     * @default TCP
     */
    readonly protocol?: 'TCP' | 'UDP' | 'SCTP';
}
/** Pods or addresses. Give `app` or `pods` (with `namespace` those of another namespace), `namespace` alone, `cidr`, or nothing for everybody. */
export interface PeerProps {
    /**
     * Name of a workload: pods with this `app.kubernetes.io/name`.
     * @default none
     */
    readonly app?: string;
    /**
     * Labels of pods.
     * @default none
     */
    readonly pods?: Readonly<Record<string, string>>;
    /**
     * Namespace of the pods; alone, all its pods. `*` is every namespace.
     * @default that of the policy
     */
    readonly namespace?: string;
    /**
     * Addresses, such as `10.0.0.0/16`; of a VPC endpoint, those of its subnets. Not for pods: their addresses change.
     * @default none
     */
    readonly cidr?: string;
    /**
     * Addresses of `cidr` that are not meant.
     * @default none
     */
    readonly except?: readonly string[];
    /**
     * Ports of the one who is connected to: numbers, names or ranges.
     * @default all
     */
    readonly ports?: readonly (number | string | NetworkPortProps)[];
}
/** Who may connect. */
export interface SourceProps extends PeerProps {
}
/** Whom pods may connect to. */
export interface DestinationProps extends PeerProps {
    /**
     * A set of addresses, instead of `cidr`: `internet` is every address but the instance metadata service, which hands out the role of the node; `private` the
     * private networks of a VPC, its endpoints among them; `pod-identity` the agent of EKS Pod Identity.
     * @default none
     */
    readonly to?: 'internet' | 'private' | 'pod-identity';
}
export declare function ingressRules(place: PropPlace, sources: readonly SourceProps[]): object[];
export declare function egressRules(place: PropPlace, destinations: readonly DestinationProps[]): object[];
