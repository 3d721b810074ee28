import { defineRule } from '../../engine/rule.js';
import { schemaFaults } from '../../model/schema/kubernetes.js';
import { formatPath } from '../../source/path.js';

export default defineRule({
  id: 'field-missing',
  title: 'Write the fields that the API requires',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server fills in no value for these fields and refuses the object.',
  help: 'Add the field; `kubectl explain KIND.PATH` tells what it means.',
  links: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  on: {
    Object(resource, context) {
      const { report } = context;
      for (const { fault, path } of schemaFaults(resource, context)) {
        if (fault !== 'missing-field') continue;
        const parent = path.length > 1 ? `\`${formatPath(path.slice(0, -1))}\`` : `a ${resource.kind}`;
        report(resource, { at: path, message: `${parent} needs \`${path.at(-1)}\``, reasonFor: [path] });
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
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - image: registry.example.com/web:1.4.2 # <-
                  ports:
                    - name: http # <-
                  volumeMounts:
                    - name: data # <-
              volumes:
                - name: data
                  emptyDir: {}
      `,
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
                  ports:
                    - name: http
                      containerPort: 8080
                  volumeMounts:
                    - name: data
                      mountPath: /data
              volumes:
                - name: data
                  emptyDir: {}
      `,
    },
    {
      title: 'a null, which is what was left out',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers: # <-
      `,
    },
    {
      title: 'a patch, which is a part, and a status',
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        $patch: merge
        spec:
          template:
            spec:
              containers:
                - name: web
                  ports:
                    - name: http
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        status:
          containerStatuses:
            - name: web
      `,
    },
  ],
});
