/** Fields that one API version of a kind no longer knows (or does not know yet), and what it has instead. */
export interface ApiShape {
  readonly apiVersion: string;
  readonly kind: string;
  readonly places: readonly {
    /** Where the fields would stand; `*` is every item of a list. */
    readonly path: readonly string[];
    readonly fields: Readonly<Record<string, string>>;
  }[];
}

const WORKLOAD = [
  {
    path: ['spec'],
    fields: {
      rollbackTo: '`rollbackTo` is gone; use `kubectl rollout undo`',
      templateGeneration: '`templateGeneration` is gone; remove it',
    },
  },
];

const BACKEND = {
  serviceName: '`serviceName` is `service.name` in `networking.k8s.io/v1`',
  servicePort: '`servicePort` is `service.port.number` or `service.port.name` in `networking.k8s.io/v1`',
};

const METRIC = {
  metricName: '`metricName` is `metric.name` in `autoscaling/v2`',
  metricSelector: '`metricSelector` is `metric.selector` in `autoscaling/v2`',
  selector: '`selector` is `metric.selector` in `autoscaling/v2`',
  targetAverageUtilization:
    '`targetAverageUtilization` is `target: { type: Utilization, averageUtilization }` in `autoscaling/v2`',
  targetAverageValue: '`targetAverageValue` is `target: { type: AverageValue, averageValue }` in `autoscaling/v2`',
  targetValue: '`targetValue` is `target: { type: Value, value }` in `autoscaling/v2`',
  averageValue: '`averageValue` is `target: { type: AverageValue, averageValue }` in `autoscaling/v2`',
};

const METRIC_SOURCES = ['resource', 'containerResource', 'pods', 'object', 'external'];

/**
 * Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/; that each field is refused was asked of
 * kube-apiserver 1.36 with strict field validation, verified 2026-11-21.
 */
export const API_SHAPES: readonly ApiShape[] = [
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    places: [
      { path: ['spec'], fields: { backend: '`backend` is `defaultBackend` in `networking.k8s.io/v1`' } },
      { path: ['spec', 'defaultBackend'], fields: BACKEND },
      { path: ['spec', 'rules', '*', 'http', 'paths', '*', 'backend'], fields: BACKEND },
    ],
  },
  {
    apiVersion: 'autoscaling/v1',
    kind: 'HorizontalPodAutoscaler',
    places: [
      {
        path: ['spec'],
        fields: {
          metrics: '`autoscaling/v1` knows no `metrics`; use `autoscaling/v2`',
          behavior: '`autoscaling/v1` knows no `behavior`; use `autoscaling/v2`',
        },
      },
    ],
  },
  {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    places: [
      {
        path: ['spec'],
        fields: {
          targetCPUUtilizationPercentage:
            '`targetCPUUtilizationPercentage` is of `autoscaling/v1`; `autoscaling/v2` takes a metric of type `Resource`',
        },
      },
      ...METRIC_SOURCES.map((source) => ({ path: ['spec', 'metrics', '*', source], fields: METRIC })),
    ],
  },
  ...['Deployment', 'DaemonSet', 'ReplicaSet', 'StatefulSet'].map((kind) => ({
    apiVersion: 'apps/v1',
    kind,
    places: WORKLOAD,
  })),
  {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    places: [
      {
        path: ['spec'],
        fields: {
          version: '`version` is the `name` of an entry of `versions` in `apiextensions.k8s.io/v1`',
          validation: '`validation` is `schema` in each of `versions` in `apiextensions.k8s.io/v1`',
          subresources: '`subresources` stands in each of `versions` in `apiextensions.k8s.io/v1`',
          additionalPrinterColumns:
            '`additionalPrinterColumns` stands in each of `versions` in `apiextensions.k8s.io/v1`',
        },
      },
      {
        path: ['spec', 'versions', '*', 'additionalPrinterColumns', '*'],
        fields: { JSONPath: '`JSONPath` is `jsonPath` in `apiextensions.k8s.io/v1`' },
      },
    ],
  },
  {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    places: [
      {
        path: ['endpoints', '*'],
        fields: { topology: '`topology` is gone; `discovery.k8s.io/v1` has `nodeName` and `zone`' },
      },
    ],
  },
];
