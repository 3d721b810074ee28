import { Construct } from 'constructs';
import { kplus } from '../base/kplus.js';
import { type IdentityProps } from '../parts/service-account.js';
/** A service account whose pods may act as an IAM role. */
export interface WorkloadServiceAccountProps {
    /**
     * Name of the service account.
     * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$
     * @maxLength 63
     * @default the id of the construct
     */
    readonly name?: string;
    /**
     * Namespace of the service account.
     * @default that of the chart
     */
    readonly namespace?: string;
    /**
     * Labels.
     * @default none
     */
    readonly labels?: Readonly<Record<string, string>>;
    /**
     * Annotations beside those of the identity.
     * @default none
     */
    readonly annotations?: Readonly<Record<string, string>>;
    /**
     * What AWS takes the pods for.
     * @default no identity of their own
     */
    readonly identity?: IdentityProps;
    /**
     * Whether pods mount its token to call the Kubernetes API, unless they say otherwise.
     * @default false
     */
    readonly kubernetesApi?: boolean;
}
/** A ServiceAccount with an identity by IRSA or EKS Pod Identity. Workloads make their own; this is one that several share. */
export declare class WorkloadServiceAccount extends Construct {
    /** The object of cdk8s-plus, for role bindings. */
    readonly serviceAccount: kplus.ServiceAccount;
    constructor(scope: Construct, id: string, props?: WorkloadServiceAccountProps);
    get name(): string;
}
