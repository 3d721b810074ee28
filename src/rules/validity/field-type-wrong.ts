import { defineRule } from '../../engine/rule.js';
import { schemaFaults } from '../../model/schema/kubernetes.js';

export default defineRule({
  id: 'field-type-wrong',
  title: 'Give fields the type that the API wants',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server cannot read an object in which a text stands for a number, or a mapping for a list; it refuses the whole of it.',
  help: 'Write the value as the message says. In YAML, quotes make a text, and a line that begins with `-` makes an item of a list.',
  links: [
    'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
    'https://kubernetes.io/docs/reference/kubernetes-api/',
  ],
  on: {
    Object(resource, context) {
      const { report } = context;
      for (const fault of schemaFaults(resource, context)) {
        // Texts are the business of yaml-scalar-not-string, which knows how they come about.
        if (fault.fault !== 'wrong-type' || fault.text) continue;
        const name = fault.path.findLast((segment) => typeof segment === 'string');
        const what = typeof fault.path.at(-1) === 'number' ? `an item of \`${name}\`` : `\`${name}\``;
        const at = fault.path;
        report(resource, {
          at,
          message: `${what} takes ${fault.wanted}, not ${written(fault.value)}`,
          reasonFor: [at],
        });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: "2" # <-
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              hostNetwork: "false" # <-
              terminationGracePeriodSeconds: 30s # <-
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  ports: # <-
                    containerPort: 8080
                  env: # <-
                    MODE: fast
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 2
          paused: \${PAUSED}
          minReadySeconds:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              hostNetwork: false
              terminationGracePeriodSeconds: 30
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  ports:
                    - containerPort: 8080
                  env:
                    - name: MODE
                      value: fast
      `,
    },
    {
      title: 'numbers that do not fit',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          ports:
            - port: 80.5 # <-
            - port: 4294967376 # <-
      `,
    },
  ],
});

function written(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? `the text \`${value}\`` : `\`${value}\``;
}
