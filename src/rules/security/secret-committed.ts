import { defineRule } from '../../engine/rule.js';
import { entries } from '../../model/loose.js';

export default defineRule({
  id: 'secret-committed',
  title: 'Keep Secrets out of Git',
  severity: 'warning',
  hygiene: true,
  presets: ['strict'],
  why: 'base64 is no encryption: whoever can read the repository, or any copy of it, has the values, and the history keeps them.',
  help: 'Keep the values in AWS Secrets Manager and let External Secrets or the Secrets Store CSI driver bring them in, or encrypt them (SOPS with KMS, Sealed Secrets).',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/data-encryption-and-secrets-management.html',
    'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  ],
  on: {
    Secret(secret, { report }) {
      const { data } = secret;
      // What a cluster answers is no file of a repository; a token is filled in there.
      if ('sops' in data || data.metadata?.uid !== undefined || TOKEN_TYPES.has(data.type)) return;
      for (const field of ['data', 'stringData'] as const) {
        const written = entries(data[field]).filter(([, value]) => typeof value === 'string' && value !== '');
        if (written.length === 0) continue;
        const keys = written.map(([key]) => `\`${key}\``).join(', ');
        report(secret, { at: [field], key: true, message: `the Secret carries its values: ${keys}` });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Secret
        metadata:
          name: db
        data: # <-
          password: aHVudGVyMg==
        stringData: # <-
          user: shop
      `,
      good: `
        apiVersion: v1
        kind: Secret
        metadata:
          name: token
          annotations:
            kubernetes.io/service-account.name: shop
        type: kubernetes.io/service-account-token
      `,
    },
    {
      title: 'encrypted, filled in elsewhere, empty, or as a cluster answers',
      good: `
        apiVersion: v1
        kind: Secret
        metadata:
          name: db
        stringData:
          password: ENC[AES256_GCM,data:Tr7o1]
        sops:
          version: 3.9.0
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: db
        stringData:
          password: \${PASSWORD}
          user: ""
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: db
          uid: 0a1b2c3d-0000-0000-0000-000000000000
        data:
          password: aHVudGVyMg==
      `,
    },
  ],
});

const TOKEN_TYPES: ReadonlySet<unknown> = new Set([
  'kubernetes.io/service-account-token',
  'bootstrap.kubernetes.io/token',
]);
