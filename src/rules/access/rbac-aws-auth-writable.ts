import { type Context, defineRule } from '../../engine/rule.js';
import { strings } from '../../model/loose.js';
import { type AnyRole, indexOfAny, isNarrowed, names, rulesOf } from '../../model/rbac.js';

export default defineRule({
  id: 'rbac-aws-auth-writable',
  title: 'Let nobody but the platform team write `aws-auth`',
  severity: 'warning',
  why: 'The ConfigMap `aws-auth` says which IAM role is which Kubernetes user: who may change it can make itself `system:masters`, or lock everyone out.',
  help: 'Name other ConfigMaps in `resourceNames`, or take `update`, `patch` and `delete` away; better, move to access entries, which only IAM can change.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html',
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
        kind: Role
        metadata:
          name: deploy
          namespace: kube-system
        rules:
          - apiGroups: [""]
            resources: [configmaps]
            verbs: [get, update] # <-
            resourceNames: [aws-auth]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: deploy
          namespace: kube-system
        rules:
          - apiGroups: [""]
            resources: [configmaps]
            verbs: ["*"] # <- info
      `,
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: deploy
          namespace: kube-system
        rules:
          - apiGroups: [""]
            resources: [configmaps]
            verbs: [update]
            resourceNames: [leader]
          - apiGroups: [""]
            resources: [configmaps]
            verbs: [get, create]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: deploy
          namespace: shop
        rules:
          - apiGroups: [""]
            resources: [configmaps]
            verbs: [update]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: deploy
        rules:
          - apiGroups: [""]
            resources: [configmaps]
            verbs: [update]
      `,
    },
    {
      title: "EKS's own role",
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: eks:authenticator
          namespace: kube-system
        rules:
          - apiGroups: [""]
            resources: [configmaps]
            verbs: [update]
            resourceNames: [aws-auth]
      `,
    },
  ],
});

const RESOURCES = ['configmaps'];
const VERBS = ['update', 'patch', 'delete', '*'];

function check(role: AnyRole, { report }: Context): void {
  for (const [index, rule] of rulesOf(role).entries()) {
    if (role.kind === 'Role' && role.namespace !== 'kube-system') continue;
    if (!names(rule.resources, RESOURCES) || indexOfAny(rule.verbs, VERBS) < 0) continue;
    const named = strings(rule.resourceNames).includes('aws-auth');
    // Many a controller may write ConfigMaps anywhere: only what names it, or is about its namespace, is worth a word.
    if (!named && (role.kind !== 'Role' || isNarrowed(rule))) continue;
    report(role, {
      at: ['rules', index, 'verbs', indexOfAny(rule.verbs, VERBS)],
      severity: named ? 'warning' : 'info',
      message: named
        ? 'allows to change `aws-auth`, and by it to become `system:masters`'
        : 'allows to change every ConfigMap of `kube-system`, `aws-auth` too: name those that are meant in `resourceNames`',
    });
  }
}
