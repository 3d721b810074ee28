import { type Context, defineRule } from '../../engine/rule.js';
import { type Budget, parseAmount, podsOf, populationOf, rivalOf } from '../../model/disruption-budget.js';
import { isEmptySelector } from '../../model/selector.js';

const FIELDS = ['minAvailable', 'maxUnavailable'] as const;
const DRAIN = 'a node update waits 15 minutes and fails (PodEvictionFailure)';

export default defineRule({
  id: 'pdb-blocks-drain',
  title: 'Let a PodDisruptionBudget allow at least one eviction',
  severity: 'error',
  why: 'Where a budget allows no eviction, no node under those pods can be drained: node group updates stop with PodEvictionFailure, and Karpenter and Auto Mode cannot replace the node.',
  help: 'Use `maxUnavailable: 1`, which fits any number of replicas, and one budget for one set of pods.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/managed-node-update-behavior.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html',
    'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
  ],
  on: {
    PodDisruptionBudget(budget, context) {
      checkNumbers(budget, context);
      checkSelector(budget, context);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          minAvailable: 2 # <-
          selector:
            matchLabels: { app: web }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 2
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: elsewhere
        spec:
          maxUnavailable: 0% # <-
          selector:
            matchLabels: { app: elsewhere }
      `,
      good: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          minAvailable: 50%
          selector:
            matchLabels: { app: web }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 2
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: elsewhere
        spec:
          minAvailable: 7
          selector:
            matchLabels: { app: elsewhere }
      `,
    },
    {
      title: "an autoscaler's minimum, and a share that is rounded up to all",
      bad: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          minAvailable: 60% # <-
          selector:
            matchLabels: { app: web }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 5
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: web
          minReplicas: 2
          maxReplicas: 9
      `,
    },
    {
      title:
        'budgets that protect nothing or a whole namespace; values that are rejected are the business of another rule',
      bad: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: text
        spec:
          minAvailable: "50"
          selector:
            matchLabels: { app: text }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: much
        spec:
          maxUnavailable: 150%
          selector:
            matchLabels: { app: much }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: both
        spec:
          minAvailable: 1
          maxUnavailable: 1
          selector:
            matchLabels: { app: both }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: neither
        spec: # <- warning
          selector:
            matchLabels: { app: neither }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: all
        spec:
          maxUnavailable: 1
          selector: {} # <- warning
      `,
    },
    {
      title: 'two budgets for the same pods',
      bad: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector: # <-
            matchLabels: { app: web }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: front
        spec:
          maxUnavailable: 1
          selector: # <-
            matchLabels: { tier: front }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 3
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web, tier: front }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'replicas that are not known, pods of other folders',
      good: `
        # file: web/all.yaml
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          minAvailable: 2
          selector:
            matchLabels: { app: web }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: \${REPLICAS}
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        # file: old/deployment.yaml
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: api
        spec:
          replicas: 1
          selector:
            matchLabels: { app: api }
          template:
            metadata:
              labels: { app: api }
            spec:
              containers:
                - name: api
                  image: registry.example.com/api:1.4.2
        # file: new/budget.yaml
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: api
        spec:
          minAvailable: 1
          selector:
            matchLabels: { app: api }
      `,
    },
    {
      title: 'a budget for a workload of one replica',
      bad: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          minAvailable: 1 # <-
          selector:
            matchLabels: { app: web }
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: web
        spec:
          replicas: 1
          serviceName: web
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
      good: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: web }
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: web
        spec:
          replicas: 1
          serviceName: web
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'a workload whose template is made elsewhere, known by its own selector',
      bad: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          minAvailable: 1 # <-
          selector:
            matchLabels: { app: web }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 1
          selector:
            matchLabels: { app: web }
      `,
    },
  ],
});

function checkNumbers(budget: Budget, context: Context): void {
  const spec = budget.data.spec ?? {};
  const given = FIELDS.filter((field) => spec[field] !== undefined && spec[field] !== null);
  if (given.length === 0) {
    const message = 'the budget has neither `minAvailable` nor `maxUnavailable`, so it protects nothing';
    context.report(budget, { at: ['spec', 'maxUnavailable'], severity: 'warning', message });
  }
  // Both at once, which the API server refuses, are the business of `pdb-invalid`.
  if (given.length === 1) checkRoom(budget, context);
}

function checkRoom(budget: Budget, { workspace, report }: Context): void {
  const spec = budget.data.spec ?? {};
  const spare = parseAmount(spec.maxUnavailable);
  if (spare?.value === 0) {
    report(budget, {
      at: ['spec', 'maxUnavailable'],
      message: `\`maxUnavailable: ${spec.maxUnavailable}\` allows no eviction; ${DRAIN}`,
    });
  }
  const least = parseAmount(spec.minAvailable);
  if (!least) return;
  const at = ['spec', 'minAvailable'];
  if (least.percent && least.value === 100) {
    report(budget, { at, message: `\`minAvailable: 100%\` allows no eviction; ${DRAIN}` });
    return;
  }
  const population = populationOf(budget, workspace);
  if (!population || population.count === 0 || podsOf(least, population.count) < population.count) return;
  const { count, workloads, assumed } = population;
  report(budget, {
    at,
    severity: assumed ? 'warning' : 'error',
    message: `\`minAvailable: ${spec.minAvailable}\` of ${count} pod${count === 1 ? '' : 's'}${assumed ? ' (no autoscaler was found in the files given)' : ''} allows no eviction; ${DRAIN}`,
    related: workloads.map((node) => ({ node, at: ['spec', 'replicas'], message: `replicas of this ${node.kind}` })),
  });
}

function checkSelector(budget: Budget, { workspace, report }: Context): void {
  const at = ['spec', 'selector'];
  if (isEmptySelector(budget.data.spec?.selector) && budget.apiVersion === 'policy/v1') {
    const message = 'an empty selector selects every pod of the namespace, Jobs and one-replica workloads included';
    report(budget, { at, severity: 'warning', message });
  }
  const rival = rivalOf(budget, workspace);
  if (!rival) return;
  report(budget, {
    at,
    message: `budget \`${rival.name}\` selects the same pods; with two budgets the eviction API refuses to evict them at all`,
    related: [{ node: rival, at, message: 'the other budget' }],
  });
}
