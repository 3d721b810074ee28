import { defineRule } from '../../engine/rule.js';
import { entries } from '../../model/loose.js';
import { didYouMean } from '../../model/suggest.js';

export default defineRule({
  id: 'pod-security-label-invalid',
  title: 'Labels of pod security need a level or a version',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server rejects the Namespace, and with it everything that is applied into it.',
  help: 'Write `privileged`, `baseline` or `restricted`; for a version `latest` or one such as `v1.34`.',
  links: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  on: {
    Namespace(namespace, { report }) {
      for (const [key, value] of entries(namespace.data.metadata?.labels)) {
        const label = key.startsWith(PREFIX) ? LABEL.exec(key) : null;
        if (!label || typeof value !== 'string') continue;
        const isVersion = label[1] !== undefined;
        if (isVersion ? VERSION.test(value) : LEVELS.includes(value)) continue;
        const allowed = isVersion
          ? 'is no version; write `latest` or one such as `v1.34`'
          : `is no level: \`privileged\`, \`baseline\` or \`restricted\`${didYouMean(value, LEVELS)}`;
        report(namespace, { at: ['metadata', 'labels', key], message: `\`${value}\` ${allowed}` });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: strict # <-
            pod-security.kubernetes.io/warn: Baseline # <-
        ---
        apiVersion: v1
        kind: Namespace
        metadata:
          name: blog
          labels:
            pod-security.kubernetes.io/enforce: baseline
            pod-security.kubernetes.io/enforce-version: "1.34" # <-
            pod-security.kubernetes.io/audit-version: v1.34.2 # <-
      `,
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: baseline
            pod-security.kubernetes.io/enforce-version: v1.34
            pod-security.kubernetes.io/warn: restricted
            pod-security.kubernetes.io/warn-version: latest
      `,
    },
  ],
});

const PREFIX = 'pod-security.kubernetes.io/';
const LABEL = /\/(?:enforce|audit|warn)(-version)?$/;
const LEVELS = ['privileged', 'baseline', 'restricted'];
const VERSION = /^(?:latest|v1\.(?:0|[1-9]\d*))$/;
