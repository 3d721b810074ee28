import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
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
export declare class Monitoring extends Construct {
    readonly monitor: ApiObject;
    constructor(scope: Construct, id: string, props: MonitorProps);
}
