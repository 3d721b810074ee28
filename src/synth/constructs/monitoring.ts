import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { compact, type Json } from '../parts/compact.js';
import { checkLabels } from '../parts/labels.js';
import { checkLabelName, checkObjectName, platformObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';

/** What Prometheus scrapes, by an object of the Prometheus Operator. WebService, Worker and DaemonAgent make their own from `monitoring`. */
export interface MonitorProps {
  /**
   * Name of the object.
   * @default the id of the construct
   */
  readonly name?: string;
  /**
   * Namespace of the object and what it selects.
   * @default that of the chart
   */
  readonly namespace?: string;
  /**
   * Scrapes the pods behind Services (`ServiceMonitor`) or pods (`PodMonitor`).
   * @default ServiceMonitor
   */
  readonly kind?: 'ServiceMonitor' | 'PodMonitor';
  /** Labels of the Services or pods. */
  readonly selector: Readonly<Record<string, string>>;
  /** Name of the port. */
  readonly port: string;
  /**
   * HTTP path of the metrics.
   * @pattern ^/
   * @default /metrics
   */
  readonly path?: string;
  /**
   * Seconds between scrapes.
   * @minimum 1
   * @default that of Prometheus
   */
  readonly intervalSeconds?: number;
  /**
   * Labels by which Prometheus selects the object, such as `release: prometheus`.
   * @default none
   */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A ServiceMonitor or PodMonitor. */
export class Monitoring extends Construct {
  readonly monitor: ApiObject;

  constructor(scope: Construct, id: string, props: MonitorProps) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    const { name = id, kind = 'ServiceMonitor', namespace, labels } = props;
    checkObjectName(place.in('name'), name);
    checkLabelName(place.in('namespace'), namespace);
    checkLabels(place.in('labels'), labels);
    checkLabels(place.in('selector'), props.selector);
    place.in('kind').choice(kind, ['ServiceMonitor', 'PodMonitor']);
    place.in('port').text(props.port, /^[a-z0-9]([-a-z0-9]{0,13}[a-z0-9])?$/, 'the name of a port');
    const shape = { apiVersion: 'monitoring.coreos.com/v1', kind, name, namespace, labels };
    this.monitor = platformObject(this, 'monitor', shape, { spec: monitorSpec(place, kind, props) });
  }
}

function monitorSpec(
  place: PropPlace,
  kind: string,
  { selector, port, path = '/metrics', intervalSeconds }: MonitorProps,
): Json {
  place.in('path').text(path, /^\//, 'a path that begins with `/`');
  place.in('intervalSeconds').integer(intervalSeconds, 1, 86_400, 'seconds');
  const endpoint = compact({ port, path, interval: intervalSeconds === undefined ? undefined : `${intervalSeconds}s` });
  return {
    selector: { matchLabels: selector },
    [kind === 'PodMonitor' ? 'podMetricsEndpoints' : 'endpoints']: [endpoint],
  };
}
