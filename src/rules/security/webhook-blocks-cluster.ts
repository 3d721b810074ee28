import { type Context, defineRule } from '../../engine/rule.js';
import type { KindMap } from '../../model/kinds.js';
import { items } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';
import { isEmptySelector } from '../../model/selector.js';

export default defineRule({
  id: 'webhook-blocks-cluster',
  title: 'Let no admission webhook stand in the way of the whole cluster',
  severity: 'warning',
  why: 'When the pods behind a webhook with `failurePolicy: Fail` are gone, nothing that it is asked about can be made any more, until someone deletes the webhook: neither they themselves, nor CoreDNS, nor the pods of new nodes.',
  help: 'Leave out `kube-system` and the namespace of the webhook by a `namespaceSelector`, or narrow the rules, or set `failurePolicy: Ignore`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/control-plane.html',
    'https://kubernetes.io/docs/concepts/cluster-administration/admission-webhooks-good-practices/',
  ],
  on: {
    ValidatingWebhookConfiguration: check,
    MutatingWebhookConfiguration: check,
  },
  examples: [
    {
      bad: `
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingWebhookConfiguration
        metadata:
          name: guard
        webhooks:
          - name: guard.example.com
            admissionReviewVersions: [v1]
            sideEffects: None
            clientConfig:
              service:
                name: guard
                namespace: guard
                path: /check
            rules:
              - apiGroups: ["*"]
                apiVersions: ["*"]
                operations: [CREATE, UPDATE]
                resources: ["*/*"]
            failurePolicy: Fail # <-
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: MutatingWebhookConfiguration
        metadata:
          name: guard
        webhooks:
          - name: guard.example.com
            admissionReviewVersions: [v1]
            sideEffects: None
            clientConfig:
              service:
                name: guard
                namespace: guard
                path: /check
            rules:
              - apiGroups: [""]
                apiVersions: ["*"]
                operations: [CREATE, UPDATE]
                resources: [pods]
            failurePolicy: Fail # <-
            timeoutSeconds: 30 # <-
      `,
      good: `
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingWebhookConfiguration
        metadata:
          name: guard
        webhooks:
          - name: guard.example.com
            admissionReviewVersions: [v1]
            sideEffects: None
            clientConfig:
              service:
                name: guard
                namespace: guard
                path: /check
            rules:
              - apiGroups: ["*"]
                apiVersions: ["*"]
                operations: [CREATE, UPDATE]
                resources: ["*/*"]
            namespaceSelector:
              matchExpressions:
                - key: kubernetes.io/metadata.name
                  operator: NotIn
                  values: [kube-system, guard]
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: MutatingWebhookConfiguration
        metadata:
          name: guard
        webhooks:
          - name: guard.example.com
            admissionReviewVersions: [v1]
            sideEffects: None
            clientConfig:
              service:
                name: guard
                namespace: guard
                path: /check
            rules:
              - apiGroups: [apps]
                apiVersions: ["*"]
                operations: [CREATE, UPDATE]
                resources: [deployments]
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingWebhookConfiguration
        metadata:
          name: guard
        webhooks:
          - name: guard.example.com
            admissionReviewVersions: [v1]
            sideEffects: None
            clientConfig:
              service:
                name: guard
                namespace: guard
                path: /check
            rules:
              - apiGroups: ["*"]
                apiVersions: ["*"]
                operations: [CREATE, UPDATE]
                resources: ["*/*"]
            failurePolicy: Ignore
      `,
    },
    {
      title: '`Fail` is the default',
      bad: `
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingWebhookConfiguration
        metadata:
          name: guard
        webhooks:
          - name: guard.example.com # <-
            admissionReviewVersions: [v1]
            sideEffects: None
            clientConfig:
              service:
                name: guard
                namespace: guard
                path: /check
            rules:
              - apiGroups: ["*"]
                apiVersions: ["*"]
                operations: [CREATE, UPDATE]
                resources: ["*/*"]
      `,
    },
    {
      title: 'conditions, objects that ask for it, values that something else fills in',
      good: `
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingWebhookConfiguration
        metadata:
          name: guard
        webhooks:
          - name: guard.example.com
            admissionReviewVersions: [v1]
            sideEffects: None
            clientConfig:
              service:
                name: guard
                namespace: guard
                path: /check
            rules:
              - apiGroups: ["*"]
                apiVersions: ["*"]
                operations: [CREATE, UPDATE]
                resources: ["*/*"]
            matchConditions:
              - name: exclude-leases
                expression: request.resource.resource != "leases"
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingWebhookConfiguration
        metadata:
          name: guard
        webhooks:
          - name: guard.example.com
            admissionReviewVersions: [v1]
            sideEffects: None
            clientConfig:
              service:
                name: guard
                namespace: guard
                path: /check
            rules:
              - apiGroups: ["*"]
                apiVersions: ["*"]
                operations: [CREATE, UPDATE]
                resources: ["*/*"]
            objectSelector:
              matchLabels: { guard: "yes" }
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingWebhookConfiguration
        metadata:
          name: guard
        webhooks:
          - name: guard.example.com
            admissionReviewVersions: [v1]
            sideEffects: None
            clientConfig:
              service:
                name: guard
                namespace: guard
                path: /check
            rules:
              - apiGroups: ["*"]
                apiVersions: ["*"]
                operations: [CREATE, UPDATE]
                resources: ["*/*"]
            failurePolicy: \${POLICY}
      `,
    },
  ],
});

