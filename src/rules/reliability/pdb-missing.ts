import { type Context, defineRule } from '../../engine/rule.js';
import type { Budget } from '../../model/disruption-budget.js';
import { mayShareNamespace } from '../../model/namespace.js';
import { onlyPauses } from '../../model/pause.js';
import { replicasOf } from '../../model/replicas.js';
import type { Resource } from '../../model/resource.js';
import { candidateBudgets } from '../../model/selecting.js';
import { matchesSelector } from '../../model/selector.js';

interface Options {
  /** Workloads with fewer replicas are passed over. */
  readonly minReplicas: number;
}

export default defineRule<Options>({
  id: 'pdb-missing',
  title: 'Protect replicated workloads with a PodDisruptionBudget',
  severity: 'warning',
  hygiene: true,
  why: 'Node group updates, Karpenter and Auto Mode drain several nodes at once: without a budget they may evict every replica in the same minute.',
  help: "Add a PodDisruptionBudget with `maxUnavailable: 1` and the workload's own selector.",
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/application.html',
    'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        minReplicas: {
          type: 'integer',
          minimum: 1,
          description:
            'From how many replicas on a budget is asked for. With 1 it must allow the one eviction (`maxUnavailable: 1`), or no node under it can be drained.',
        },
      },
      additionalProperties: false,
    },
    default: { minReplicas: 2 },
  },
  on: { Deployment: check, StatefulSet: check },
  examples: [
    {
      complete: true,
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 2 # <-
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
          name: api
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: api }
      `,
      good: `
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
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: web }
      `,
    },
    {
      title: 'a workload that an autoscaler keeps at several replicas',
      bad: `
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: web
        spec: # <- info
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
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef:
            apiVersion: apps/v1
            kind: StatefulSet
            name: web
          minReplicas: 3
          maxReplicas: 9
      `,
    },
    {
      title:
        'single replicas, replicas that are not known, a budget whose labels are not known, pods that only keep room free',
      complete: true,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: one
        spec:
          selector:
            matchLabels: { app: one }
          template:
            metadata:
              labels: { app: one }
            spec:
              containers:
                - name: one
                  image: registry.example.com/one:1.4.2
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: some
        spec:
          replicas: \${REPLICAS}
          selector:
            matchLabels: { app: some }
          template:
            metadata:
              labels: { app: some }
            spec:
              containers:
                - name: some
                  image: registry.example.com/some:1.4.2
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 4
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
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchLabels:
              app: \${APP}
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: reserve
        spec:
          replicas: 5
          selector:
            matchLabels: { app: reserve }
          template:
            metadata:
              labels: { app: reserve }
            spec:
              terminationGracePeriodSeconds: 0
              containers:
                - name: reserve
                  image: public.ecr.aws/eks-distro/kubernetes/pause:3.10
      `,
    },
    {
      title: 'a budget asked for from the first replica on',
      options: { minReplicas: 1 },
      complete: true,
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec: # <-
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
  ],
});

function check(workload: Resource, { options, workspace, report }: Context<Options>): void {
  const { pod } = workload;
  if (!pod || workload.part) return;
  const { count } = replicasOf(workload, workspace);
  if (count === undefined || count < options.minReplicas || onlyPauses(pod)) return;
  const covers = (budget: Budget): boolean =>
    mayShareNamespace(budget, workload) && matchesSelector(budget.data.spec?.selector, pod.labels) !== false;
  if (candidateBudgets([pod], workspace).some(covers)) return;
  report(workload, {
    at: ['spec', 'replicas'],
    severity: workspace.complete ? 'warning' : 'info',
    message: `no PodDisruptionBudget selects ${count === 1 ? 'this pod' : `these ${count} pods`}${workspace.complete ? '' : ' (not found in the files given)'}; a drain ${count === 1 ? 'evicts it unseen' : 'may evict all of them at once'}`,
  });
}
