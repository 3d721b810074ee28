import { defineRule } from '../../engine/rule.js';
import { items } from '../../model/loose.js';
import { quoted } from '../../model/quantity-faults.js';

export default defineRule({
  id: 'pss-host-path',
  title: 'Pod Security Standard: no volume of the kind hostPath',
  severity: 'error',
  presets: ['pss-baseline'],
  why: 'A namespace that enforces the Pod Security Standard `baseline` rejects the pod: a directory of the node is a way to the node and to other pods.',
  help: 'Use a PersistentVolumeClaim, an `emptyDir` or a ConfigMap.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  on: {
    PodTemplate(pod, { report }) {
      if (pod.spec.volumes === undefined) return;
      for (const [index, { name, hostPath }] of items(pod.spec.volumes).entries()) {
        if ((hostPath ?? undefined) === undefined) continue;
        report(pod, {
          at: ['spec', 'volumes', index, 'hostPath'],
          key: true,
          message: `volume ${quoted(name)} is a \`hostPath\`, which \`baseline\` forbids`,
        });
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
          volumes:
            - name: logs
              hostPath: # <-
                path: /var/log
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
          volumes:
            - name: logs
              emptyDir: {}
      `,
    },
  ],
});
