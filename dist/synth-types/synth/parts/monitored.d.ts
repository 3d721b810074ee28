import type { MonitoringProps } from './monitoring.js';
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
export declare function monitored(context: WorkloadContext, monitoring: boolean | MonitoringProps | undefined, ports: readonly Port[], by: Kind, service?: boolean): Monitored;
export {};
