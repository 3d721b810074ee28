import { Monitoring } from '../constructs/monitoring.js';
import type { MonitoringProps } from './monitoring.js';
import { nested } from './nested.js';
import type { Port } from './ports.js';
import type { WorkloadContext } from './workload-context.js';

type Kind = NonNullable<MonitoringProps['by']>;

/** How a workload is scraped. */
export interface Monitored {
  /** All ports, with that of the metrics. */
  readonly ports: readonly Port[];
  /** Whether a port was added for the metrics, as the last one. */
  readonly added: boolean;
  readonly by: Kind | undefined;
  readonly annotations: Readonly<Record<string, string>>;
  /** Makes the ServiceMonitor or PodMonitor. */
  readonly make: (selector: Readonly<Record<string, string>>) => void;
}

/** Finds the port that is scraped, or adds one. `by` is the way where the props say none; `service` is whether there is a Service. */
export function monitored(
  context: WorkloadContext,
  monitoring: boolean | MonitoringProps | undefined,
  ports: readonly Port[],
  by: Kind,
  service = false,
): Monitored {
  if (monitoring === undefined || monitoring === false)
    return { ports, added: false, by: undefined, annotations: {}, make: () => undefined };
  const place = context.place.in('monitoring');
  const props = monitoring === true ? {} : monitoring;
  const kind = props.by ?? by;
  place.in('by').choice(kind, ['serviceMonitor', 'podMonitor', 'annotations']);
  if (kind === 'serviceMonitor' && !service) {
    throw place.in('by').fault('must be `podMonitor` or `annotations`: there is no Service');
  }
  place.in('path').text(props.path, /^\//, 'a path that begins with `/`');
  place.in('port').integer(props.port, 1, 65535);
  const number = props.port ?? ports[0]?.port;
  if (number === undefined) throw place.fault('needs a `port`');
  const known = ports.find(({ port }) => port === number);
  const port: Port = known ?? { name: 'metrics', port: number, servicePort: number, protocol: 'http' };
  const annotations = kind === 'annotations' ? scrapeAnnotations(number, props.path) : {};
  if (kind === 'annotations' && (props.labels || props.intervalSeconds !== undefined)) {
    throw place.fault('must leave out `labels` and `intervalSeconds` with `by: annotations`');
  }
  const make = (selector: Readonly<Record<string, string>>): void => {
    if (kind === 'annotations') return;
    const { name, namespace, construct } = context;
    const { port: _, by: __, ...rest } = props;
    const monitor = kind === 'serviceMonitor' ? ('ServiceMonitor' as const) : ('PodMonitor' as const);
    const own = {
      ...rest,
      name,
      selector,
      port: port.name,
      kind: monitor,
      labels: { ...context.labels, ...props.labels },
    };
    nested(
      place,
      () => new Monitoring(construct, 'monitoring', { ...own, ...(namespace !== undefined && { namespace }) }),
    );
  };
  return { ports: known ? ports : [...ports, port], added: !known, by: kind, annotations, make };
}

function scrapeAnnotations(port: number, path = '/metrics'): Record<string, string> {
  return { 'prometheus.io/scrape': 'true', 'prometheus.io/port': String(port), 'prometheus.io/path': path };
}
