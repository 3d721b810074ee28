import { type Context, defineRule } from '../../engine/rule.js';
import { type AnyRole, indexOfAny, isNarrowed, names, rulesOf } from '../../model/rbac.js';

export default defineRule({
  id: 'rbac-secrets-readable',
  title: 'Let roles read the Secrets that they need, by name',
  severity: 'info',
  hygiene: true,
  presets: ['strict'],
  why: 'Who may read all Secrets of a namespace has the passwords of its programs; who may `list` them reads their values too.',
  help: 'Name the Secrets in `resourceNames`, or mount them into the pod: that needs no role.',
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
              - configmaps
              - secrets # <-
            verbs: [get, list]
      `,
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: deploy
          namespace: shop
        rules:
          - apiGroups: [""]
            resources: [secrets]
            verbs: [get]
            resourceNames: [database]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: deploy
          namespace: shop
        rules:
          - apiGroups: [""]
            resources: [secrets]
            verbs: [create]
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
              - configmaps
              - secrets
            verbs: [get, list]
      `,
    },
  ],
});

const RESOURCES = ['secrets'];
const VERBS = ['get', 'list', 'watch'];

function check(role: AnyRole, { report }: Context): void {
  for (const [index, rule] of rulesOf(role).entries()) {
    if (isNarrowed(rule) || !names(rule.verbs, VERBS)) continue;
    const resource = indexOfAny(rule.resources, RESOURCES);
    if (resource < 0) continue;
    report(role, {
      at: ['rules', index, 'resources', resource],
      message: `allows to read every Secret that the role reaches; name them in \`resourceNames\``,
    });
  }
}
