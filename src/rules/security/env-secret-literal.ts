import { AWS_CREDENTIALS } from '../../data/secret-names.js';
import { defineRule } from '../../engine/rule.js';
import { items } from '../../model/loose.js';
import {
  holdsAccessKey,
  holdsPassword,
  isEmulatorKey,
  isPrivateKey,
  isSecretName,
  mayBeSecret,
} from '../../model/secret-text.js';

export default defineRule({
  id: 'env-secret-literal',
  title: 'Keep passwords and tokens out of manifests',
  severity: 'warning',
  hygiene: true,
  why: 'What stands in the manifest is in Git, in etcd, in `kubectl describe` and in every log of a pipeline that prints it.',
  help: 'Put the value into a Secret that comes from AWS Secrets Manager (Secrets Store CSI driver, External Secrets) and refer to it by `secretKeyRef`, or mount it.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/data-encryption-and-secrets-management.html',
    'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  ],
  on: {
    Container(container, { report }) {
      if (container.data.env === undefined) return;
      for (const [index, { name, value }] of items(container.data.env).entries()) {
        if (typeof name !== 'string' || typeof value !== 'string') continue;
        const url = holdsPassword(value);
        if (!url && !isPrivateKey(value) && !(isSecretName(name) && mayBeSecret(value))) continue;
        // Real keys are the business of static-aws-credentials.
        if (isEmulatorKey(name, value) || holdsAccessKey(value) || (AWS_CREDENTIALS.has(name) && value.length >= 16))
          continue;
        report(container, {
          at: ['env', index, 'value'],
          message: url
            ? `the URL in \`${name}\` carries a password; take it from a Secret`
            : `\`${name}\` holds a secret as plain text; take it from a Secret`,
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
              env:
                - name: DB_PASSWORD
                  value: hunter2hunter2 # <-
                - name: DATABASE_URL
                  value: postgres://shop:hunter2@db:5432/shop # <-
                - name: GITHUB_TOKEN
                  value: plain-text # <-
                - name: apiKey
                  value: 0a1b2c3d # <-
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
                - name: DB_PASSWORD
                  valueFrom:
                    secretKeyRef:
                      name: db
                      key: password
                - name: DATABASE_URL
                  value: postgres://shop:$(DB_PASSWORD)@db:5432/shop
      `,
    },
    {
      title: 'where a secret is, how it is used, switches, documentation, open values',
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
                - name: DB_PASSWORD_FILE
                  value: /etc/secrets/db
                - name: SECRET_NAME
                  value: shop/db
                - name: TOKEN_TTL
                  value: 15m
                - name: REQUIRE_TOKEN
                  value: "true"
                - name: OAUTH_TOKEN
                  value: https://auth.example.com/token
                - name: MAX_TOKENS
                  value: "4096"
                - name: AWS_SECRET_ACCESS_KEY
                  value: test
                - name: ETCD_INITIAL_CLUSTER_TOKEN
                  value: shop
                - name: API_KEY
                  value: \${API_KEY}
                - name: DB_SECRET
                  value: arn:aws:secretsmanager:eu-central-1:111122223333:secret:db
      `,
    },
  ],
});
