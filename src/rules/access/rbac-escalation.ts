import { type Context, defineRule } from '../../engine/rule.js';
import { type AnyRole, indexOfAny, isNarrowed, names, rulesOf, textAt } from '../../model/rbac.js';

export default defineRule({
  id: 'rbac-escalation',
  title: 'Let no role hand out rights that it does not have',
  severity: 'warning',
  hygiene: true,
  why: 'Who may `escalate` or `bind` roles can give itself every right; who may `impersonate` can act as any user, `system:masters` included.',
  help: 'Remove the verb, or name the roles, users or groups that are meant in `resourceNames`.',
  links: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping',
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
          - apiGroups: [rbac.authorization.k8s.io]
            resources: [clusterroles]
            verbs:
              - get
              - escalate # <-
          - apiGroups: [""]
            resources: [users, groups]
            verbs:
              - impersonate # <-
      `,
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: deploy
        rules:
          - apiGroups: [rbac.authorization.k8s.io]
            resources: [clusterroles]
            verbs: [bind]
            resourceNames: [view]
          - apiGroups: [rbac.authorization.k8s.io]
            resources: [roles, rolebindings]
            verbs: [get, create]
      `,
    },
    {
      title: 'roles that Kubernetes keeps, open values',
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: system:controller:roles
        rules:
          - apiGroups: [rbac.authorization.k8s.io]
            resources: [roles]
            verbs: [escalate]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: deploy
          namespace: shop
        rules:
          - apiGroups: ["\${GROUP}"]
            resources: ["\${RESOURCE}"]
            verbs: [bind]
      `,
    },
  ],
});

const ROLES = ['roles', 'clusterroles'];
/** What a verb hands out rights of. */
const HANDED_OUT: ReadonlyMap<string, readonly string[]> = new Map([
  ['escalate', ROLES],
  ['bind', ROLES],
  ['impersonate', ['users', 'groups', 'serviceaccounts', 'userextras']],
]);

function check(role: AnyRole, { report }: Context): void {
  for (const [index, rule] of rulesOf(role).entries()) {
    if (isNarrowed(rule)) continue;
    const verbs = [...HANDED_OUT].filter(([, resources]) => names(rule.resources, resources)).map(([verb]) => verb);
    const verb = indexOfAny(rule.verbs, verbs);
    if (verb < 0) continue;
    const text = textAt(rule.verbs, verb);
    report(role, {
      at: ['rules', index, 'verbs', verb],
      message: `\`${text}\` lets who has this role take every right; name what is meant in \`resourceNames\``,
    });
  }
}
