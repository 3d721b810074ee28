import { type Context, defineRule } from '../../engine/rule.js';
import { hasRequest } from '../../model/compute-resources.js';
import type { Container } from '../../model/pod.js';
import type { Resource } from '../../model/resource.js';
import { type Utilization, utilizationsOf } from '../../model/scale-metrics.js';
import { scaledBy } from '../../model/scale-target.js';

export default defineRule({
  id: 'hpa-target-without-request',
  title: 'An autoscaler can take a share only of what is requested',
  severity: 'error',
  why: 'Utilization is usage divided by the request. Where one container of the pod, a sidecar too, has no request of that resource, the HPA reports `missing request` and never scales.',
  help: 'Give every container of the target the request, measure one container (`ContainerResource`), or use an `AverageValue`.',
  links: [
    'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#algorithm-details',
    'https://docs.aws.amazon.com/eks/latest/userguide/horizontal-pod-autoscaler.html',
    'https://keda.sh/docs/latest/scalers/cpu/',
  ],
  on: { HorizontalPodAutoscaler: check, ScaledObject: check },
  examples: [
    {
      bad: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          minReplicas: 2
          maxReplicas: 10
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: web
          metrics:
            - type: Resource
              resource:
                name: cpu # <-
                target:
                  type: Utilization
                  averageUtilization: 70
            - type: Resource
              resource:
                name: memory
                target:
                  type: AverageValue
                  averageValue: 500Mi
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              initContainers:
                - name: setup
                  image: registry.example.com/setup:1.0.3
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  resources:
                    requests:
                      cpu: 250m
                - name: proxy
                  image: registry.example.com/proxy:1.0.3
        ---
        apiVersion: autoscaling/v1
        kind: HorizontalPodAutoscaler
        metadata:
          name: proxy
        spec:
          minReplicas: 2
          maxReplicas: 10
          targetCPUUtilizationPercentage: 70 # <-
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: web
      `,
      good: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          minReplicas: 2
          maxReplicas: 10
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: web
          metrics:
            - type: Resource
              resource:
                name: cpu
                target:
                  type: Utilization
                  averageUtilization: 70
            - type: ContainerResource
              containerResource:
                name: memory
                container: web
                target:
                  type: Utilization
                  averageUtilization: 70
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  resources:
                    requests:
                      cpu: 250m
                    limits:
                      memory: 256Mi
                - name: proxy
                  image: registry.example.com/proxy:1.0.3
                  resources:
                    requests:
                      cpu: 50m
      `,
    },
    {
      title: 'no metric at all, which means 80 % of the CPU; KEDA',
      bad: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec: # <-
          minReplicas: 2
          maxReplicas: 10
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: web
        ---
        apiVersion: keda.sh/v1alpha1
        kind: ScaledObject
        metadata:
          name: web
        spec:
          scaleTargetRef:
            name: web
          triggers:
            - type: cpu # <-
              metricType: Utilization
              metadata:
                value: "60"
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'a LimitRange, a target of another folder, requests that are not known',
      good: `
        # file: web/app.yaml
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: api
        spec:
          selector:
            matchLabels: { app: api }
          template:
            metadata:
              labels: { app: api }
            spec:
              containers:
                - name: api
                  image: registry.example.com/api:1.4.2
                  resources: \${RESOURCES}
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: api
        spec:
          minReplicas: 2
          maxReplicas: 10
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: api
        # file: other/scaling.yaml
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          minReplicas: 2
          maxReplicas: 10
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: web
      `,
    },
  ],
});

function check(autoscaler: Resource, { workspace, cluster, report }: Context): void {
  if (autoscaler.part) return;
  const metrics = utilizationsOf(autoscaler);
  if (metrics.length === 0) return;
  for (const workload of scaledBy(autoscaler, workspace)) {
    for (const metric of metrics) {
      const lacking = (workload.pod?.containers ?? []).filter(
        (container) =>
          isMeasured(container, metric) &&
          !hasRequest(container, metric.resource, workspace, cluster.kubernetesVersion),
      );
      if (lacking.length > 0) reportMetric(autoscaler, workload, metric, lacking, report);
    }
  }
}

function isMeasured(container: Container, metric: Utilization): boolean {
  return container.longRunning && (metric.container === undefined || metric.container === container.name);
}

function reportMetric(
  autoscaler: Resource,
  workload: Resource,
  { resource, at, assumed }: Utilization,
  lacking: readonly Container[],
  report: Context['report'],
): void {
  const names = lacking.map(({ name }) => `\`${name}\``).join(' and ');
  const what = assumed
    ? 'without a metric this scales by CPU utilization, and'
    : `no share of ${resource} can be taken:`;
  report(autoscaler, {
    at,
    message: `${what} container ${names} of ${workload.kind} \`${workload.name}\` requests no ${resource}, so it never scales`,
    related: lacking.map((node) => ({ node, at: ['resources'], message: `no request of ${resource}` })),
  });
}
