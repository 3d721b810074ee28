import { type Context, defineRule } from '../../engine/rule.js';
import type { MaybeFault } from '../../model/faults/fault.js';
import { annotationsFault, labelsFault, selectorFault } from '../../model/faults/label-faults.js';
import { items } from '../../model/loose.js';
import type { Located, Resource } from '../../model/resource.js';
import type { Path } from '../../source/path.js';

export default defineRule({
  id: 'label-invalid',
  title: 'Write labels, annotations and selectors in the form that Kubernetes takes',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses an object with a label whose key or value has another form (blanks, `/`, `@` or more than 63 characters in the value), an annotation with such a key, or a selector that no label can match.',
  help: 'Put free text into an annotation: its value may be anything. Cut or rename what is too long for a label.',
  links: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set',
  ],
  on: {
    Object(resource, { report }) {
      const { metadata } = resource.data;
      if (!metadata) return;
      if (metadata.labels) say(resource, LABELS, labelsFault(metadata.labels), report);
      if (metadata.annotations) say(resource, ANNOTATIONS, annotationsFault(metadata.annotations), report);
    },
    PodTemplate(pod, { report }) {
      if (pod.resource.kind !== 'Pod') {
        say(pod, LABELS, labelsFault(pod.metadata.labels), report);
        say(pod, ANNOTATIONS, annotationsFault(pod.metadata.annotations), report);
      }
      say(pod, NODE_SELECTOR, labelsFault(pod.spec.nodeSelector), report);
    },
    Deployment: checkSelector,
    StatefulSet: checkSelector,
    DaemonSet: checkSelector,
    ReplicaSet: checkSelector,
    Job: checkSelector,
    PodDisruptionBudget: checkSelector,
    PersistentVolumeClaim: checkSelector,
    Service(service, { report }) {
      say(service, SELECTOR, labelsFault(service.data.spec?.selector), report);
    },
    ReplicationController(controller, { report }) {
      say(controller, SELECTOR, labelsFault(controller.data.spec?.selector), report);
    },
    NetworkPolicy(policy, { report }) {
      const { podSelector, ingress, egress } = policy.data.spec ?? {};
      say(policy, ['spec', 'podSelector'], selectorFault(podSelector), report);
      for (const [index, rule] of items(ingress).entries()) checkPeers(policy, 'ingress', index, rule.from, report);
      for (const [index, rule] of items(egress).entries()) checkPeers(policy, 'egress', index, rule.to, report);
    },
    ClusterRole(role, { report }) {
      for (const [index, selector] of items(role.data.aggregationRule?.clusterRoleSelectors).entries()) {
        say(role, ['aggregationRule', 'clusterRoleSelectors', index], selectorFault(selector), report);
      }
    },
    MutatingWebhookConfiguration: checkWebhooks,
    ValidatingWebhookConfiguration: checkWebhooks,
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          labels:
            owner: team@example.com # <-
          annotations:
            what it does: sells things # <-
        spec:
          selector:
            matchLabels:
              app: web
            matchExpressions:
              - key: tier
                operator: In
                values: [] # <-
          template:
            metadata:
              labels:
                app: web
                description: "sells things" # <-
            spec:
              nodeSelector:
                example.com/pool/web: "yes" # <-
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector:
            app: web/shop # <-
          ports:
            - port: 80
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchExpressions:
              - key: app
                operator: Equals # <-
                values: [web]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
        spec:
          podSelector: {}
          ingress:
            - from:
                - namespaceSelector:
                    matchExpressions:
                      - key: team
                        operator: Exists
                        values: [shop] # <-
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          labels:
            app.kubernetes.io/version: v1.4.2_3
            example.com/empty: ""
          annotations:
            example.com/Owner: "team@example.com, on call 24/7"
        spec:
          selector:
            matchLabels:
              app: web
            matchExpressions:
              - { key: tier, operator: In, values: [web, api] }
              - { key: app, operator: Exists }
          template:
            metadata:
              labels:
                app: web
                tier: web
            spec:
              nodeSelector:
                kubernetes.io/arch: arm64
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'labels that something else fills in',
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web
          labels:
            owner: \${OWNER} of the shop
            version: "{{version}}"
      `,
    },
  ],
});

type Report = Context['report'];

const LABELS: Path = ['metadata', 'labels'];
const ANNOTATIONS: Path = ['metadata', 'annotations'];
const NODE_SELECTOR: Path = ['spec', 'nodeSelector'];
const SELECTOR: Path = ['spec', 'selector'];

function say(node: Located, at: Path, fault: MaybeFault, report: Report): void {
  // A key is wrong itself, or its value.
  if (fault) report(node, { at: [...at, ...fault.at], message: fault.message });
}

function checkSelector(resource: Resource<{ spec?: { selector?: object } }>, { report }: Context): void {
  say(resource, SELECTOR, selectorFault(resource.data.spec?.selector), report);
}

function checkPeers(policy: Resource, way: string, rule: number, peers: unknown, report: Report): void {
  if (!Array.isArray(peers)) return;
  for (let index = 0; index < peers.length; index++) {
    for (const key of PEERS) {
      const found = selectorFault(peers[index]?.[key]);
      const at = found && ['spec', way, rule, way === 'ingress' ? 'from' : 'to', index, key];
      if (at) say(policy, at, found, report);
    }
  }
}

const PEERS = ['podSelector', 'namespaceSelector'] as const;

function checkWebhooks(resource: Resource<{ webhooks?: readonly object[] }>, { report }: Context): void {
  for (const [index, webhook] of items(resource.data.webhooks).entries()) {
    for (const key of ['namespaceSelector', 'objectSelector'] as const) {
      const selector = (webhook as Readonly<Record<string, unknown>>)[key];
      say(resource, ['webhooks', index, key], selectorFault(selector), report);
    }
  }
}
