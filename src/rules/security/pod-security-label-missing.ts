import { SYSTEM_NAMESPACES } from '../../data/system-namespaces.js';
import { defineRule } from '../../engine/rule.js';
import { perWorkspace } from '../../model/lookup.js';
import { isMapping, items } from '../../model/loose.js';
import { names } from '../../model/rbac.js';

interface Options {
  /** Labels of namespaces that another policy engine watches. */
  readonly otherLabels: readonly string[];
}

export default defineRule<Options>({
  id: 'pod-security-label-missing',
  title: 'Say which Pod Security Standard a namespace enforces',
  severity: 'warning',
  why: 'Without the label everything is admitted, privileged pods included: whoever may create a pod in the namespace can take over a node.',
  help: 'Label the Namespace: `pod-security.kubernetes.io/warn: restricted` and `audit: restricted` first, `enforce: baseline` or `restricted` once nothing is warned of any more. Where another policy engine does it, name the label it goes by in the option `otherLabels`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
    'https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        otherLabels: {
          type: 'array',
          items: { type: 'string' },
          description: 'Labels of namespaces that another policy engine watches.',
        },
      },
      additionalProperties: false,
    },
    default: { otherLabels: [] },
  },
  on: {
    Namespace(namespace, { options, workspace, report }) {
      const { name, data } = namespace;
      const labels: unknown = data.metadata?.labels;
      const written = isMapping(labels) ? labels : {};
      if (Object.hasOwn(written, ENFORCE) || (name !== undefined && SYSTEM_NAMESPACES.has(name))) return;
      if (options.otherLabels.some((label) => Object.hasOwn(written, label))) return;
      if (hasPolicyEngine(workspace)) return;
      report(namespace, {
        at: ['metadata', 'labels', ENFORCE],
        message: `namespace \`${name ?? ''}\` admits privileged pods: it has no label \`${ENFORCE}\``,
        fix: { title: 'warn of what `restricted` would reject', safe: false, edits: EDITS },
      });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Namespace
        metadata: # <-
          name: shop
        ---
        apiVersion: v1
        kind: Namespace
        metadata:
          name: blog
          labels: # <-
            pod-security.kubernetes.io/warn: restricted
      `,
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: baseline
      `,
    },
    {
      title: 'namespaces of the system, labels that something else fills in',
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: kube-system
        ---
        apiVersion: v1
        kind: Namespace
        metadata:
          name: blog
          labels: \${LABELS}
      `,
    },
    {
      title: 'policies of another engine',
      good: `
        # file: namespaces/shop.yaml
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        # file: policies/privileged.yaml
        apiVersion: kyverno.io/v1
        kind: ClusterPolicy
        metadata:
          name: no-privileged-containers
        spec:
          rules: []
      `,
    },
    {
      title: 'namespaces that another policy engine watches',
      options: { otherLabels: ['example.com/policy'] },
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            example.com/policy: enforced
      `,
    },
  ],
});

/** Policies of Kyverno, Gatekeeper, Kubewarden or of Kubernetes itself: which pods they stop is not for us to tell. */
const hasPolicyEngine = perWorkspace(
  (workspace): boolean =>
    workspace.resources.some(({ group }) => POLICY_GROUPS.test(group)) ||
    workspace
      .all('ValidatingAdmissionPolicy')
      .some(({ data }) => items(data.spec?.matchConstraints?.resourceRules).some(isAboutPods)),
);

function isAboutPods(rule: object): boolean {
  return 'resources' in rule && names(rule.resources, ['pods']);
}

const POLICY_GROUPS =
  /^(?:(?:policies\.)?kyverno\.io|(?:constraints|templates)\.gatekeeper\.sh|policies\.kubewarden\.io)$/;

const ENFORCE = 'pod-security.kubernetes.io/enforce';

const EDITS = ['warn', 'audit'].map((mode) => ({
  op: 'set' as const,
  at: ['metadata', 'labels', `pod-security.kubernetes.io/${mode}`],
  value: 'restricted',
}));
