import { type Context, defineRule } from '../../engine/rule.js';
import {
  choiceFault,
  fault,
  formFault,
  isEmpty,
  isEmptyList,
  type MaybeFault,
  within,
} from '../../model/faults/fault.js';
import { isPathSegment, PATH_SEGMENT } from '../../model/faults/name-faults.js';
import { DNS1123_SUBDOMAIN, isDns1123Subdomain } from '../../model/formats.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';

const GROUP = 'rbac.authorization.k8s.io';

export default defineRule({
  id: 'rbac-invalid',
  title: 'Write rules, roles and subjects of RBAC as the API server takes them',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a rule without verbs, API groups or resources, a binding to anything but a Role or ClusterRole, and a subject that is no User, Group or ServiceAccount.',
  help: 'The core API group is `""`. A ServiceAccount takes a namespace and no API group, a User or Group has the one of RBAC.',
  links: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/',
    'https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/cluster-role-binding-v1/',
  ],
  on: {
    Role(role, { report }) {
      checkRules(role, role.data.rules, true, report);
    },
    ClusterRole(role, { report }) {
      checkRules(role, role.data.rules, false, report);
      const aggregation: unknown = role.data.aggregationRule;
      if (!role.part && isMapping(aggregation) && isEmptyList(aggregation.clusterRoleSelectors)) {
        const at = ['aggregationRule', 'clusterRoleSelectors'];
        report(role, { at, message: '`aggregationRule` needs at least one selector' });
      }
    },
    RoleBinding(binding, { report }) {
      checkBinding(binding, binding.data, ['Role', 'ClusterRole'], report);
    },
    ClusterRoleBinding(binding, { report }) {
      checkBinding(binding, binding.data, ['ClusterRole'], report);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: reader
        rules:
          - apiGroups: [""]
            resources: [pods]
            verbs: [] # <-
          - resources: [secrets] # <-
            verbs: [get]
          - nonResourceURLs: [/healthz] # <-
            resources: [pods]
            verbs: [get]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          name: reader
        rules:
          - nonResourceURLs: [/healthz] # <-
            verbs: [get]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: reader
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role # <-
          name: reader
        subjects:
          - kind: ServiceAccount
            name: web # <-
          - kind: Users # <-
            name: ann
          - kind: Group
            apiGroup: v1 # <-
            name: admins
      `,
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: reader
        rules:
          - apiGroups: ["", apps]
            resources: [pods, deployments]
            verbs: [get, list]
          - nonResourceURLs: [/healthz]
            verbs: [get]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: monitoring
        aggregationRule:
          clusterRoleSelectors:
            - matchLabels: { monitoring: "true" }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: reader
        roleRef:
          kind: ClusterRole
          name: reader
        subjects:
          - kind: ServiceAccount
            name: web
          - kind: Group
            name: admins
          - kind: User
            apiGroup: rbac.authorization.k8s.io
            name: ann@example.com
      `,
    },
    {
      title: 'what something else fills in',
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: reader
        roleRef:
          kind: \${KIND}
          name: reader
        subjects:
          - kind: \${SUBJECT}
            name: \${NAME}
      `,
    },
  ],
});

type Report = Context['report'];
type Spec = Readonly<Record<string, unknown>>;

function checkRules(role: Resource, rules: unknown, namespaced: boolean, report: Report): void {
  if (role.part || !Array.isArray(rules)) return;
  for (let index = 0; index < rules.length; index++) {
    const found = ruleFault(rules[index], namespaced);
    if (found) report(role, { at: ['rules', index, ...found.at], message: found.message });
  }
}

function ruleFault(rule: unknown, namespaced: boolean): MaybeFault {
  if (!isMapping(rule)) return undefined;
  const { verbs, apiGroups, resources, resourceNames, nonResourceURLs: urls } = rule;
  // That it is missing altogether is told by its schema.
  if (Array.isArray(verbs) && verbs.length === 0) return fault('a rule needs at least one verb', 'verbs');
  if (isEmptyList(urls)) {
    if (isEmptyList(apiGroups)) return fault('a rule needs `apiGroups`; the core group is `""`', 'apiGroups');
    return isEmptyList(resources) ? fault('a rule needs `resources`', 'resources') : undefined;
  }
  if (!Array.isArray(urls)) return undefined;
  if (namespaced) return fault('URLs belong to no namespace: they go only into a ClusterRole', 'nonResourceURLs');
  if (isEmptyList(apiGroups) && isEmptyList(resources) && isEmptyList(resourceNames)) return undefined;
  return fault('a rule is for resources or for URLs, not both; make it two', 'nonResourceURLs');
}

function checkBinding(binding: Resource, data: object, kinds: readonly string[], report: Report): void {
  if (binding.part) return;
  const { roleRef, subjects } = data as Spec;
  const found = isMapping(roleRef) ? roleFault(roleRef, kinds) : undefined;
  if (found) report(binding, found);
  if (!Array.isArray(subjects)) return;
  for (let index = 0; index < subjects.length; index++) {
    const wrong = isMapping(subjects[index]) ? subjectFault(subjects[index], kinds.length > 1) : undefined;
    if (wrong) report(binding, { at: ['subjects', index, ...wrong.at], message: wrong.message });
  }
}

function roleFault({ apiGroup, kind, name }: Spec, kinds: readonly string[]): MaybeFault {
  const found =
    choiceFault(apiGroup || GROUP, [GROUP], 'apiGroup') ??
    choiceFault(kind, kinds, 'kind') ??
    (name === '' ? fault('the role needs a name', 'name') : undefined) ??
    formFault(name, isPathSegment, PATH_SEGMENT, 'name');
  return found && within(found, 'roleRef');
}

function subjectFault({ apiGroup, kind, name, namespace }: Spec, namespaced: boolean): MaybeFault {
  const found = choiceFault(kind, ['User', 'Group', 'ServiceAccount'], 'kind');
  if (found) return found;
  if (name === '') return fault('a subject needs a name', 'name');
  if (kind !== 'ServiceAccount') {
    return kind === 'User' || kind === 'Group' ? choiceFault(apiGroup || GROUP, [GROUP], 'apiGroup') : undefined;
  }
  if (typeof apiGroup === 'string' && apiGroup !== '') return fault('a ServiceAccount has no API group', 'apiGroup');
  if (!namespaced && isEmpty(namespace)) return fault('a ServiceAccount needs its `namespace` here', 'namespace');
  return formFault(name, isDns1123Subdomain, DNS1123_SUBDOMAIN, 'name');
}
