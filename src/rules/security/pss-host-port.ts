import { defineRule } from '../../engine/rule.js';
import { items } from '../../model/loose.js';

export default defineRule({
  id: 'pss-host-port',
  title: 'Pod Security Standard: no port of the node',
  severity: 'error',
  presets: ['pss-baseline', 'pss-restricted'],
  why: 'A namespace that enforces the Pod Security Standard `baseline` rejects the pod: a port of the node is open to whoever reaches the node.',
  help: 'Remove `hostPort` and expose the pod by a Service.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  on: {
    Container(container, { report }) {
      if (container.data.ports === undefined) return;
      for (const [index, { hostPort }] of items(container.data.ports).entries()) {
        if (typeof hostPort !== 'number' || hostPort === 0) continue;
        report(container, {
          at: ['ports', index, 'hostPort'],
          message: `\`hostPort: ${hostPort}\` of container \`${container.name}\` is forbidden by \`baseline\``,
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
              ports:
                - containerPort: 8080
                  hostPort: 80 # <-
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
              ports:
                - containerPort: 8080
                  hostPort: 0
      `,
    },
  ],
});
