import { type ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { type ImageValue } from '../parts/image.js';
import { type LogGroupProps } from '../parts/log-group.js';
import type { NodesProps } from '../parts/placement.js';
import type { IdentityProps } from '../parts/service-account.js';
import type { SizeProps } from '../parts/size.js';
/** Logs of all containers on EC2 nodes, to CloudWatch Logs. For Fargate there is `FargateLogging`. */
export interface FluentBitProps extends LogGroupProps {
    /**
     * Name of the objects.
     * @maxLength 63
     * @default the id of the construct
     */
    readonly name?: string;
    /**
     * Namespace of the objects. It must take pods that read files of the node: the Pod Security Standard `privileged`.
     * @default amazon-cloudwatch
     */
    readonly namespace?: string;
    /**
     * Whether the namespace is made too.
     * @default true
     */
    readonly createNamespace?: boolean;
    /**
     * Name of the log group; it is made where it does not exist.
     * @default /eks/CLUSTER/application
     */
    readonly logGroup?: string;
    /**
     * The image, with tag or digest.
     * @default public.ecr.aws/aws-observability/aws-for-fluent-bit:3.4.15
     */
    readonly image?: ImageValue;
    /**
     * IAM role with `logs:CreateLogGroup`, `CreateLogStream`, `DescribeLogStreams`, `PutLogEvents` and `PutRetentionPolicy`.
     * @default that of the node
     */
    readonly identity?: IdentityProps;
    /**
     * CPU and memory.
     * @default 50m and 128Mi
     */
    readonly size?: SizeProps;
    /**
     * Which nodes it runs on.
     * @default all Linux nodes, whatever their taints
     */
    readonly nodes?: NodesProps;
    /**
     * Name of the PriorityClass of the pods.
     * @default system-node-critical: the agent is on each node before what it logs
     */
    readonly priorityClass?: string;
    /**
     * Address family of the cluster's pods.
     * @default ipv4
     */
    readonly ipFamily?: 'ipv4' | 'ipv6';
}
/**
 * Fluent Bit on each EC2 node: DaemonSet, ConfigMap, ServiceAccount and the right to read the names of pods. It runs as root, since
 * only root may read the files of the containers, but without any capability and without writing to its own file system.
 */
export declare class FluentBit extends Construct {
    readonly name: string;
    readonly namespace: string;
    readonly daemonSet: ApiObject;
    readonly configMap: ApiObject;
    constructor(scope: Construct, id: string, props?: FluentBitProps);
    private labels;
    private podLabels;
    private checkFargate;
    private text;
    /** Says to the linter why it must be root; in the namespaces of the system nobody asks. */
    private excuse;
    private object;
    private makeNamespace;
    private grant;
}
