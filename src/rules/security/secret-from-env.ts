import { defineRule } from '../../engine/rule.js';
import { items } from '../../model/loose.js';

export default defineRule({
  id: 'secret-from-env',
  title: 'Mount Secrets as files rather than as environment variables',
  severity: 'info',
  hygiene: true,
  presets: [],
  why: 'Environment variables end up in crash dumps, in logs and in child processes, and keep the old value when the Secret is rotated.',
  help: 'Mount the Secret as a volume, or read it from AWS Secrets Manager.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/data-encryption-and-secrets-management.html',
    'https://kubernetes.io/docs/concepts/configuration/secret/',
  ],
  on: {
    Container(container, { report }) {
      const { env, envFrom } = container.data;
      if (env === undefined && envFrom === undefined) return;
      for (const [index, { name, valueFrom }] of items(env).entries()) {
        if (!valueFrom?.secretKeyRef) continue;
        const message = `\`${String(name)}\` holds a value of a Secret; mount the Secret instead`;
        report(container, { at: ['env', index, 'valueFrom', 'secretKeyRef'], key: true, message });
      }
      for (const [index, { secretRef }] of items(envFrom).entries()) {
        if (!secretRef) continue;
        const message = 'all values of the Secret become environment variables; mount the Secret instead';
        report(container, { at: ['envFrom', index, 'secretRef'], key: true, message });
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
                - name: DB_PASSWORD
                  valueFrom:
                    secretKeyRef: # <-
                      name: db
                      key: password
              envFrom:
                - secretRef: # <-
                    name: shop
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
              envFrom:
                - configMapRef:
                    name: shop
              volumeMounts:
                - name: db
                  mountPath: /etc/db
          volumes:
            - name: db
              secret:
                secretName: db
      `,
    },
  ],
});
