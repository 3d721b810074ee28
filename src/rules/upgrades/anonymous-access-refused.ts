import { oldestStandardVersion } from '../../data/eks-versions.js';
import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import { isAtLeast } from '../../model/version.js';

const ANONYMOUS = new Set<unknown>(['system:anonymous', 'system:unauthenticated']);
/** Kubernetes makes the binding itself; its paths hold those that EKS still answers. */
const PUBLIC_ROLE = 'system:public-info-viewer';

export default defineRule({
  id: 'anonymous-access-refused',
  title: 'Bind no role to anonymous users, whom EKS no longer lets in',
  severity: 'warning',
  // That such a binding is a risk, whatever it gives, is rbac-risky-binding's to say.
  presets: ['upgrade'],
  why: 'Since Kubernetes 1.32 EKS answers a request without credentials with 401 everywhere but at its health checks: what relied on the binding stops with the upgrade, and before it the whole internet had the role.',
  help: 'Remove the binding; give what needs access a service account or an access entry.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-extended.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html',
  ],
  on: {
    ClusterRoleBinding(binding, { cluster, today, report }) {
      const { subjects, roleRef } = binding.data as { readonly subjects?: unknown; readonly roleRef?: unknown };
      if (!Array.isArray(subjects) || (isMapping(roleRef) && roleRef.name === PUBLIC_ROLE)) return;
      for (let index = 0; index < subjects.length; index++) {
        const subject: unknown = subjects[index];
        if (!isMapping(subject) || !ANONYMOUS.has(subject.name)) continue;
        if (!isAtLeast(cluster.kubernetesVersion ?? oldestStandardVersion(today), '1.32')) return;
        const message = `\`${String(subject.name)}\` gets nothing by this: from Kubernetes 1.32 on EKS answers requests without credentials at /healthz, /livez and /readyz only`;
        report(binding, { at: ['subjects', index, 'name'], message });
      }
    },
  },
  examples: [
    {
      kubernetesVersion: '1.32',
      bad: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: anonymous
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
        subjects:
          - kind: Group
            apiGroup: rbac.authorization.k8s.io
            name: system:unauthenticated # <-
      `,
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: viewers
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
        subjects:
          - kind: Group
            apiGroup: rbac.authorization.k8s.io
            name: viewers
      `,
    },
    {
      title: 'the binding that Kubernetes makes itself, and a version before',
      kubernetesVersion: '1.31',
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: system:public-info-viewer
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: system:public-info-viewer }
        subjects:
          - kind: Group
            apiGroup: rbac.authorization.k8s.io
            name: system:unauthenticated
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: anonymous
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
        subjects:
          - kind: User
            apiGroup: rbac.authorization.k8s.io
            name: system:anonymous
      `,
    },
  ],
});
