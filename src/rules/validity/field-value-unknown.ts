import { defineRule } from '../../engine/rule.js';
import { schemaFaults } from '../../model/schema/kubernetes.js';
import { nearestTo } from '../../model/suggest.js';

export default defineRule({
  id: 'field-value-unknown',
  title: 'Choose from the values that the API knows',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The field takes one of a few words, in exactly their spelling; the API server refuses the object for any other.',
  help: 'Write one of the values that the message lists.',
  links: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  on: {
    Object(resource, context) {
      const { report } = context;
      for (const fault of schemaFaults(resource, context)) {
        if (fault.fault !== 'unknown-value') continue;
        const { allowed } = fault;
        const nearest = nearestTo(String(fault.value), allowed);
        report(resource, {
          at: fault.path,
          message: `\`${fault.value}\` is none of ${allowed
            .filter(Boolean)
            .map((value) => `\`${value}\``)
            .join(', ')}`,
          ...(nearest !== undefined && {
            fix: {
              title: `write \`${nearest}\``,
              safe: false,
              edits: [{ op: 'set', at: fault.path, value: nearest }],
            },
          }),
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
          restartPolicy: always # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              imagePullPolicy: IfNotPresents # <-
              ports:
                - containerPort: 8080
                  protocol: HTTP # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          restartPolicy: Always
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              imagePullPolicy: IfNotPresent
              ports:
                - containerPort: 8080
                  protocol: \${PROTOCOL}
      `,
    },
  ],
});
