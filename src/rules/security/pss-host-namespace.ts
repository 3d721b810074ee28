import { defineRule } from '../../engine/rule.js';

export default defineRule({
  id: 'pss-host-namespace',
  title: 'Pod Security Standard: no namespace of the node',
  severity: 'error',
  presets: ['pss-baseline', 'pss-restricted'],
  why: 'A namespace that enforces the Pod Security Standard `baseline` rejects the pod: in a namespace of its node it sees the processes, the memory or the network of others.',
  help: 'Remove the field.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  on: {
    PodTemplate(pod, { report }) {
      for (const field of FIELDS) {
        if (pod.spec[field] !== true) continue;
        report(pod, { at: ['spec', field], message: `\`${field}: true\` is forbidden by \`baseline\`` });
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
          hostNetwork: true # <-
          hostPID: true # <-
          hostIPC: true # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          hostNetwork: false
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

const FIELDS = ['hostNetwork', 'hostPID', 'hostIPC'] as const;
