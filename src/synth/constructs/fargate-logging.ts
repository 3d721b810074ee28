import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { FARGATE_LOG_CONFIG_MAX } from '../../data/cloudwatch-logs.js';
import { EksChart } from '../base/chart.js';
import { compact } from '../parts/compact.js';
import { checkFargateLogText } from '../parts/fargate-log-text.js';
import { type LogGroupProps, logGroupOf, section } from '../parts/log-group.js';
import { clusterObject, platformObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';

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
export class FargateLogging extends Construct {
  readonly namespace: ApiObject;
  readonly configMap: ApiObject;

  constructor(scope: Construct, id: string, props: FargateLoggingProps = {}) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    const data = compact({
      flb_log_cw: String(props.routerLog ?? false),
      'filters.conf': filters(place.in('filters'), props),
      'output.conf': this.output(place, props),
      'parsers.conf': parsers(place.in('parsers'), props),
    });
    const length = Object.entries(data).reduce((sum, [key, value]) => sum + key.length + String(value).length, 0);
    if (length > FARGATE_LOG_CONFIG_MAX) {
      throw place.fault(`makes a ConfigMap of ${length} characters; Fargate takes ${FARGATE_LOG_CONFIG_MAX}`);
    }
    this.namespace = clusterObject(
      this,
      'Namespace',
      { apiVersion: 'v1', kind: 'Namespace', name: NAMESPACE, labels: { ...SECURITY, 'aws-observability': 'enabled' } },
      {},
    );
    const shape = { apiVersion: 'v1', kind: 'ConfigMap', name: 'aws-logging', namespace: NAMESPACE };
    this.configMap = platformObject(this, 'Config', shape, { data });
  }

  private output(place: PropPlace, props: FargateLoggingProps): string {
    if (props.outputs !== undefined) {
      const spare = (['logGroup', 'logStreamPrefix', 'retentionDays', 'region'] as const).find(
        (prop) => props[prop] !== undefined,
      );
      if (spare) throw place.in(spare).fault('has no effect where `outputs` is given');
      return checkFargateLogText(place.in('outputs'), 'output.conf', props.outputs);
    }
    const { region, logGroup, retentionDays } = logGroupOf(place, props, EksChart.clusterOf(this), 'fargate');
    return section('OUTPUT', {
      Name: 'cloudwatch_logs',
      Match: 'kube.*',
      region,
      log_group_name: logGroup,
      log_stream_prefix: props.logStreamPrefix ?? 'fargate-',
      log_retention_days: retentionDays,
      auto_create_group: 'true',
    });
  }
}

const NAMESPACE = 'aws-observability';
// Nothing runs in it, so that nothing need be let in.
const SECURITY = { 'pod-security.kubernetes.io/enforce': 'restricted' };

/** The router tails files that containerd writes: a line's time, stream and flag stand before the text. */
const LINE = section('PARSER', {
  Name: 'containerd_line',
  Format: 'regex',
  Regex: '^(?<time>\\S+) (?<stream>stdout|stderr) (?<flag>[FP]) (?<log>.*)$',
  Time_Key: 'time',
  Time_Format: '%Y-%m-%dT%H:%M:%S.%L%z',
});

function filters(place: PropPlace, { filters: own, kubernetesMetadata = true }: FargateLoggingProps): string {
  const line = section('FILTER', { Name: 'parser', Match: 'kube.*', Key_Name: 'log', Parser: 'containerd_line' });
  const metadata = section('FILTER', {
    Name: 'kubernetes',
    Match: 'kube.*',
    Merge_Log: 'On',
    Keep_Log: 'Off',
    Buffer_Size: 0,
    Kube_Meta_Cache_TTL: '300s',
  });
  const text = own === undefined ? '' : checkFargateLogText(place, 'filters.conf', own);
  return [line, kubernetesMetadata ? metadata : '', text].join('');
}

function parsers(place: PropPlace, { parsers: own }: FargateLoggingProps): string {
  return own === undefined ? LINE : `${LINE}${checkFargateLogText(place, 'parsers.conf', own)}`;
}
