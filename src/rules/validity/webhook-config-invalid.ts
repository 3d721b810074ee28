import { type Context, defineRule } from '../../engine/rule.js';
import { fault, formFault, isAbsent, isEmptyList, isFilledIn, type MaybeFault } from '../../model/faults/fault.js';
import { webhookFault, webhookRuleFault } from '../../model/faults/webhook-faults.js';
import { DNS1123_SUBDOMAIN, isDns1123Subdomain } from '../../model/formats.js';
import { firstWith } from '../../model/lookup.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';

export default defineRule({
  id: 'webhook-config-invalid',
  title: 'Write admission webhooks and policies as the API server takes them',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a webhook with a short name, with side effects, with a timeout above 30 seconds, without exactly one of URL and Service, or with rules that name nothing; and a policy that validates nothing.',
  help: 'Name a webhook like `pods.example.com`, and call it over `https`.',
  links: [
    'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
    'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
  ],
  on: {
    MutatingWebhookConfiguration(configuration, { report }) {
      checkWebhooks(configuration, configuration.data, report);
    },
    ValidatingWebhookConfiguration(configuration, { report }) {
      checkWebhooks(configuration, configuration.data, report);
    },
    ValidatingAdmissionPolicy(policy, { report }) {
      const spec: unknown = policy.data.spec;
      if (policy.part || !isMapping(spec)) return;
      const found = policyFault(spec);
      if (found) report(policy, { at: ['spec', ...found.at], message: found.message });
      const { matchConstraints } = spec;
      if (!isMapping(matchConstraints)) return;
      checkRules(policy, matchConstraints.resourceRules, ['spec', 'matchConstraints', 'resourceRules'], report);
    },
    ValidatingAdmissionPolicyBinding(binding, { report }) {
      const spec: unknown = binding.data.spec;
      const found = !binding.part && isMapping(spec) ? bindingFault(spec) : undefined;
      if (found) report(binding, { at: ['spec', ...found.at], message: found.message });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingWebhookConfiguration
        metadata:
          name: pods
        webhooks:
          - name: pods # <-
            admissionReviewVersions: [v1]
            sideEffects: None
            clientConfig:
              service: { namespace: admission, name: webhook }
          - name: slow.example.com
            admissionReviewVersions: [v1]
            sideEffects: None
            timeoutSeconds: 60 # <-
            clientConfig:
              service: { namespace: admission, name: webhook }
          - name: plain.example.com
            admissionReviewVersions: [v1]
            sideEffects: None
            clientConfig:
              url: http://webhook.example.com # <-
            rules:
              - operations: [CREATE]
                apiGroups: [""]
                apiVersions: [v1, "*"] # <-
                resources: [pods]
          - name: plain.example.com # <-
            admissionReviewVersions: [v1]
            sideEffects: None
            clientConfig:
              service: { namespace: admission, name: webhook }
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicyBinding
        metadata:
          name: pods
        spec:
          policyName: pods.example.com
          validationActions: [Deny, Warn] # <-
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicy
        metadata:
          name: pods.example.com
        spec: # <-
          matchConstraints:
            resourceRules:
              - operations: [CREATE]
                apiGroups: [""]
                apiVersions: [v1]
                resources: [pods]
      `,
      good: `
        apiVersion: admissionregistration.k8s.io/v1
        kind: MutatingWebhookConfiguration
        metadata:
          name: pods
        webhooks:
          - name: pods.example.com
            admissionReviewVersions: [v1, v1beta1]
            sideEffects: NoneOnDryRun
            timeoutSeconds: 10
            clientConfig:
              service: { namespace: admission, name: webhook, path: /mutate-pods, port: 9443 }
            rules:
              - operations: [CREATE, UPDATE]
                apiGroups: [""]
                apiVersions: [v1]
                resources: [pods, pods/status]
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicy
        metadata:
          name: pods.example.com
        spec:
          matchConstraints:
            resourceRules:
              - operations: [CREATE]
                apiGroups: [""]
                apiVersions: [v1]
                resources: [pods]
          validations:
            - expression: object.metadata.name != "forbidden"
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicyBinding
        metadata:
          name: pods
        spec:
          policyName: pods.example.com
          validationActions: [Deny, Audit]
      `,
    },
    {
      title: 'what something else fills in',
      good: `
        apiVersion: admissionregistration.k8s.io/v1
        kind: MutatingWebhookConfiguration
        metadata:
          name: pods
        webhooks:
          - name: \${NAME}
            admissionReviewVersions: [v1]
            sideEffects: None
            clientConfig: \${CLIENT}
      `,
    },
  ],
});

type Report = Context['report'];
type Spec = Readonly<Record<string, unknown>>;

function checkWebhooks(configuration: Resource, data: object, report: Report): void {
  const { webhooks } = data as Spec;
  if (configuration.part || !Array.isArray(webhooks)) return;
  for (const [index, webhook] of webhooks.entries()) {
    if (!isMapping(webhook)) continue;
    const found = webhookFault(webhook) ?? duplicateFault(webhook, webhooks, index);
    if (found) report(configuration, { at: ['webhooks', index, ...found.at], message: found.message });
    checkRules(configuration, webhook.rules, ['webhooks', index, 'rules'], report);
  }
}

function duplicateFault({ name }: Spec, webhooks: readonly unknown[], index: number): MaybeFault {
  if (typeof name !== 'string' || isFilledIn(name)) return undefined;
  return firstWith(webhooks, nameOf, name) < index
    ? fault(`the name \`${name}\` stands there twice`, 'name')
    : undefined;
}

function nameOf(webhook: unknown): unknown {
  return isMapping(webhook) ? webhook.name : undefined;
}

function checkRules(resource: Resource, rules: unknown, at: readonly (string | number)[], report: Report): void {
  if (!Array.isArray(rules)) return;
  for (const [index, rule] of rules.entries()) {
    const found = webhookRuleFault(rule);
    if (found) report(resource, { at: [...at, index, ...found.at], message: found.message });
  }
}

function policyFault({ matchConstraints, validations, auditAnnotations }: Spec): MaybeFault {
  if (isAbsent(matchConstraints)) return fault('a policy needs `matchConstraints`', 'matchConstraints');
  if (isEmptyList(validations) && isEmptyList(auditAnnotations)) {
    return fault('a policy needs `validations` or `auditAnnotations`', 'validations');
  }
  if (isMapping(matchConstraints) && isEmptyList(matchConstraints.resourceRules)) {
    return fault('a policy needs `resourceRules`', 'matchConstraints', 'resourceRules');
  }
  return undefined;
}

function bindingFault({ policyName, validationActions: actions }: Spec): MaybeFault {
  const found = formFault(policyName, isDns1123Subdomain, DNS1123_SUBDOMAIN, 'policyName');
  if (found || !Array.isArray(actions)) return found;
  if (actions.length === 0) return fault('at least one action is needed', 'validationActions');
  return actions.includes('Deny') && actions.includes('Warn')
    ? fault('`Deny` and `Warn` do not go together: the client would hear the same twice', 'validationActions')
    : undefined;
}
