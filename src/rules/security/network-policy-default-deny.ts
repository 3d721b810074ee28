import { SYSTEM_NAMESPACES } from '../../data/system-namespaces.js';
import { defineRule } from '../../engine/rule.js';
import { hasPolicyForAll } from '../../model/isolation.js';

export default defineRule({
  id: 'network-policy-default-deny',
  title: 'Close each namespace and open what is needed',
  severity: 'info',
  presets: [],
  why: 'Pods that no policy selects take connections from everywhere: with a policy for all pods of the namespace, those that come later are closed too.',
  help: 'Add a NetworkPolicy with `podSelector: {}` and `policyTypes: [Ingress]` and no rules to the namespace.',
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
    'https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/network-security.html',
  ],
  on: {
    Namespace(namespace, { workspace, report }) {
      const { name } = namespace;
      if (!workspace.complete || name === undefined || SYSTEM_NAMESPACES.has(name)) return;
      if (hasPolicyForAll(name, 'Ingress', workspace)) return;
      report(namespace, {
        at: ['metadata', 'name'],
        message: `namespace \`${name}\` has no NetworkPolicy for all its pods`,
      });
    },
  },
  examples: [
    {
      complete: true,
      bad: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop # <-
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
          namespace: shop
        spec:
          podSelector:
            matchLabels: { app: web }
          policyTypes: [Ingress]
      `,
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
          namespace: shop
        spec:
          podSelector: {}
          policyTypes: [Ingress]
      `,
    },
    {
      title: 'namespaces of the system',
      complete: true,
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: kube-system
      `,
    },
    {
      title: 'not all files are there',
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
      `,
    },
  ],
});
