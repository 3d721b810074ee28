import { type Context, defineRule } from '../../engine/rule.js';
import { type AnyRole, indexOfAny, names, rulesOf, textAt } from '../../model/rbac.js';

export default defineRule({
  id: 'rbac-pods-creatable',
  title: 'Know who may start pods',
  severity: 'info',
  hygiene: true,
  presets: ['strict'],
  why: 'Who may start pods may run them with any ServiceAccount, Secret and volume of the namespace, and has the rights of them all.',
  help: 'Keep the right to the deployment pipeline and to controllers; enforce a Pod Security Standard in the namespace.',
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
          - apiGroups: [apps]
            resources: [deployments] # <-
            verbs: [get, create, update]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: deploy
        rules:
          - apiGroups: [""]
            resources: [pods] # <-
            verbs: ["*"]
      `,
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: deploy
          namespace: shop
        rules:
          - apiGroups: [apps]
            resources: [deployments]
            verbs: [get, list, watch]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: deploy
          namespace: shop
        rules:
          - apiGroups: [""]
            resources: [pods/log]
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
          - apiGroups: [apps]
            resources: [deployments]
            verbs: [get, create, update]
      `,
    },
  ],
});

const RESOURCES = [
  'pods',
  'deployments',
  'statefulsets',
  'daemonsets',
  'replicasets',
  'replicationcontrollers',
  'jobs',
  'cronjobs',
];
const VERBS = ['create'];

function check(role: AnyRole, { report }: Context): void {
  for (const [index, rule] of rulesOf(role).entries()) {
    if (!names(rule.verbs, VERBS)) continue;
    const resource = indexOfAny(rule.resources, RESOURCES);
    if (resource < 0) continue;
    const text = textAt(rule.resources, resource);
    report(role, {
      at: ['rules', index, 'resources', resource],
      message: `allows to start pods by \`${text}\`, with any ServiceAccount and Secret of the namespace`,
    });
  }
}
