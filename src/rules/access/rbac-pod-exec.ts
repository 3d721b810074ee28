import { type Context, defineRule } from '../../engine/rule.js';
import { type AnyRole, indexOfAny, names, rulesOf, textAt } from '../../model/rbac.js';

export default defineRule({
  id: 'rbac-pod-exec',
  title: 'Know who may run commands in pods',
  severity: 'info',
  hygiene: true,
  presets: ['strict'],
  why: 'Who may run commands in a pod has what the pod has: its ServiceAccount, its AWS role, its Secrets and its network; by `nodes/proxy` that goes for every pod of the node, past admission and the audit log.',
  help: 'Give the right to few people, for the time they need it; use `nodes/metrics` and `nodes/stats` instead of `nodes/proxy`.',
  links: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    'https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html',
  ],
  on: {
    Role: check,
    ClusterRole: check,
  },
  examples: [
    {
      bad: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: deploy
        rules:
          - apiGroups: [""]
            resources:
              - pods
              - pods/exec # <-
            verbs: [get, create]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: deploy
        rules:
          - apiGroups: [""]
            resources: [nodes/proxy] # <-
            verbs: [get]
      `,
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: deploy
          namespace: shop
        rules:
          - apiGroups: [""]
            resources: [pods/log, nodes/metrics]
            verbs: [get]
      `,
    },
    {
      title: 'roles that Kubernetes keeps',
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: system:example
        rules:
          - apiGroups: [""]
            resources:
              - pods
              - pods/exec
            verbs: [get, create]
      `,
    },
  ],
});

const RESOURCES = ['pods/exec', 'pods/attach', 'nodes/proxy'];
const VERBS = ['create', 'get'];

function check(role: AnyRole, { report }: Context): void {
  for (const [index, rule] of rulesOf(role).entries()) {
    if (!names(rule.verbs, VERBS)) continue;
    const resource = indexOfAny(rule.resources, RESOURCES);
    if (resource < 0) continue;
    const text = textAt(rule.resources, resource);
    report(role, {
      at: ['rules', index, 'resources', resource],
      message: `\`${text}\` allows to run commands in pods, with all that these pods may do`,
    });
  }
}
