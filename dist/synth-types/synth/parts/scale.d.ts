/** How many pods run, by load. At least one of `cpu`, `memory`, `external`. */
export interface ScaleProps {
    /**
     * Least number of pods.
     * @minimum 1
     * @default 2
     */
    readonly min?: number;
    /**
     * Most pods; more than `min`.
     * @minimum 2
     */
    readonly max: number;
    /**
     * Average CPU use to hold, in percent of the request.
     * @minimum 1
     * @maximum 1000
     * @default 70 where no other metric is given
     */
    readonly cpu?: number;
    /**
     * Average memory use to hold, in percent of the request.
     * @minimum 1
     * @maximum 1000
     * @default none
     */
    readonly memory?: number;
    /**
     * Metrics from outside the cluster, such as the depth of an SQS queue; they need an adapter that serves external.metrics.k8s.io.
     * @default none
     */
    readonly external?: readonly ExternalMetricProps[];
    /**
     * How fast to scale in and out.
     * @default that of Kubernetes: out at once, in after 5 minutes
     */
    readonly behavior?: ScaleBehaviorProps;
}
/** A metric from outside the cluster. Give `perPod` or `total`. */
export interface ExternalMetricProps {
    /** Name of the metric as the adapter serves it, such as `sqs-mails-visible`. */
    readonly metric: string;
    /**
     * Labels that select the series.
     * @default none
     */
    readonly labels?: Readonly<Record<string, string>>;
    /**
     * Value for each pod: 30 messages of the queue.
     * @default none
     */
    readonly perPod?: string | number;
    /**
     * Value to hold over all pods.
     * @default none
     */
    readonly total?: string | number;
}
export interface ScaleBehaviorProps {
    /**
     * Adding pods.
     * @default that of Kubernetes
     */
    readonly up?: ScaleRuleProps;
    /**
     * Removing pods.
     * @default that of Kubernetes
     */
    readonly down?: ScaleRuleProps;
}
/** One direction of scaling. */
export interface ScaleRuleProps {
    /**
     * How long to look back before acting, in seconds.
     * @minimum 0
     * @maximum 3600
     * @default 0 up, 300 down
     */
    readonly stabilizationSeconds?: number;
    /**
     * Most pods to change in a period.
     * @minimum 1
     * @default that of Kubernetes
     */
    readonly pods?: number;
    /**
     * Most pods to change in a period, in percent of those that run.
     * @minimum 1
     * @default that of Kubernetes
     */
    readonly percent?: number;
    /**
     * Length of the period for `pods` and `percent`, in seconds.
     * @minimum 1
     * @maximum 1800
     * @default 60
     */
    readonly periodSeconds?: number;
    /**
     * No scaling in this direction.
     * @default false
     */
    readonly disabled?: boolean;
}
