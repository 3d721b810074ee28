import { type Context, defineRule } from '../../engine/rule.js';
import { type AnyRole, indexOfAny, isNarrowed, names, rulesOf, textAt } from '../../model/rbac.js';

export default defineRule({
  id: 'rbac-admission-writable',
  title: 'Know who may change admission webhooks and sign certificates',
  severity: 'info',
  hygiene: true,
  presets: ['strict'],
  why: 'Who may write webhook configurations sees and changes every object on its way into the cluster; who may approve certificates or make tokens can log in as somebody else.',
  help: 'Name the objects in `resourceNames`, and keep the right to controllers.',
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
          - apiGroups: [admissionregistration.k8s.io]
            resources: [mutatingwebhookconfigurations] # <-
            verbs: [get, update]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: deploy
        rules:
          - apiGroups: [""]
            resources: [serviceaccounts/token] # <-
            verbs: [create]
      `,
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: deploy
          namespace: shop
        rules:
          - apiGroups: [admissionregistration.k8s.io]
            resources: [mutatingwebhookconfigurations]
            verbs: [update]
            resourceNames: [injector]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: deploy
          namespace: shop
        rules:
          - apiGroups: [admissionregistration.k8s.io]
            resources: [validatingwebhookconfigurations]
            verbs: [get, list, watch]
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
          - apiGroups: [admissionregistration.k8s.io]
            resources: [mutatingwebhookconfigurations]
            verbs: [get, update]
      `,
    },
  ],
});

const RESOURCES = [
  'mutatingwebhookconfigurations',
  'validatingwebhookconfigurations',
  'certificatesigningrequests/approval',
  'serviceaccounts/token',
];
const VERBS = ['create', 'update', 'patch'];

function check(role: AnyRole, { report }: Context): void {
  for (const [index, rule] of rulesOf(role).entries()) {
    if (isNarrowed(rule) || !names(rule.verbs, VERBS)) continue;
    const resource = indexOfAny(rule.resources, RESOURCES);
    if (resource < 0) continue;
    const text = textAt(rule.resources, resource);
    report(role, {
      at: ['rules', index, 'resources', resource],
      message: `\`${text}\` allows to take over other identities or to change what others apply; name what is meant in \`resourceNames\``,
    });
  }
}
