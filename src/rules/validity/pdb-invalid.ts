import { defineRule } from '../../engine/rule.js';
import { isAbsent } from '../../model/faults/fault.js';
import { amountFault } from '../../model/faults/rollout-faults.js';

export default defineRule({
  id: 'pdb-invalid',
  title: 'Give a PodDisruptionBudget one number of pods, or one share of them',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a budget with both `minAvailable` and `maxUnavailable`, with a number in quotes, a fraction of a percent, or more than 100%.',
  help: 'Write `maxUnavailable: 1`, or a share such as `25%`.',
  links: [
    'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
    'https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/pod-disruption-budget-v1/',
  ],
  on: {
    PodDisruptionBudget(budget, { report }) {
      const { minAvailable, maxUnavailable } = budget.data.spec ?? {};
      if (!isAbsent(minAvailable) && !isAbsent(maxUnavailable)) {
        const message = '`minAvailable` and `maxUnavailable` are set both; Kubernetes takes only one of them';
        report(budget, { at: ['spec', 'maxUnavailable'], message });
        return;
      }
      const found =
        amountFault(minAvailable, 'minAvailable', 100) ?? amountFault(maxUnavailable, 'maxUnavailable', 100);
      if (found) report(budget, { at: ['spec', ...found.at], message: found.message });
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
          minAvailable: 1
          maxUnavailable: 1 # <-
          selector:
            matchLabels: { app: web }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: api
        spec:
          minAvailable: "1" # <-
          selector:
            matchLabels: { app: api }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: worker
        spec:
          maxUnavailable: 33.3% # <-
          selector:
            matchLabels: { app: worker }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: batch
        spec:
          minAvailable: 120% # <-
          selector:
            matchLabels: { app: batch }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: cache
        spec:
          maxUnavailable: -1 # <-
          selector:
            matchLabels: { app: cache }
      `,
      good: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          minAvailable: null
          selector:
            matchLabels: { app: web }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: api
        spec:
          minAvailable: 50%
          selector:
            matchLabels: { app: api }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: worker
        spec:
          minAvailable: \${MIN}
          selector:
            matchLabels: { app: worker }
      `,
    },
  ],
});
