import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
/** A namespace and the bounds of what runs in it. */
export interface AppNamespaceProps {
    /**
     * Name of the namespace.
     * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$
     * @maxLength 63
     * @default the id of the construct
     */
    readonly name?: string;
    /**
     * Labels of the namespace.
     * @default those of pod security alone
     */
    readonly labels?: Readonly<Record<string, string>>;
    /**
     * Annotations of the namespace.
     * @default none
     */
    readonly annotations?: Readonly<Record<string, string>>;
    /**
     * Which pods the namespace takes, by Pod Security Standard.
     * @default enforces `baseline`, warns and audits by `restricted`
     */
    readonly podSecurity?: PodSecurityProps;
    /**
     * Whether pods behind an ALB or NLB with IP targets count as ready only when the load balancer finds them healthy: rollouts then never take out
     * the old ones too early. Needs the AWS Load Balancer Controller or Auto Mode.
     * @default true
     */
    readonly readinessGate?: boolean;
    /**
     * What containers get that say nothing of their size, and how large one may be: a LimitRange.
     * @default none
     */
    readonly containers?: ContainerBoundsProps;
    /**
     * What the namespace may use in all, by resource: `requests.cpu`, `requests.memory`, `limits.memory`, `pods`, `count/jobs.batch`, ... : a ResourceQuota. With
     * bounds of `cpu` or `memory`, pods without requests or limits of it are refused.
     * @default no bounds
     */
    readonly quota?: Readonly<Record<string, string | number>>;
}
/** Level of the Pod Security Standards: `privileged` takes every pod, `restricted` hardened ones only. */
export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted';
export interface PodSecurityProps {
    /**
     * Pods below this level are refused.
     * @default baseline
     */
    readonly enforce?: PodSecurityLevel;
    /**
     * Who applies workloads below this level is warned.
     * @default restricted; privileged where that is enforced
     */
    readonly warn?: PodSecurityLevel;
    /**
     * Pods below this level are noted in the audit log.
     * @default that of `warn`
     */
    readonly audit?: PodSecurityLevel;
    /**
     * Kubernetes minor version whose standards count, such as `1.34`, or `latest`: that of the cluster.
     * @pattern ^(latest|1\.[0-9]+)$
     * @default latest
     */
    readonly version?: string;
}
export interface ContainerBoundsProps {
    /**
     * CPU request of a container that names none, such as `100m`.
     * @default none
     */
    readonly cpu?: string;
    /**
     * Memory request and limit of a container that names none, such as `256Mi`.
     * @default none
     */
    readonly memory?: string;
    /**
     * Highest CPU limit of a container. Containers without a CPU limit get it as theirs, and are throttled there.
     * @default none
     */
    readonly maxCpu?: string;
    /**
     * Highest memory limit of a container.
     * @default none
     */
    readonly maxMemory?: string;
}
/** A Namespace with the labels of pod security and of the readiness gate, and, where asked for, a LimitRange and a ResourceQuota. */
export declare class AppNamespace extends Construct {
    /** Name of the namespace. */
    readonly name: string;
    readonly apiObject: ApiObject;
    constructor(scope: Construct, id: string, props?: AppNamespaceProps);
    private bound;
}
