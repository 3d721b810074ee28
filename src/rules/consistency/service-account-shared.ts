import { defineRule } from '../../engine/rule.js';
import { append, perWorkspace } from '../../model/lookup.js';
import type { PodTemplate } from '../../model/pod.js';

export default defineRule({
  id: 'service-account-shared',
  title: 'Give every workload a ServiceAccount of its own',
  severity: 'info',
  hygiene: true,
  why: 'Workloads that share a ServiceAccount share its permissions in the cluster and its IAM role: each has what any of them needs.',
  help: 'Add a ServiceAccount for each workload, and an IAM role for each that calls AWS.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html',
    'https://kubernetes.io/docs/concepts/security/service-accounts/',
  ],
  presets: [],
  on: {
    PodTemplate(pod, { workspace, report }) {
      const name = accountOf(pod);
      if (name === undefined) return;
      const first = users(workspace)
        .get(keyOf(pod, name))
        ?.find(({ resource }) => workspace.near(resource, pod.resource));
      if (!first || (first.resource.name === pod.resource.name && first.resource.kind === pod.resource.kind)) return;
      report(pod, {
        at: ['spec', 'serviceAccountName'],
        message: `${first.resource.kind} \`${first.resource.name}\` uses ServiceAccount \`${name}\` too, so each has the permissions of both`,
        related: [{ node: first, at: ['spec', 'serviceAccountName'], message: 'the first one' }],
      });
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
          serviceAccountName: shop
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: worker
        spec:
          serviceAccountName: shop # <-
          containers:
            - name: worker
              image: registry.example.com/worker:1.4.2
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          serviceAccountName: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: worker
        spec:
          serviceAccountName: worker
          containers:
            - name: worker
              image: registry.example.com/worker:1.4.2
      `,
    },
    {
      title: 'the default account, and variants of one workload',
      good: `
        # file: production/web.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          serviceAccountName: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: worker
        spec:
          containers:
            - name: worker
              image: registry.example.com/worker:1.4.2
        # file: staging/web.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: other
        spec:
          serviceAccountName: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

const users = perWorkspace((workspace): ReadonlyMap<string, readonly PodTemplate[]> => {
  const index = new Map<string, PodTemplate[]>();
  for (const { pod } of workspace.resources) {
    const name = pod && accountOf(pod);
    if (pod && name !== undefined) append(index, keyOf(pod, name), pod);
  }
  return index;
});

/** The account that a pod asks for; Kubernetes gives `default` to all that ask for none. */
function accountOf({ spec, resource }: PodTemplate): string | undefined {
  const name: unknown = spec.serviceAccountName;
  return typeof name === 'string' && name !== '' && name !== 'default' && !resource.part && !resource.owned
    ? name
    : undefined;
}

function keyOf({ resource }: PodTemplate, name: string): string {
  return `${resource.effectiveNamespace}/${name}`;
}
