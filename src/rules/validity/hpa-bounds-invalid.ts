import { type Context, defineRule } from '../../engine/rule.js';
import {
  boundsFault,
  metricFault,
  needsGroup,
  referenceFault,
  scalingFault,
} from '../../model/faults/autoscaler-faults.js';
import { isAbsent, isBelow, type MaybeFault } from '../../model/faults/fault.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';

export default defineRule({
  id: 'hpa-bounds-invalid',
  title: 'Give a HorizontalPodAutoscaler bounds, metrics and policies that it can work with',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses an autoscaler whose maximum is below its minimum, a metric without its target, or a policy with periods out of range. One whose bounds are equal never scales.',
  help: 'Set `maxReplicas` above `minReplicas`, both at least 1, and give every metric the field that its type names, with a target.',
  links: [
    'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
    'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/',
    'https://docs.aws.amazon.com/eks/latest/userguide/horizontal-pod-autoscaler.html',
  ],
  on: {
    HorizontalPodAutoscaler(autoscaler, { cluster, report }) {
      const spec: unknown = autoscaler.data.spec;
      if (isAbsent(spec) && !autoscaler.part) {
        report(autoscaler, { at: ['spec', 'maxReplicas'], message: 'an autoscaler needs `maxReplicas` and a target' });
      }
      if (autoscaler.part || !isMapping(spec) || !/^autoscaling\/v[12]$/.test(autoscaler.apiVersion)) return;
      const bounds = boundsFault(spec);
      say(autoscaler, bounds, [], report);
      if (!bounds && typeof spec.minReplicas === 'number' && spec.minReplicas === spec.maxReplicas) {
        const message = `\`minReplicas\` and \`maxReplicas\` are both ${spec.maxReplicas}, so it never scales`;
        report(autoscaler, { at: ['spec', 'maxReplicas'], severity: 'warning', message });
      }
      say(autoscaler, referenceFault(spec.scaleTargetRef, needsGroup(cluster.kubernetesVersion)), TARGET, report);
      if (autoscaler.apiVersion === 'autoscaling/v1') checkShare(autoscaler, spec, report);
      else checkMetrics(autoscaler, spec, report);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: 5
          maxReplicas: 3 # <-
          metrics:
            - type: Resource
              resource:
                name: cpu
                target: # <-
                  type: Utilization
            - type: Resource # <-
              pods:
                metric: { name: requests }
                target: { type: AverageValue, averageValue: "100" }
            - type: Pods
              pods:
                metric: { name: requests }
                target:
                  type: AverageValue
                  averageValue: "0" # <-
          behavior:
            scaleDown:
              stabilizationWindowSeconds: 7200 # <-
            scaleUp:
              policies:
                - type: Replicas # <-
                  value: 2
                  periodSeconds: 60
        ---
        apiVersion: autoscaling/v1
        kind: HorizontalPodAutoscaler
        metadata:
          name: api
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
          minReplicas: 0 # <-
          maxReplicas: 3
          targetCPUUtilizationPercentage: 0 # <-
      `,
      good: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: 2
          maxReplicas: 10
          metrics:
            - type: Resource
              resource:
                name: cpu
                target: { type: Utilization, averageUtilization: 120 }
            - type: External
              external:
                metric: { name: queue-length }
                target: { type: AverageValue, averageValue: 500m }
            - type: Object
              object:
                describedObject: { kind: Service, name: web }
                metric: { name: requests }
                target: { type: Value, value: 10k }
          behavior:
            scaleDown:
              stabilizationWindowSeconds: 0
              selectPolicy: Disabled
            scaleUp:
              policies:
                - { type: Percent, value: 100, periodSeconds: 15 }
        ---
        apiVersion: autoscaling/v1
        kind: HorizontalPodAutoscaler
        metadata:
          name: api
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
          maxReplicas: 3
      `,
    },
    {
      title: 'bounds that are equal, as a warning',
      bad: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: 3
          maxReplicas: 3 # <- warning
      `,
    },
    {
      title: 'a target without its API group, from 1.34 on',
      kubernetesVersion: '1.36',
      bad: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: # <-
            kind: Deployment
            name: web
          maxReplicas: 3
      `,
      good: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef:
            kind: ReplicationController
            name: web
          maxReplicas: 3
      `,
    },
    {
      title: 'a target without its API group, before',
      kubernetesVersion: '1.33',
      good: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef:
            kind: Deployment
            name: web
          maxReplicas: 3
      `,
    },
    {
      title: 'bounds that something else fills in',
      good: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: 5
          maxReplicas: \${MAX}
          metrics:
            - type: Pods
              pods:
                metric: { name: requests }
                target: { type: AverageValue, averageValue: \${VALUE} }
      `,
    },
  ],
});

type Report = Context['report'];
type Spec = Readonly<Record<string, unknown>>;

const TARGET = ['scaleTargetRef'] as const;

function say(autoscaler: Resource, found: MaybeFault, above: readonly (string | number)[], report: Report): void {
  if (!found) return;
  const at = ['spec', ...above, ...found.at];
  report(autoscaler, { at, message: found.message, reasonFor: [at] });
}

function checkShare(autoscaler: Resource, { targetCPUUtilizationPercentage: share }: Spec, report: Report): void {
  if (!isBelow(share, 1)) return;
  const message = `\`targetCPUUtilizationPercentage: ${share}\` must be at least 1`;
  report(autoscaler, { at: ['spec', 'targetCPUUtilizationPercentage'], message });
}

function checkMetrics(autoscaler: Resource, { metrics, behavior }: Spec, report: Report): void {
  if (Array.isArray(metrics)) {
    for (let index = 0; index < metrics.length; index++) {
      const found = metricFault(metrics[index]);
      if (found) say(autoscaler, found, ['metrics', index], report);
    }
  }
  if (!isMapping(behavior)) return;
  for (const way of WAYS) {
    const found = scalingFault(behavior[way]);
    if (found) say(autoscaler, found, ['behavior', way], report);
  }
}

const WAYS = ['scaleUp', 'scaleDown'] as const;
