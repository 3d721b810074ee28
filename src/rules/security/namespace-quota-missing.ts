import { SYSTEM_NAMESPACES } from '../../data/system-namespaces.js';
import { defineRule } from '../../engine/rule.js';
import { perWorkspace } from '../../model/lookup.js';

export default defineRule({
  id: 'namespace-quota-missing',
  title: 'Bound what a namespace may take of the cluster',
  severity: 'info',
  presets: [],
  why: 'Without a ResourceQuota one namespace can take all nodes that the cluster can have, and the bill with them.',
  help: 'Add a ResourceQuota with `requests.cpu` and `requests.memory`, and a LimitRange for containers that name none.',
  links: [
    'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
    'https://docs.aws.amazon.com/eks/latest/best-practices/data-plane.html',
  ],
  on: {
    Namespace(namespace, { workspace, report }) {
      const { name } = namespace;
      if (!workspace.complete || name === undefined || SYSTEM_NAMESPACES.has(name) || bounded(workspace).has(name))
        return;
      report(namespace, { at: ['metadata', 'name'], message: `namespace \`${name}\` has no ResourceQuota` });
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
      `,
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        ---
        apiVersion: v1
        kind: ResourceQuota
        metadata:
          name: bounds
          namespace: shop
        spec:
          hard:
            requests.cpu: "20"
            requests.memory: 64Gi
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

const bounded = perWorkspace(
  (workspace): ReadonlySet<string> => new Set(workspace.all('ResourceQuota').map((quota) => quota.effectiveNamespace)),
);
