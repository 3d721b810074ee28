import { AWS_CREDENTIALS } from '../../data/secret-names.js';
import { defineRule } from '../../engine/rule.js';
import { entries, items } from '../../model/loose.js';
import { holdsAccessKey, isExample, mayBeSecret } from '../../model/secret-text.js';

export default defineRule({
  id: 'static-aws-credentials',
  title: 'Give pods an AWS role instead of keys',
  severity: 'error',
  why: 'Keys in a manifest are in Git, in etcd and in every copy of both; they do not expire, and whoever finds them has what they allow from anywhere.',
  help: 'Take the keys out of use, remove them, and give the ServiceAccount a role by EKS Pod Identity or IRSA.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html',
  ],
  on: {
    Container(container, { report }) {
      if (container.data.env === undefined) return;
      for (const [index, { name, value, valueFrom }] of items(container.data.env).entries()) {
        if (typeof name !== 'string') continue;
        const secret = valueFrom?.secretKeyRef;
        if (typeof value === 'string' && areKeys(name, value)) {
          report(container, { at: ['env', index, 'value'], message: `\`${name}\` holds AWS credentials; ${INSTEAD}` });
        } else if (secret && AWS_CREDENTIALS.has(name)) {
          report(container, {
            at: ['env', index, 'valueFrom', 'secretKeyRef'],
            key: true,
            severity: 'warning',
            message: `\`${name}\` is a key that does not expire; ${INSTEAD}`,
          });
        }
      }
    },
    ConfigMap(map, { report }) {
      for (const [key, value] of entries(map.data.data)) {
        if (typeof value !== 'string' || !areKeys(key, value)) continue;
        report(map, { at: ['data', key], key: true, message: `\`${key}\` holds AWS credentials; ${INSTEAD}` });
      }
    },
    Secret(secret, { report }) {
      if ('sops' in secret.data) return;
      for (const field of ['data', 'stringData'] as const) {
        for (const [key, value] of entries(secret.data[field])) {
          if (typeof value !== 'string' || !areKeys(key, field === 'data' ? decoded(value) : value)) continue;
          report(secret, { at: [field, key], key: true, message: `\`${key}\` holds AWS credentials; ${INSTEAD}` });
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
              env:
                - name: AWS_ACCESS_KEY_ID
                  value: AKIA1234567890ABCDEF # <-
                - name: AWS_SECRET_ACCESS_KEY
                  value: 0123456789abcdefghijklmnopqrstuvwxyzABCD # <-
                - name: BACKUP_USER
                  value: AKIA1234567890ABCDEF # <-
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: backup
        data:
          aws_secret_access_key: 0123456789abcdefghijklmnopqrstuvwxyzABCD # <-
          credentials: | # <-
            [default]
            aws_access_key_id = AKIA1234567890ABCDEF
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: backup
        stringData:
          AWS_SECRET_ACCESS_KEY: 0123456789abcdefghijklmnopqrstuvwxyzABCD # <-
        data:
          id: QUtJQTEyMzQ1Njc4OTBBQkNERUY= # <-
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
                - name: AWS_REGION
                  value: eu-central-1
      `,
    },
    {
      title: 'from a Secret they are no safer',
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
                - name: AWS_SECRET_ACCESS_KEY
                  valueFrom:
                    secretKeyRef: # <- warning
                      name: backup
                      key: secret
      `,
    },
    {
      title: 'documentation, stand-ins of a local emulator, open and encrypted values',
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
                - name: AWS_ACCESS_KEY_ID
                  value: AKIAIOSFODNN7EXAMPLE
                - name: AWS_SECRET_ACCESS_KEY
                  value: test
                - name: AWS_SESSION_TOKEN
                  value: \${TOKEN}
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: backup
        stringData:
          AWS_SECRET_ACCESS_KEY: ENC[AES256_GCM,data:Tr7o1]
        sops:
          version: 3.9.0
      `,
    },
  ],
});

const INSTEAD = 'give the ServiceAccount a role by EKS Pod Identity or IRSA';

/** By name, where the value is long enough for a key, or by the value itself. */
function areKeys(name: string, value: string): boolean {
  if (holdsAccessKey(value)) return true;
  return AWS_CREDENTIALS.has(name.toUpperCase()) && value.length >= 16 && mayBeSecret(value) && !isExample(value);
}

function decoded(value: string): string {
  try {
    return atob(value);
  } catch {
    return '';
  }
}
