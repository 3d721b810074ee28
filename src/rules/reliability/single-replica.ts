import { type Context, defineRule } from '../../engine/rule.js';
import { claimNamed } from '../../model/claims.js';
import { isMapping, items } from '../../model/loose.js';
import { onlyPauses } from '../../model/pause.js';
import { replicasOf } from '../../model/replicas.js';
import type { Resource } from '../../model/resource.js';
import { exposerOf } from '../../model/traffic.js';
import type { Workspace } from '../../model/workspace.js';

interface Options {
  /** What a workload must have at least. */
  readonly minReplicas: number;
}

export default defineRule<Options>({
  id: 'single-replica',
  title: 'Run more than one replica',
  severity: 'info',
  hygiene: true,
  why: 'A workload of one pod is down whenever its node is updated, consolidated, taken back (Spot) or lost, and no PodDisruptionBudget can help: with one replica it either does nothing or blocks every drain.',
  help: 'Run at least two replicas, spread over zones and covered by a PodDisruptionBudget; give an autoscaler a minimum of two.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/application.html',
    'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        minReplicas: { type: 'integer', minimum: 2, description: 'How many replicas a workload must have at least.' },
      },
      additionalProperties: false,
    },
    default: { minReplicas: 2 },
  },
  on: {
    Deployment: checkWorkload,
    StatefulSet: checkWorkload,
    HorizontalPodAutoscaler(autoscaler, { options, report }) {
      const minimum: unknown = autoscaler.data.spec?.minReplicas ?? 1;
      if (typeof minimum !== 'number' || minimum < 1 || minimum >= options.minReplicas) return;
      const { maxReplicas } = autoscaler.data.spec ?? {};
      // An autoscaler that never scales keeps a singleton on purpose.
      if (maxReplicas === 1) return;
      report(autoscaler, {
        at: ['spec', 'minReplicas'],
        message: `in quiet hours this autoscaler leaves ${pods(minimum)} running${minimum === 1 ? ', which goes down with its node' : ''}; use a minimum of at least ${options.minReplicas}`,
      });
    },
    ScaledObject(scaled, { options, report }) {
      const minimum: unknown = scaled.data.spec?.minReplicaCount;
      // Zero, the default, is what many use KEDA for.
      if (typeof minimum !== 'number' || minimum < 1 || minimum >= options.minReplicas) return;
      report(scaled, {
        at: ['spec', 'minReplicaCount'],
        message: `in quiet hours this autoscaler leaves ${pods(minimum)} running; use 0, or a minimum of at least ${options.minReplicas}`,
      });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 1 # <- warning
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
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          ingressClassName: alb
          rules:
            - http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend:
                      service:
                        name: web
                        port: { number: 80 }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: worker
        spec: # <-
          selector:
            matchLabels: { app: worker }
          template:
            metadata:
              labels: { app: worker }
            spec:
              containers:
                - name: worker
                  image: registry.example.com/worker:1.4.2
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
      `,
    },
    {
      title: 'workloads with an autoscaler are judged by its minimum',
      bad: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          minReplicas: 1 # <-
          maxReplicas: 10
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: web
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
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
        apiVersion: keda.sh/v1alpha1
        kind: ScaledObject
        metadata:
          name: worker
        spec:
          minReplicaCount: 1 # <-
          scaleTargetRef:
            name: worker
          triggers: []
      `,
      good: `
        apiVersion: keda.sh/v1alpha1
        kind: ScaledObject
        metadata:
          name: worker
        spec:
          scaleTargetRef:
            name: worker
          triggers: []
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: worker
        spec:
          selector:
            matchLabels: { app: worker }
          template:
            metadata:
              labels: { app: worker }
            spec:
              containers:
                - name: worker
                  image: registry.example.com/worker:1.4.2
      `,
    },
    {
      title:
        'what is switched off, a volume that only one pod can have, replicas that are not known, a pod that only keeps room free',
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: off
        spec:
          replicas: 0
          selector:
            matchLabels: { app: off }
          template:
            metadata:
              labels: { app: off }
            spec:
              containers:
                - name: off
                  image: registry.example.com/off:1.4.2
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: wiki
        spec:
          replicas: 1
          strategy:
            type: Recreate
          selector:
            matchLabels: { app: wiki }
          template:
            metadata:
              labels: { app: wiki }
            spec:
              containers:
                - name: wiki
                  image: registry.example.com/wiki:1.4.2
              volumes:
                - name: pages
                  persistentVolumeClaim:
                    claimName: pages
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
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: reserve
        spec:
          replicas: 1
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
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: files
        spec:
          replicas: 1
          selector:
            matchLabels: { app: files }
          template:
            metadata:
              labels: { app: files }
            spec:
              containers:
                - name: files
                  image: registry.example.com/files:1.4.2
              volumes:
                - name: data
                  persistentVolumeClaim:
                    claimName: files
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: files
        spec:
          accessModes: [ReadWriteOnce]
          storageClassName: gp3
          resources:
            requests:
              storage: 20Gi
      `,
    },
    {
      title: 'three replicas asked for',
      options: { minReplicas: 3 },
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
      `,
    },
  ],
});

function checkWorkload(workload: Resource, { options, workspace, report }: Context<Options>): void {
  if (workload.part || !workload.pod) return;
  const { count, from } = replicasOf(workload, workspace);
  if (count === undefined || count < 1 || count >= options.minReplicas || from === 'autoscaler') return;
  if (ownsDisk(workload, workspace) || onlyPauses(workload.pod)) return;
  // Who leaves the number out may have an autoscaler that was not read.
  const assumed = from === 'default' && !workspace.complete;
  const exposer = count === 1 ? exposerOf(workload.pod, workspace) : undefined;
  const outcome = count === 1 ? 'which goes down with its node' : `at least ${options.minReplicas} are asked for`;
  const what = `${pods(count)}${assumed ? ' (no autoscaler was found in the files given)' : ''}`;
  report(workload, {
    at: ['spec', 'replicas'],
    severity: exposer && !assumed ? 'warning' : 'info',
    message: exposer
      ? `${exposer.kind} \`${exposer.name}\` sends traffic from outside to ${what}, ${outcome}`
      : `this runs ${what}, ${outcome}`,
    ...(exposer && { related: [{ node: exposer, message: 'what exposes it' }] }),
  });
}

/** A Deployment with a claim, where that is for one node or the old pod stops first: most volumes on EKS attach to one node only. */
function ownsDisk(workload: Resource, workspace: Workspace): boolean {
  const { strategy } = (workload.data as { readonly spec?: { readonly strategy?: unknown } }).spec ?? {};
  const stopsFirst = isMapping(strategy) && strategy.type === 'Recreate';
  return items(workload.pod?.spec.volumes).some(({ persistentVolumeClaim: claim }) => {
    if ((claim ?? null) === null) return false;
    const name: unknown = claim?.claimName;
    return stopsFirst || (typeof name === 'string' && isForOneNode(claimNamed(name, workload, workspace)));
  });
}

function isForOneNode(claim: ReturnType<typeof claimNamed>): boolean {
  const modes: unknown = claim?.data.spec?.accessModes;
  return (
    Array.isArray(modes) && modes.every((mode) => typeof mode === 'string' && /^ReadWriteOnce(?:Pod)?$/.test(mode))
  );
}

function pods(count: number): string {
  return count === 1 ? 'a single pod' : `only ${count} pods`;
}
