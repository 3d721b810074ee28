import { SYSTEM_NAMESPACES } from '../../data/system-namespaces.js';
import { type Context, defineRule } from '../../engine/rule.js';
import type { KindMap } from '../../model/kinds.js';
import { items } from '../../model/loose.js';
import { allowsAll, isKept, roleNamed } from '../../model/rbac.js';
import type { Resource } from '../../model/resource.js';

export default defineRule({
  id: 'rbac-risky-binding',
  title: 'Bind rights to few, and not to everyone',
  severity: 'warning',
  hygiene: true,
  why: 'What is bound to everyone, to the default ServiceAccount or with all rights is in the hands of whoever breaks into any pod, or even of whoever reaches the API endpoint.',
  help: 'Bind a role with the verbs and resources that are needed to a ServiceAccount or group of its own.',
  links: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    'https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html',
  ],
  on: {
    RoleBinding: check,
    ClusterRoleBinding: check,
  },
  examples: [
    {
      bad: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: deploy
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: viewer
        subjects:
          - kind: Group
            apiGroup: rbac.authorization.k8s.io
            name: system:unauthenticated # <- error
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: deploy
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: cluster-admin # <-
        subjects:
          - kind: Group
            apiGroup: rbac.authorization.k8s.io
            name: platform-admins
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: deploy
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: edit
        subjects:
          - kind: Group
            apiGroup: rbac.authorization.k8s.io
            name: system:authenticated # <-
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: deploy
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: viewer
        subjects:
          - kind: ServiceAccount
            name: default # <-
            namespace: shop
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: deploy
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: viewer
        subjects:
          - kind: Group
            apiGroup: rbac.authorization.k8s.io
            name: system:masters # <-
      `,
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: deploy
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: view
        subjects:
          - kind: Group
            apiGroup: rbac.authorization.k8s.io
            name: developers
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: deploy
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: deploy
        subjects:
          - kind: ServiceAccount
            name: deploy
            namespace: shop
      `,
    },
    {
      title: "a role of one's own that allows everything",
      bad: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: everything
        rules:
          - apiGroups: ["*"]
            resources: ["*"]
            verbs: ["*"]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: deploy
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: everything # <-
        subjects:
          - kind: ServiceAccount
            name: deploy
            namespace: shop
      `,
    },
    {
      title: 'what Kubernetes itself binds, agents in the namespaces of the system, open values',
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: cluster-admin
          labels:
            kubernetes.io/bootstrapping: rbac-defaults
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: cluster-admin
        subjects:
          - kind: Group
            apiGroup: rbac.authorization.k8s.io
            name: system:masters
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: system:public-info-viewer
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: system:public-info-viewer
        subjects:
          - kind: Group
            apiGroup: rbac.authorization.k8s.io
            name: system:unauthenticated
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: deploy
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: cluster-admin
        subjects:
          - kind: ServiceAccount
            name: controller
            namespace: kube-system
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: deploy
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: \${ROLE}
        subjects:
          - kind: ServiceAccount
            name: \${ACCOUNT}
            namespace: shop
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: deploy
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: view
        subjects:
          - kind: Group
            apiGroup: rbac.authorization.k8s.io
            name: system:authenticated
      `,
    },
  ],
});

const ANONYMOUS = ['system:anonymous', 'system:unauthenticated'];
const ADMINS = ['cluster-admin', 'admin', 'edit'];

type Binding = Resource<KindMap['RoleBinding']> | Resource<KindMap['ClusterRoleBinding']>;

function check(binding: Binding, context: Context): void {
  if (isKept(binding)) return;
  const role = binding.data.roleRef?.name;
  for (const [index, { kind, name }] of items(binding.data.subjects).entries()) {
    if (typeof name !== 'string' || typeof kind !== 'string') continue;
    const problem = problemOf(kind, name, role);
    if (problem) context.report(binding, { at: ['subjects', index, 'name'], ...problem });
  }
  if (!areSystemAccounts(binding)) checkRole(binding, context);
}

function problemOf(kind: string, name: string, role: unknown): { message: string; severity?: 'error' } | undefined {
  const what = typeof role === 'string' ? `\`${role}\`` : 'the role';
  if (kind === 'ServiceAccount') {
    return name === 'default'
      ? {
          message: `every pod of the namespace that names no ServiceAccount gets ${what} by \`default\`; use one of its own`,
        }
      : undefined;
  }
  if (ANONYMOUS.includes(name))
    return {
      severity: 'error',
      message: `\`${name}\` gives ${what} to whoever reaches the API endpoint, without logging in`,
    };
  if (name === 'system:masters')
    return {
      message: '`system:masters` may do everything already and cannot be taken away by RBAC; bind a group of your own',
    };
  if (name !== 'system:authenticated' || typeof role !== 'string' || !ADMINS.includes(role)) return undefined;
  return { message: `\`${name}\` gives ${what} to every user and every pod that can log in` };
}

/** Controllers in the namespaces of the system are not the reader's to change. */
function areSystemAccounts(binding: Binding): boolean {
  const subjects = items(binding.data.subjects);
  return (
    subjects.length > 0 &&
    subjects.every(
      ({ kind, name, namespace }) =>
        kind === 'ServiceAccount' &&
        name !== 'default' &&
        typeof namespace === 'string' &&
        SYSTEM_NAMESPACES.has(namespace),
    )
  );
}

function checkRole(binding: Binding, { workspace, report }: Context): void {
  const { kind, name } = binding.data.roleRef ?? {};
  if (typeof name !== 'string' || typeof kind !== 'string') return;
  const where = binding.kind === 'RoleBinding' ? 'in its namespace' : 'in the whole cluster';
  const at = ['roleRef', 'name'];
  if (kind === 'ClusterRole' && name === 'cluster-admin') {
    report(binding, { at, message: `\`cluster-admin\` may do everything ${where}; bind a role with what is needed` });
    return;
  }
  const role = roleNamed(kind, binding.effectiveNamespace, name, workspace);
  if (!role || !workspace.near(binding, role)) return;
  const index = items(role.data.rules).findIndex(allowsAll);
  if (index < 0) return;
  report(binding, {
    at,
    message: `\`${name}\` may do everything ${where}, as \`cluster-admin\` does; bind a role with what is needed`,
    related: [{ node: role, at: ['rules', index], message: 'allows everything' }],
  });
}
