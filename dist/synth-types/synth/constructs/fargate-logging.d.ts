import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { type LogGroupProps } from '../parts/log-group.js';
/**
 * Logs of pods on Fargate, by the log router that Fargate has. The pod execution role needs the right to write them. Pods that run already
 * keep what they had.
 */
export interface FargateLoggingProps extends LogGroupProps {
    /**
     * Name of the log group; it is made where it does not exist.
     * @default /eks/CLUSTER/fargate
     */
    readonly logGroup?: string;
    /**
     * What the names of log streams begin with.
     * @default fargate-
     */
    readonly logStreamPrefix?: string;
    /**
     * Whether records carry namespace, pod, container and labels.
     * @default true
     */
    readonly kubernetesMetadata?: boolean;
    /**
     * Own `[FILTER]` sections of Fluent Bit, after those of the log router's format and of `kubernetesMetadata`. Plugins: grep, parser, record_modifier,
     * rewrite_tag, throttle, nest, modify, kubernetes.
     * @default none
     */
    readonly filters?: string;
    /**
     * Own `[OUTPUT]` sections of Fluent Bit instead of the one to the log group. Plugins: es, firehose, kinesis_firehose, cloudwatch, cloudwatch_logs, kinesis.
     * @default CloudWatch Logs
     */
    readonly outputs?: string;
    /**
     * Own `[PARSER]` sections of Fluent Bit.
     * @default none
     */
    readonly parsers?: string;
    /**
     * Whether the log router's own log goes to CloudWatch too, to find out why logs are missing.
     * @default false
     */
    readonly routerLog?: boolean;
}
/** The namespace `aws-observability` and the ConfigMap `aws-logging`, where Fargate looks for them. One a cluster. */
export declare class FargateLogging extends Construct {
    readonly namespace: ApiObject;
    readonly configMap: ApiObject;
    constructor(scope: Construct, id: string, props?: FargateLoggingProps);
    private output;
}
