import { defineRule } from '../../engine/rule.js';
import { envFaults } from '../../model/validity/env.js';
import type { Fields } from '../../model/validity/fault.js';
import { isJudged } from '../../model/validity/judged.js';

export default defineRule({
  id: 'env-invalid',
  title: 'Give every variable a name and one value',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server rejects a variable without a name, with a `value` beside `valueFrom`, read from two sources, or from a field that no container can read.',
  help: 'Write either `value` or one source under `valueFrom`, and name the ConfigMap or Secret with its key.',
  links: [
    'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
    'https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#available-fields',
  ],
  on: {
    Container(container, { report }) {
      const data = container.data as Fields;
      if ((!Array.isArray(data.env) && !Array.isArray(data.envFrom)) || !isJudged(container.pod)) return;
      const { volumes } = container.pod.spec as Fields;
      for (const { at, message } of envFaults(data, volumes, container.pod.resource.part)) {
        report(container, { at, message });
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
              env:
                - name: "" # <-
                  value: a
                - name: A=B # <-
                  value: a
                - name: BOTH
                  value: a
                  valueFrom: # <-
                    fieldRef:
                      fieldPath: metadata.name
                - name: NONE
                  valueFrom: {} # <-
                - name: TWO
                  valueFrom: # <-
                    fieldRef:
                      fieldPath: metadata.name
                    secretKeyRef:
                      name: keys
                      key: token
                - name: FIELD
                  valueFrom:
                    fieldRef:
                      fieldPath: metadata.labels # <-
                - name: LIMIT
                  valueFrom:
                    resourceFieldRef:
                      resource: limits.gpu # <-
                - name: MEMORY
                  valueFrom:
                    resourceFieldRef:
                      resource: limits.memory
                      divisor: 1024 # <-
                - name: TOKEN
                  valueFrom:
                    secretKeyRef:
                      name: My_Keys # <-
                      key: a/b # <-
                - name: SETTING
                  valueFrom:
                    configMapKeyRef: # <-
                      key: setting
                - name: FILE
                  valueFrom:
                    fileKeyRef:
                      volumeName: settings # <-
                      path: settings.env
                      key: FILE
              envFrom:
                - prefix: A= # <-
                  configMapRef:
                    name: settings
                - secretRef: # <-
                    optional: true
                - configMapRef: # <-
                    name: settings
                  secretRef:
                    name: keys
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
              env:
                - name: 1-odd name
                  value: a
                - name: EMPTY
                  value: ""
                  valueFrom:
                    fieldRef:
                      fieldPath: metadata.labels['app.kubernetes.io/name']
                - name: UNSET
                  valueFrom:
                - name: IP
                  valueFrom:
                    fieldRef:
                      apiVersion: v1
                      fieldPath: status.podIP
                - name: MEMORY
                  valueFrom:
                    resourceFieldRef:
                      resource: limits.memory
                      divisor: 1Mi
                - name: TOKEN
                  valueFrom:
                    secretKeyRef:
                      name: keys
                      key: token
                      optional: true
              envFrom:
                - prefix: WEB_
                  configMapRef:
                    name: settings
      `,
    },
    {
      title: 'a patch, and values that something else fills in',
      good: `
        apiVersion: apps/v1
        kind: Deployment
        $patch: merge
        metadata:
          name: web
        spec:
          template:
            spec:
              containers:
                - name: web
                  env:
                    - name: TOKEN
                      valueFrom:
                        secretKeyRef:
                          key: token
                    - name: \${NAME}
                      value: \${VALUE}
                      valueFrom: \${SOURCE}
      `,
    },
  ],
});
