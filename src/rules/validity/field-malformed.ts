import { defineRule } from '../../engine/rule.js';
import { isFilledIn } from '../../model/faults/fault.js';
import type { Resource } from '../../model/resource.js';
import type { Malformed } from '../../model/schema/fault.js';
import { schemaFaults } from '../../model/schema/kubernetes.js';

const WANTED: Readonly<Record<Malformed['wanted'], string>> = {
  quantity: 'a quantity such as `500m`, `2` or `1Gi`',
  time: 'a time such as `2026-11-21T10:00:00Z`',
  bytes: 'base64',
};

export default defineRule({
  id: 'field-malformed',
  title: 'Write times, quantities and bytes in the form that the API reads',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'Some texts have a form of their own. The API server cannot read an object in which one has another, and refuses the whole of it.',
  help: 'Write times as RFC 3339 has them, quantities with one of the suffixes of Kubernetes, bytes as base64.',
  links: [
    'https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/',
    'https://kubernetes.io/docs/reference/using-api/api-concepts/',
  ],
  on: {
    Object(resource, context) {
      for (const fault of schemaFaults(resource, context)) {
        if (fault.fault !== 'malformed' || isFilledIn(String(fault.value)) || isData(resource, fault)) continue;
        const name = fault.path.findLast((segment) => typeof segment === 'string');
        context.report(resource, {
          at: fault.path,
          message: `\`${name}\` takes ${WANTED[fault.wanted]}, not \`${fault.value}\``,
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
          creationTimestamp: yesterday # <-
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              env:
                - name: CPUS
                  valueFrom:
                    resourceFieldRef:
                      resource: limits.cpu
                      divisor: 1 m # <-
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingWebhookConfiguration
        metadata:
          name: policy
        webhooks:
          - name: policy.example.com
            sideEffects: None
            admissionReviewVersions: [v1]
            clientConfig:
              caBundle: not base64 # <-
              service: { namespace: policy, name: policy }
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          creationTimestamp:
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              env:
                - name: CPUS
                  valueFrom:
                    resourceFieldRef:
                      resource: limits.cpu
                      divisor: 1m
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingWebhookConfiguration
        metadata:
          name: policy
        webhooks:
          - name: policy.example.com
            sideEffects: None
            admissionReviewVersions: [v1]
            clientConfig:
              caBundle: \${CA_BUNDLE}
              service: { namespace: policy, name: policy }
      `,
    },
  ],
});

/** Rules of their own judge what Secrets and ConfigMaps hold. */
function isData({ kind }: Resource, { wanted }: Malformed): boolean {
  return wanted === 'bytes' && (kind === 'Secret' || kind === 'ConfigMap');
}
