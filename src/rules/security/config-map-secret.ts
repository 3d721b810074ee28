import { defineRule } from '../../engine/rule.js';
import { entries } from '../../model/loose.js';
import {
  holdsAccessKey,
  holdsPassword,
  isEmulatorKey,
  isPrivateKey,
  isSecretName,
  mayBeSecret,
} from '../../model/secret-text.js';

export default defineRule({
  id: 'config-map-secret',
  title: 'Keep passwords and tokens out of ConfigMaps',
  severity: 'warning',
  hygiene: true,
  why: 'ConfigMaps are read by far more people and programs than Secrets are, and nothing encrypts them for itself.',
  help: 'Put the value into a Secret that comes from AWS Secrets Manager (Secrets Store CSI driver, External Secrets).',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/data-encryption-and-secrets-management.html',
    'https://kubernetes.io/docs/concepts/configuration/configmap/',
  ],
  on: {
    ConfigMap(map, { report }) {
      for (const [key, value] of entries(map.data.data)) {
        if (typeof value !== 'string' || holdsAccessKey(value) || isEmulatorKey(key, value)) continue;
        const isKey = isPrivateKey(value);
        const isNamed = !value.trimEnd().includes('\n') && isSecretName(key) && mayBeSecret(value);
        if (!isKey && !isNamed && !holdsPassword(value)) continue;
        report(map, {
          at: ['data', key],
          key: true,
          message: `\`${key}\` looks like a secret; it belongs into a Secret`,
        });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: shop
        data:
          DB_PASSWORD: hunter2hunter2 # <-
          database-url: postgres://shop:hunter2@db:5432/shop # <-
          tls.key: | # <-
            -----BEGIN RSA PRIVATE KEY-----
            bm90IGEga2V5
            -----END RSA PRIVATE KEY-----
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: shop
        data:
          LOG_LEVEL: info
          PASSWORD_FILE: /etc/secrets/db
          secret-policy: |
            rotate: yes
            days: 30
      `,
    },
    {
      title: 'values that something else fills in, documentation, stand-ins',
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: shop
        data:
          DB_PASSWORD: \${DB_PASSWORD}
          API_TOKEN: EXAMPLE-TOKEN
          AWS_SECRET_ACCESS_KEY: dummy
      `,
    },
  ],
});
