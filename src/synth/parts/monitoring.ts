/** Where metrics in the format of Prometheus are scraped. */
export interface MonitoringProps {
  /**
   * HTTP path of the metrics.
   * @pattern ^/
   * @default /metrics
   */
  readonly path?: string;
  /**
   * Port of the metrics; one that no other prop names is added to the container and, for a ServiceMonitor, to the Service.
   * @minimum 1
   * @maximum 65535
   * @default the port of the container
   */
  readonly port?: number;
  /**
   * `serviceMonitor` (Prometheus Operator; a WebService only), `podMonitor` or `annotations` on the pods (`prometheus.io/scrape`).
   * @default serviceMonitor for a WebService, podMonitor behind an NLB and for others
   */
  readonly by?: 'serviceMonitor' | 'podMonitor' | 'annotations';
  /**
   * Seconds between scrapes; not with `annotations`.
   * @minimum 1
   * @default that of Prometheus
   */
  readonly intervalSeconds?: number;
  /**
   * Labels on the ServiceMonitor or PodMonitor by which Prometheus selects it, such as `release: prometheus`.
   * @default none
   */
  readonly labels?: Readonly<Record<string, string>>;
}
