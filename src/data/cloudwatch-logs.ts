/**
 * The days for which CloudWatch Logs can keep a log group; any other number is refused.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html, verified 2026-11-21.
 */
export const LOG_RETENTION_DAYS: readonly number[] = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/**
 * Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html, verified 2026-11-21.
 */
export const LOG_GROUP_NAME = /^[\w./#-]{1,512}$/;

/**
 * The newest release of AWS for Fluent Bit, with Fluent Bit 5.
 * Source: https://github.com/aws/aws-for-fluent-bit/releases, verified 2026-11-21.
 */
export const FLUENT_BIT_IMAGE = 'public.ecr.aws/aws-observability/aws-for-fluent-bit:3.4.15';

/**
 * What the log router of Fargate takes: sections by key of its ConfigMap, their plugins and the keys that they must have.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/fargate-logging.html, verified 2026-11-21.
 */
export const FARGATE_LOG_SECTIONS: Readonly<
  Record<
    string,
    { readonly section: string; readonly required: readonly string[]; readonly plugins?: readonly string[] }
  >
> = {
  'filters.conf': {
    section: 'FILTER',
    required: ['name', 'match'],
    plugins: ['grep', 'parser', 'record_modifier', 'rewrite_tag', 'throttle', 'nest', 'modify', 'kubernetes'],
  },
  'output.conf': {
    section: 'OUTPUT',
    required: ['name', 'match'],
    plugins: ['es', 'firehose', 'kinesis_firehose', 'cloudwatch', 'cloudwatch_logs', 'kinesis'],
  },
  'parsers.conf': { section: 'PARSER', required: ['name', 'format'] },
};

/** Keys of the filter `kubernetes` that Fargate sets itself and refuses from others. Source: as above. */
export const FARGATE_OWNED_KEYS: readonly string[] = [
  'kube_url',
  'kube_ca_file',
  'kube_token_command',
  'kube_token_file',
];

/** Characters that the ConfigMap may have in all. Source: as above. */
export const FARGATE_LOG_CONFIG_MAX = 5300;
