import type { ContainerProps, ExtraContainerProps } from './container-props.js';
import type { HealthProps } from './health.js';
import type { MonitoringProps } from './monitoring.js';
import type { NodesProps, SpreadProps } from './placement.js';
import type { DisruptionProps, RolloutProps, ShutdownProps } from './rollout.js';
import type { ScaleProps } from './scale.js';
import type { SecurityProps } from './security.js';
import type { IdentityProps } from './service-account.js';
/** What every workload has: its names, its main container, and its pods. */
export interface WorkloadProps extends ContainerProps {
    /**
     * Name of the objects.
     * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$
     * @maxLength 63
     * @default the id of the construct
     */
    readonly name?: string;
    /**
     * Namespace of the objects.
     * @default that of the chart
     */
    readonly namespace?: string;
    /**
     * Labels of all objects and of the pods.
     * @default `app.kubernetes.io/name` alone
     */
    readonly labels?: Readonly<Record<string, string>>;
    /**
     * Annotations of the workload.
     * @default none
     */
    readonly annotations?: Readonly<Record<string, string>>;
    /**
     * Annotations of the pods.
     * @default none
     */
    readonly podAnnotations?: Readonly<Record<string, string>>;
    /**
     * What AWS takes the pods for.
     * @default no identity of their own
     */
    readonly identity?: IdentityProps;
    /**
     * Name of a service account that exists, instead of one of the workload's own.
     * @default one is made, with the name of the workload
     */
    readonly serviceAccount?: string;
    /**
     * Whether the pods call the Kubernetes API: mounts the token of the service account.
     * @default false
     */
    readonly kubernetesApi?: boolean;
    /**
     * Security groups of the pods, 1..5 ids, by a SecurityGroupPolicy.
     * @minItems 1
     * @maxItems 5
     * @default those of the node
     */
    readonly securityGroups?: readonly string[];
    /**
     * What the containers may do.
     * @default no root, no capabilities, read-only root file system
     */
    readonly security?: SecurityProps;
    /**
     * Which nodes the pods run on.
     * @default any
     */
    readonly nodes?: NodesProps;
    /**
     * Name of the PriorityClass of the pods.
     * @default that of the cluster
     */
    readonly priorityClass?: string;
    /**
     * Containers that run as long as the main one; they start before it and stop after it.
     * @default none
     */
    readonly sidecars?: readonly ExtraContainerProps[];
    /**
     * Containers that run one after the other before the main one starts.
     * @default none
     */
    readonly init?: readonly ExtraContainerProps[];
}
/** What workloads that keep running have in common: WebService and Worker. */
export interface RunningProps extends WorkloadProps {
    /**
     * Whether the pods run on Fargate.
     * @default whether a Fargate profile of the cluster selects them
     */
    readonly fargate?: boolean;
    /**
     * Number of pods; not together with `scale`.
     * @minimum 0
     * @default 2
     */
    readonly replicas?: number;
    /**
     * Number of pods by load: a HorizontalPodAutoscaler.
     * @default a fixed number
     */
    readonly scale?: ScaleProps;
    /**
     * How Kubernetes asks whether the main container is well.
     * @default a TCP connection to the port where there is one
     */
    readonly health?: HealthProps;
    /**
     * How pods are spread; `false` for not at all.
     * @default over zones and nodes, where possible
     */
    readonly spread?: boolean | SpreadProps;
    /**
     * How many pods may be evicted at once; `false` makes no PodDisruptionBudget.
     * @default one at a time, where two pods or more run
     */
    readonly disruption?: boolean | DisruptionProps;
    /**
     * How pods are replaced by those of a new version.
     * @default that of Kubernetes
     */
    readonly rollout?: RolloutProps;
    /**
     * How pods leave.
     * @default 15 seconds while load balancers take them out, for a WebService; 30 seconds to finish
     */
    readonly shutdown?: ShutdownProps;
    /**
     * Scraping of metrics; `true` takes `/metrics` of the port.
     * @default none
     */
    readonly monitoring?: boolean | MonitoringProps;
}
