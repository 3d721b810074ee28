import type { NetworkPolicy } from 'kubernetes-types/networking/v1.js';
import { SYSTEM_NAMESPACES } from '../../data/system-namespaces.js';
import type { Severity } from '../../engine/finding.js';
import { type Context, defineRule } from '../../engine/rule.js';
import type { Monitor } from '../../model/kinds.js';
import { isMapping, items } from '../../model/loose.js';
import { mayShareNamespace } from '../../model/namespace.js';
import { ownSelectorOf, printSelector, rivalOf, selectsAnything } from '../../model/own-selector.js';
import type { PodTemplate } from '../../model/pod.js';
import { candidatePods, type SelectorForm, selectsPods } from '../../model/pod-labels.js';
import type { Resource } from '../../model/resource.js';
import { matchesSelector } from '../../model/selector.js';
import { textsIn } from '../../model/texts.js';
import { mayRunUnseen } from '../../model/unseen-pods.js';
import type { Path } from '../../source/path.js';

interface Options {
  /** Kinds whose controllers run pods that stand in no file. */
  readonly operatorKinds: readonly string[];
}

export default defineRule<Options>({
  id: 'selector-matches-nothing',
  title: 'Select pods by labels that they have',
  severity: 'error',
  why: 'A Service without pods answers nobody, a PodDisruptionBudget or NetworkPolicy without pods protects nothing, and none of them says so. Workloads that select the pods of each other confuse autoscalers and rollouts.',
  help: 'Compare the labels letter by letter with those of the pod template. Run with `--complete` to have Services, PodDisruptionBudgets and NetworkPolicies checked.',
  links: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors',
    'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
    'https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        operatorKinds: {
          type: 'array',
          items: { type: 'string' },
          description: 'Kinds whose controllers run pods that stand in no file: where there is one, nothing is missed.',
        },
      },
      additionalProperties: false,
    },
    default: { operatorKinds: ['Application', 'ApplicationSet', 'HelmChart', 'HelmRelease'] },
  },
  on: {
    PodTemplate(pod, { workspace, report }) {
      const { resource } = pod;
      const own = ownSelectorOf(resource);
      if (!own || resource.part) return;
      // One that does not select its own pods is the business of `selector-invalid`.
      if (selectsPods(own.selector, own.form, pod) === false) return;
      const rival = rivalOf(pod, workspace);
      if (!rival) return;
      report(resource, {
        at: ['spec', 'selector'],
        severity: 'warning',
        message: `${nameOf(resource)} and ${nameOf(rival)} select the pods of each other (${printSelector(own.selector)}); give each a label of its own`,
        related: [{ node: rival, at: ['spec', 'selector'], message: 'selects the same pods' }],
      });
    },
    Service(service, context) {
      if (service.data.spec?.type === 'ExternalName') return;
      checkSelection(service, ['spec', 'selector'], 'map', 'so it has no endpoints', context);
    },
    PodDisruptionBudget(budget, context) {
      checkSelection(budget, ['spec', 'selector'], 'labelSelector', 'so it protects nothing', context);
    },
    NetworkPolicy(policy, context) {
      checkSelection(policy, ['spec', 'podSelector'], 'labelSelector', 'so it applies to nothing', context);
      if (context.workspace.complete) checkPeers(policy, context);
    },
    SecurityGroupPolicy(policy, context) {
      checkSelection(policy, ['spec', 'podSelector'], 'labelSelector', 'so it applies to nothing', context);
    },
    PodMonitor(monitor, context) {
      if (monitor.data.spec?.namespaceSelector !== undefined) return;
      checkSelection(monitor, ['spec', 'selector'], 'labelSelector', 'so nothing is scraped', context);
    },
    ServiceMonitor(monitor, context) {
      if (context.workspace.complete) checkMonitor(monitor, context);
    },
  },
  examples: [
    {
      title: 'what selects no pods, where the files are complete',
      complete: true,
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: # <-
            app: frontend
          ports:
            - port: 80
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
          namespace: shop
        spec:
          maxUnavailable: 1
          selector: # <-
            matchLabels: { app: web }
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
        spec:
          podSelector: # <-
            matchLabels: { app: web, tier: backend }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: default
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web, tier: frontend }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector:
            app: web
          ports:
            - port: 80
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: default
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web, tier: frontend }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'peers of a policy and what is scraped, where the files are complete',
      complete: true,
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
        spec:
          podSelector:
            matchLabels: { app: web }
          ingress:
            - from:
                - podSelector: # <- warning
                    matchLabels: { app: proxy }
                - namespaceSelector: {}
                  podSelector:
                    matchLabels: { app: elsewhere }
        ---
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          name: web
        spec:
          selector: # <-
            matchLabels: { app: web }
          endpoints:
            - port: metrics
        ---
        apiVersion: vpcresources.k8s.aws/v1beta1
        kind: SecurityGroupPolicy
        metadata:
          name: web
        spec:
          podSelector: # <-
            matchLabels: { app: database }
          securityGroups:
            groupIds: [sg-0123456789abcdef0]
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'workloads that select the pods of each other',
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: shop }
          template:
            metadata:
              labels: { app: shop }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: worker
        spec:
          selector: # <- warning
            matchLabels: { app: shop }
          template:
            metadata:
              labels: { app: shop }
            spec:
              containers:
                - name: worker
                  image: registry.example.com/worker:1.4.2
      `,
    },
    {
      title: 'files that may not be all there is',
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
      `,
    },
    {
      title: 'selectors that select everything or nothing on purpose, and labels that pods get later',
      complete: true,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: database
        spec:
          ports:
            - port: 5432
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: mail
        spec:
          type: ExternalName
          externalName: mail.example.com
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: deny-all
        spec:
          podSelector: {}
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: db-0
        spec:
          selector:
            statefulset.kubernetes.io/pod-name: db-0
          ports:
            - port: 5432
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: db
          selector:
            matchLabels: { app: db }
          template:
            metadata:
              labels: { app: db }
            spec:
              containers:
                - name: db
                  image: registry.example.com/db:1.4.2
      `,
    },
    {
      title: 'pods that an operator, a chart or EKS brings',
      complete: true,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: orders-database
        spec:
          selector: { database.example.com/cluster: orders }
          ports:
            - port: 5432
        ---
        apiVersion: database.example.com/v1
        kind: Cluster
        metadata:
          name: orders
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: dns
          namespace: kube-system
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { k8s-app: kube-dns }
      `,
    },
    {
      title: 'labels and selectors that something else fills in',
      complete: true,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: "\${APP}" }
          ports:
            - port: 80
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: "\${APP}" }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
        spec:
          template:
            metadata:
              labels: { job: migrate }
            spec:
              restartPolicy: Never
              containers:
                - name: migrate
                  image: registry.example.com/migrate:1.4.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
        spec:
          selector: { app: api }
          ports:
            - port: 80
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: api
        spec:
          selector:
            matchLabels: { app: api }
          template: \${TEMPLATE}
      `,
    },
  ],
});

/** Reports a selector that selects no pods, where the files are all there is. */
function checkSelection(
  selecting: Resource,
  at: Path,
  form: SelectorForm,
  consequence: string,
  { workspace, options, report }: Context<Options>,
  severity: Severity = 'error',
): void {
  // EKS and its add-ons bring pods of their own there, which stand in no file.
  if (!workspace.complete || selecting.part || SYSTEM_NAMESPACES.has(selecting.effectiveNamespace)) return;
  const selector = selecting.document.at([...selecting.path, ...at]);
  if (!selectsAnything(selector, form)) return;
  const selected = (pod: PodTemplate): boolean =>
    mayShareNamespace(pod.resource, selecting) && selectsPods(selector, form, pod) !== false;
  if (candidatePods(selector, form, workspace).some(selected)) return;
  if (mayRunUnseen(textsIn(selector), options.operatorKinds, workspace)) return;
  const message = `no pod template of its namespace has the labels that ${nameOf(selecting)} selects (${printSelector(selector)}), ${consequence}`;
  report(selecting, { at, severity, message });
}

/** Peers of the policy's own namespace; those of others run in files of others. */
function checkPeers(policy: Resource<NetworkPolicy>, context: Context<Options>): void {
  const { ingress, egress } = policy.data.spec ?? {};
  for (const [field, rules, key] of [
    ['ingress', items(ingress), 'from'],
    ['egress', items(egress), 'to'],
  ] as const) {
    for (const [index, rule] of rules.entries()) {
      const peers: unknown = (rule as Readonly<Record<string, unknown>>)[key];
      if (!Array.isArray(peers)) continue;
      for (const [at, peer] of peers.entries()) {
        if (!isMapping(peer) || peer.namespaceSelector !== undefined || !isMapping(peer.podSelector)) continue;
        const path = ['spec', field, index, key, at, 'podSelector'];
        checkSelection(policy, path, 'labelSelector', 'so this peer is nobody', context, 'warning');
      }
    }
  }
}

/** Whether a ServiceMonitor of one namespace finds a Service by its labels. */
function checkMonitor(monitor: Resource<Monitor>, { workspace, options, report }: Context<Options>): void {
  const { selector, namespaceSelector } = (monitor.data.spec ?? {}) as Readonly<Record<string, unknown>>;
  if (monitor.part || namespaceSelector !== undefined || !selectsAnything(selector, 'labelSelector')) return;
  const selected = (service: Resource): boolean =>
    mayShareNamespace(service, monitor) && matchesSelector(selector, labelsOf(service)) !== false;
  if (workspace.all('Service').some(selected)) return;
  if (mayRunUnseen(textsIn(selector), options.operatorKinds, workspace)) return;
  const message = `no Service of its namespace has the labels that ${nameOf(monitor)} selects (${printSelector(selector)}), so nothing is scraped`;
  report(monitor, { at: ['spec', 'selector'], message });
}

function labelsOf({ data }: Resource): Readonly<Record<string, unknown>> {
  const labels: unknown = data.metadata?.labels;
  return isMapping(labels) ? labels : {};
}

function nameOf({ kind, name }: Resource): string {
  return name === undefined ? `this ${kind}` : `${kind} \`${name}\``;
}
