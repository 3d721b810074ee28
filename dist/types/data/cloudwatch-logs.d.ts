/**
 * The days for which CloudWatch Logs can keep a log group; any other number is refused.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html, verified 2026-11-21.
 */
export declare const LOG_RETENTION_DAYS: readonly number[];
/**
 * Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html, verified 2026-11-21.
 */
export declare const LOG_GROUP_NAME: RegExp;
/**
 * The newest release of AWS for Fluent Bit, with Fluent Bit 5.
 * Source: https://github.com/aws/aws-for-fluent-bit/releases, verified 2026-11-21.
 */
export declare const FLUENT_BIT_IMAGE = "public.ecr.aws/aws-observability/aws-for-fluent-bit:3.4.15";
/**
 * What the log router of Fargate takes: sections by key of its ConfigMap, their plugins and the keys that they must have.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/fargate-logging.html, verified 2026-11-21.
 */
export declare const FARGATE_LOG_SECTIONS: Readonly<Record<string, {
    readonly section: string;
    readonly required: readonly string[];
    readonly plugins?: readonly string[];
}>>;
/** Keys of the filter `kubernetes` that Fargate sets itself and refuses from others. Source: as above. */
export declare const FARGATE_OWNED_KEYS: readonly string[];
/** Characters that the ConfigMap may have in all. Source: as above. */
export declare const FARGATE_LOG_CONFIG_MAX = 5300;