type Configuration =
  | Resource<KindMap['ValidatingWebhookConfiguration']>
  | Resource<KindMap['MutatingWebhookConfiguration']>;
type Webhook = ReturnType<typeof webhooksOf>[number];

const LONG = 10;

function webhooksOf(configuration: Resource<KindMap['ValidatingWebhookConfiguration']>) {
  return items(configuration.data.webhooks);
}

function check(configuration: Configuration, { report }: Context): void {
  const webhooks = webhooksOf(configuration as Resource<KindMap['ValidatingWebhookConfiguration']>);
  for (const [index, webhook] of webhooks.entries()) {
    if ((webhook.failurePolicy ?? 'Fail') !== 'Fail' || !isAskedOfAll(webhook)) continue;
    report(configuration, {
      at: ['webhooks', index, 'failurePolicy'],
      message: `webhook \`${String(webhook.name)}\` is asked about ${scopeOf(webhook)} of every namespace: while it does not answer, none can be made; leave out \`kube-system\``,
    });
    const timeout: unknown = webhook.timeoutSeconds;
    if (typeof timeout !== 'number' || timeout <= LONG) continue;
    report(configuration, {
      at: ['webhooks', index, 'timeoutSeconds'],
      message: `each request waits up to ${timeout} s for a webhook that does not answer; ${LONG} s is the default`,
    });
  }
}

function isAskedOfAll(webhook: Webhook): boolean {
  const { namespaceSelector, objectSelector, matchConditions } = webhook;
  if (!isOpen(namespaceSelector) || !isOpen(objectSelector) || !isNone(matchConditions)) return false;
  return items(webhook.rules).some(isWide);
}

function isOpen(selector: unknown): boolean {
  return selector === undefined || selector === null || isEmptySelector(selector);
}

/** What cannot be known may hold conditions. */
function isNone(list: unknown): boolean {
  return list === undefined || list === null || (Array.isArray(list) && list.length === 0);
}

type WebhookRule = {
  readonly apiGroups?: unknown;
  readonly resources?: unknown;
  readonly scope?: unknown;
  readonly operations?: unknown;
};

/** What every node and every system program needs: everything, or pods. */
function isWide({ apiGroups, resources, scope, operations }: WebhookRule): boolean {
  if (scope === 'Cluster' || !holds(operations, ['CREATE', '*'])) return false;
  return holds(apiGroups, ['*', '']) && holds(resources, ['*', '*/*', 'pods']);
}

function holds(list: unknown, wanted: readonly string[]): boolean {
  return Array.isArray(list) && list.some((item) => wanted.includes(item));
}

function scopeOf(webhook: Webhook): string {
  return items(webhook.rules).some((rule: WebhookRule) => isWide(rule) && holds(rule.resources, ['*', '*/*']))
    ? 'all objects'
    : 'all pods';
}
