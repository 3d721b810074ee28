import { defineRule } from '../../engine/rule.js';
import { type Fields, fieldsOf } from '../../model/validity/fault.js';
import { isJudged } from '../../model/validity/judged.js';
import { tolerationFaults } from '../../model/validity/toleration.js';

export default defineRule({
  id: 'toleration-invalid',
  title: 'Write tolerations that Kubernetes takes',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server rejects a toleration with `Exists` and a value, without a key but with another operator than `Exists`, or with `tolerationSeconds` for another effect than `NoExecute`.',
  help: 'Write `operator: Exists` without a value, or `operator: Equal` with a key and its value.',
  links: ['https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/'],
  on: {
    PodTemplate(pod, { report }) {
      const { tolerations } = pod.spec as Fields;
      if (!Array.isArray(tolerations) || !isJudged(pod)) return;
      for (let index = 0; index < tolerations.length; index++) {
        if (typeof tolerations[index] === 'symbol') continue;
        for (const { at, message } of tolerationFaults(fieldsOf(tolerations[index]), pod.resource.part)) {
          report(pod, { at: ['spec', 'tolerations', index, ...at], message });
        }
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
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
          tolerations:
            - key: dedicated
              operator: Exists # <-
              value: web
            - effect: NoSchedule # <-
            - key: not a key # <-
              operator: Exists
            - key: dedicated
              value: web front # <-
            - key: dedicated
              operator: Exists
              effect: NoSchedule # <-
              tolerationSeconds: 60
            - key: size
              operator: Gt # <-
              value: "3"
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
          tolerations:
            - operator: Exists
            - key: dedicated
              value: web
            - key: example.com/dedicated
              operator: Equal
              effect: NoSchedule
            - key: node.kubernetes.io/unreachable
              operator: Exists
              effect: NoExecute
              tolerationSeconds: 60
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
          tolerations:
            - operator: \${OPERATOR}
              value: \${VALUE}
              tolerationSeconds: \${SECONDS}
      `,
    },
  ],
});
