import { type Context, defineRule } from '../../engine/rule.js';
import { strings } from '../../model/loose.js';
import { type AnyRole, indexOfAny, isAboutKubernetes, isNarrowed, names, rulesOf } from '../../model/rbac.js';

export default defineRule({
  id: 'rbac-wildcard',
  title: 'Name the verbs and resources that a role needs',
  severity: 'warning',
  hygiene: true,
  why: 'A `*` allows what nobody thought of: secrets, `escalate` and `impersonate` today, and each kind and verb that an operator or a later Kubernetes brings.',
  help: 'Write out the verbs and the resources.',
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
        kind: Role
        metadata:
          name: deploy
          namespace: shop
        rules:
          - apiGroups: ["*"]
            resources: ["*"]
            verbs: ["*"] # <-
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: deploy
        rules:
          - apiGroups: [""]
            resources: [configmaps]
            verbs: ["*"] # <- info
          - apiGroups: [apps]
            resources: ["*"] # <- info
            verbs: [get, list, watch]
      `,
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: deploy
          namespace: shop
        rules:
          - apiGroups: [""]
            resources: [pods]
            verbs: [get, list, watch]
      `,
    },
    {
      title: 'an operator with its own kinds',
      bad: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: deploy
        rules:
          - apiGroups: [example.com]
            resources: ["*"]
            verbs: ["*"] # <- info
      `,
    },
    {
      title: 'roles that Kubernetes keeps or puts together from others, any API group, addresses',
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: cluster-admin
          labels:
            kubernetes.io/bootstrapping: rbac-defaults
        rules:
          - apiGroups: ["*"]
            resources: ["*"]
            verbs: ["*"]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: monitoring
        aggregationRule:
          clusterRoleSelectors:
            - matchLabels: { example.com/aggregate: "true" }
        rules:
          - apiGroups: ["*"]
            resources: ["*"]
            verbs: ["*"]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: metrics
        rules:
          - apiGroups: ["*"]
            resources: [deployments]
            verbs: [get]
          - nonResourceURLs: ["*"]
            verbs: [get]
      `,
    },
  ],
});

const NONE: readonly string[] = [];
const STAR = ['*'];

function isWide(rule: ReturnType<typeof rulesOf>[number]): boolean {
  return names(rule.verbs, NONE) && names(rule.resources, NONE) && isAboutKubernetes(rule) && !isNarrowed(rule);
}

/** Of which API groups, where they are written out. */
function ofGroups({ apiGroups }: ReturnType<typeof rulesOf>[number]): string {
  const groups = strings(apiGroups).filter((group) => group !== '');
  return names(apiGroups, ['']) || groups.length === 0 ? '' : ` of \`${groups.join('`, `')}\``;
}

function check(role: AnyRole, { report }: Context): void {
  for (const [index, rule] of rulesOf(role).entries()) {
    const verbs = names(rule.verbs, NONE);
    const resources = names(rule.resources, NONE);
    if (!verbs && !resources) continue;
    const list = verbs ? 'verbs' : 'resources';
    const all = isWide(rule);
    report(role, {
      at: ['rules', index, list, indexOfAny(rule[list], STAR)],
      severity: all ? 'warning' : 'info',
      message: all
        ? `role allows every verb on every resource${ofGroups(rule)}; write out what it needs`
        : `\`*\` in \`${list}\` allows more than is needed sooner or later; write them out`,
    });
  }
}
