import { defineRule } from '../../engine/rule.js';
import { affinityFaults } from '../../model/validity/affinity.js';
import { type Fields, fieldsOf, isSet } from '../../model/validity/fault.js';
import { isJudged } from '../../model/validity/judged.js';

export default defineRule({
  id: 'affinity-invalid',
  title: 'Write affinities that Kubernetes takes',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server rejects a pod whose affinity has a weight outside 1 to 100, an operator with the wrong number of values, no node selector term or no topology key.',
  help: '`In` and `NotIn` take values, `Exists` and `DoesNotExist` none, `Gt` and `Lt` exactly one; weights go from 1 to 100.',
  links: ['https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/'],
  on: {
    PodTemplate(pod, { report }) {
      const { affinity } = pod.spec as Fields;
      if (!isSet(affinity) || !isJudged(pod)) return;
      const labels = fieldsOf(pod.metadata.labels);
      const isMerged = (key: string): boolean => pod.resource.kind === 'Pod' && key in labels;
      for (const { at, message } of affinityFaults(fieldsOf(affinity), isMerged)) {
        report(pod, { at: ['spec', 'affinity', ...at], message });
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
          affinity:
            nodeAffinity:
              requiredDuringSchedulingIgnoredDuringExecution:
                nodeSelectorTerms:
                  - matchExpressions:
                      - key: topology.kubernetes.io/zone # <-
                        operator: In
                      - key: not a key # <-
                        operator: Exists
                        values: [a] # <-
                      - key: karpenter.k8s.aws/instance-cpu
                        operator: Gt
                        values: ["4", "8"] # <-
                      - key: topology.kubernetes.io/zone
                        operator: NotIn
                        values: [eu central] # <-
                    matchFields:
                      - key: metadata.labels # <-
                        operator: In
                        values: [a]
              preferredDuringSchedulingIgnoredDuringExecution:
                - weight: 0 # <-
                  preference: {}
            podAntiAffinity:
              requiredDuringSchedulingIgnoredDuringExecution:
                - topologyKey: "" # <-
                  labelSelector:
                    matchExpressions:
                      - key: app
                        operator: Equals # <-
                        values: [web]
                - topologyKey: kubernetes.io/hostname
                  matchLabelKeys: [pod-template-hash] # <-
              preferredDuringSchedulingIgnoredDuringExecution:
                - weight: 200 # <-
                  podAffinityTerm:
                    topologyKey: topology kubernetes # <-
                    namespaces: [Web] # <-
                    matchLabelKeys: [app] # <-
                    labelSelector:
                      matchLabels:
                        app: web
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
          affinity:
            nodeAffinity:
              requiredDuringSchedulingIgnoredDuringExecution:
                nodeSelectorTerms:
                  - matchExpressions:
                      - key: topology.kubernetes.io/zone
                        operator: In
                        values: [eu-central-1a]
                      - key: karpenter.k8s.aws/instance-cpu
                        operator: Gt
                        values: ["4"]
                  - matchFields:
                      - key: metadata.name
                        operator: NotIn
                        values: [ip-10-0-0-1.ec2.internal]
                  - {}
              preferredDuringSchedulingIgnoredDuringExecution:
                - weight: 100
                  preference:
                    matchExpressions:
                      - key: topology.kubernetes.io/zone
                        operator: In
                        values: [eu central]
            podAffinity:
            podAntiAffinity:
              requiredDuringSchedulingIgnoredDuringExecution:
                - topologyKey: kubernetes.io/hostname
                  mismatchLabelKeys: [app]
                  labelSelector:
                    matchExpressions:
                      - key: app
                        operator: NotIn
                        values: [db, ""]
      `,
    },
    {
      title: 'values that something else fills in',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
          affinity:
            nodeAffinity:
              requiredDuringSchedulingIgnoredDuringExecution:
                nodeSelectorTerms: \${TERMS}
              preferredDuringSchedulingIgnoredDuringExecution:
                - weight: \${WEIGHT}
                  preference:
                    matchExpressions:
                      - key: zone
                        operator: In
                        values: \${ZONES}
            podAntiAffinity: \${ANTI_AFFINITY}
      `,
    },
  ],
});
