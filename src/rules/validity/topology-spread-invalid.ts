import { defineRule } from '../../engine/rule.js';
import { type Fields, fieldsOf } from '../../model/validity/fault.js';
import { isJudged } from '../../model/validity/judged.js';
import { spreadFaults } from '../../model/validity/spread.js';
import { isAtLeast } from '../../model/version.js';

export default defineRule({
  id: 'topology-spread-invalid',
  title: 'Write topology spread constraints that Kubernetes takes',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server rejects two constraints on one topology key that do the same where they cannot be met, `minDomains` with `ScheduleAnyway`, and `matchLabelKeys` without a selector.',
  help: 'Give each topology key one constraint for `DoNotSchedule` and at most one for `ScheduleAnyway`, with a `maxSkew` of at least 1.',
  links: ['https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/'],
  on: {
    PodTemplate(pod, { cluster, report }) {
      const { topologySpreadConstraints: constraints } = pod.spec as Fields;
      if (!Array.isArray(constraints) || !isJudged(pod)) return;
      // Since 1.34 a key that stands in the selector too is found when the pod is made, not before.
      const isOld = cluster.kubernetesVersion !== undefined && !isAtLeast(cluster.kubernetesVersion, '1.34');
      const labels = fieldsOf(pod.metadata.labels);
      const isMerged = (key: string): boolean => isOld || (pod.resource.kind === 'Pod' && key in labels);
      for (const { at, message } of spreadFaults(constraints, isMerged)) {
        report(pod, { at: ['spec', 'topologySpreadConstraints', ...at], message });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels:
            app: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
          topologySpreadConstraints:
            - maxSkew: 0 # <-
              topologyKey: topology.kubernetes.io/zone # <-
              whenUnsatisfiable: DoNotSchedule
              minDomains: 0 # <-
              labelSelector:
                matchLabels:
                  app: web
            - maxSkew: 1
              topologyKey: topology.kubernetes.io/zone
              whenUnsatisfiable: DoNotSchedule
              matchLabelKeys: [app] # <-
              labelSelector:
                matchLabels:
                  app: web
            - maxSkew: 1
              topologyKey: kubernetes.io/hostname
              whenUnsatisfiable: ScheduleAnyway
              minDomains: 2 # <-
              matchLabelKeys: [pod-template-hash] # <-
            - maxSkew: 1
              topologyKey: "" # <-
              whenUnsatisfiable: ScheduleAnyway
              labelSelector:
                matchExpressions:
                  - key: app
                    operator: Is # <-
                  - key: app # <-
                    operator: In
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels:
            app: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
          topologySpreadConstraints:
            - maxSkew: 1
              topologyKey: topology.kubernetes.io/zone
              whenUnsatisfiable: DoNotSchedule
              minDomains: 2
              labelSelector:
                matchLabels:
                  app: web
            - maxSkew: 1
              topologyKey: topology.kubernetes.io/zone
              whenUnsatisfiable: ScheduleAnyway
              matchLabelKeys: [pod-template-hash]
              labelSelector:
                matchExpressions:
                  - key: app
                    operator: Exists
      `,
    },
    {
      title: 'a template whose pods are rejected only when they are made',
      good: `
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
              topologySpreadConstraints:
                - maxSkew: 1
                  topologyKey: topology.kubernetes.io/zone
                  whenUnsatisfiable: DoNotSchedule
                  matchLabelKeys: [app]
                  labelSelector:
                    matchLabels: { app: web }
      `,
    },
    {
      title: 'the same before 1.34',
      kubernetesVersion: '1.33',
      bad: `
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
              topologySpreadConstraints:
                - maxSkew: 1
                  topologyKey: topology.kubernetes.io/zone
                  whenUnsatisfiable: DoNotSchedule
                  matchLabelKeys: [app] # <-
                  labelSelector:
                    matchLabels: { app: web }
      `,
    },
  ],
});
