import { defineRule } from '../../engine/rule.js';
import { entries } from '../../model/loose.js';
import { didYouMean } from '../../model/suggest.js';

export default defineRule({
  id: 'pod-security-label-unknown',
  title: 'Pod security reads six labels and no other',
  severity: 'error',
  why: 'A label with another name is accepted and does nothing: the namespace stays open.',
  help: 'Use `enforce`, `audit` or `warn`, each with `-version` if need be.',
  links: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  on: {
    Namespace(namespace, { report }) {
      for (const [key] of entries(namespace.data.metadata?.labels)) {
        if (!key.startsWith(PREFIX)) continue;
        const name = key.slice(PREFIX.length);
        if (NAMES.includes(name)) continue;
        report(namespace, {
          at: ['metadata', 'labels', key],
          key: true,
          message: `nothing reads the label \`${key}\`${didYouMean(name, NAMES)}`,
        });
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
            pod-security.kubernetes.io/enforced: baseline # <-
            pod-security.kubernetes.io/warn_version: latest # <-
      `,
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: baseline
            pod-security.kubernetes.io/audit: restricted
      `,
    },
  ],
});

const PREFIX = 'pod-security.kubernetes.io/';
const NAMES = ['enforce', 'enforce-version', 'audit', 'audit-version', 'warn', 'warn-version'];
