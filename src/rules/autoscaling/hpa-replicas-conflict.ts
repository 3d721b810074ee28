import { type Context, defineRule } from '../../engine/rule.js';
import { perWorkspace } from '../../model/lookup.js';
import { isMapping } from '../../model/loose.js';
import { isPatched } from '../../model/replicas.js';
import type { Resource } from '../../model/resource.js';
import { utilizationsOf } from '../../model/scale-metrics.js';
import { hasSibling, scaledBy, scalersOf } from '../../model/scale-target.js';
import type { Workspace } from '../../model/workspace.js';

export default defineRule({
  id: 'hpa-replicas-conflict',
  title: 'Let only one hand set the number of replicas',
  severity: 'warning',
  why: 'Every apply or GitOps sync sets `spec.replicas` back to what the manifest says, in the middle of the peak that an autoscaler has just scaled for. Two autoscalers on one workload undo each other all the time.',
  help: 'Remove `spec.replicas` from a workload that an autoscaler scales (on a live one first with `kubectl apply edit-last-applied`, or it drops to 1 once), and keep one autoscaler.',
  links: [
    'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling',
    'https://docs.aws.amazon.com/eks/latest/best-practices/application.html',
    'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md',
  ],
  on: {
    Deployment: checkReplicas,
    StatefulSet: checkReplicas,
    HorizontalPodAutoscaler: checkRivals,
    ScaledObject: checkRivals,
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 4 # <-
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
          minReplicas: 2
          maxReplicas: 10
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: web
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: api
        spec:
          replicas: 2 # <- info
          selector:
            matchLabels: { app: api }
          template:
            metadata:
              labels: { app: api }
            spec:
              containers:
                - name: api
                  image: registry.example.com/api:1.4.2
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: api
        spec:
          minReplicas: 2
          maxReplicas: 10
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: api
      `,
      good: `
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
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          minReplicas: 2
          maxReplicas: 10
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: web
      `,
    },
    {
      title: 'two autoscalers of one workload; one that changes the requests that another takes a share of',
      bad: `
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
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          minReplicas: 2
          maxReplicas: 10
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: web
          metrics:
            - type: Resource
              resource:
                name: cpu # <-
                target:
                  type: Utilization
                  averageUtilization: 70
        ---
        apiVersion: keda.sh/v1alpha1
        kind: ScaledObject
        metadata:
          name: web-queue
        spec:
          scaleTargetRef: # <- error
            name: web
          triggers:
            - type: aws-sqs-queue
              metadata:
                queueLength: "5"
        ---
        apiVersion: autoscaling.k8s.io/v1
        kind: VerticalPodAutoscaler
        metadata:
          name: web
        spec:
          targetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: web
      `,
    },
    {
      title:
        'a workload that is switched off, what a cluster printed, a VPA that only recommends or sizes something else',
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
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: off
        spec:
          maxReplicas: 10
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: off
          metrics:
            - type: Resource
              resource:
                name: cpu
                target:
                  type: Utilization
                  averageUtilization: 70
        ---
        apiVersion: autoscaling.k8s.io/v1
        kind: VerticalPodAutoscaler
        metadata:
          name: off
        spec:
          targetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: off
          resourcePolicy:
            containerPolicies:
              - containerName: "*"
                controlledResources: [memory]
        ---
        apiVersion: autoscaling.k8s.io/v1
        kind: VerticalPodAutoscaler
        metadata:
          name: off-too
        spec:
          targetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: off
          updatePolicy:
            updateMode: "Off"
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: live
          uid: 0d7c9d5e-7f0c-4b9e-9a55-0d4f7d0a2b11
        spec:
          replicas: 7
          selector:
            matchLabels: { app: live }
          template:
            metadata:
              labels: { app: live }
            spec:
              containers:
                - name: live
                  image: registry.example.com/live:1.4.2
        ---
        apiVersion: keda.sh/v1alpha1
        kind: ScaledObject
        metadata:
          name: live
        spec:
          scaleTargetRef:
            name: live
          triggers: []
      `,
    },
  ],
});

function checkReplicas(workload: Resource, { workspace, report }: Context): void {
  const { spec, metadata } = workload.data as {
    readonly spec?: { readonly replicas?: unknown };
    readonly metadata?: { readonly uid?: unknown };
  };
  const replicas = spec?.replicas;
  // With 0 the autoscaler is switched off; what a cluster prints is not what anybody applies.
  if (typeof replicas !== 'number' || replicas === 0 || metadata?.uid !== undefined) return;
  const autoscaler = scalersOf(workload, workspace).find(({ kind }) => kind !== 'VerticalPodAutoscaler');
  if (!autoscaler || isPatched(workload, workspace)) return;
  const isMinimum = minimumOf(autoscaler) === replicas;
  const at = ['spec', 'replicas'];
  report(workload, {
    at,
    severity: isMinimum ? 'info' : 'warning',
    message: `every apply sets the replicas back to ${replicas}, whatever ${autoscaler.kind} \`${autoscaler.name}\` has scaled to`,
    related: [{ node: autoscaler, at: ['spec', 'scaleTargetRef'], message: 'the autoscaler' }],
    fix: { title: 'Leave the number to the autoscaler', safe: false, edits: [{ op: 'remove', at }] },
  });
}

function minimumOf({ data }: Resource): unknown {
  const { spec } = data as { readonly spec?: { readonly minReplicas?: unknown; readonly minReplicaCount?: unknown } };
  return spec?.minReplicas ?? spec?.minReplicaCount ?? 1;
}

function checkRivals(autoscaler: Resource, { workspace, report }: Context): void {
  if (autoscaler.part || !hasSibling(autoscaler, workspace) || autoscaler.owned) return;
  const rivals = rivalsOf(autoscaler, workspace).filter(
    (rival) =>
      rival.kind === 'VerticalPodAutoscaler' ||
      (isBefore(rival, autoscaler, workspace) && !takesOver(autoscaler, rival)),
  );
  // Each of a few is named; of many there is no use.
  for (const rival of rivals.slice(0, 10)) {
    if (rival.kind === 'VerticalPodAutoscaler') {
      checkSizes(autoscaler, rival, report);
    } else {
      report(autoscaler, {
        at: ['spec', 'scaleTargetRef'],
        // Files of one folder may be variants of which only one is applied.
        severity: workspace.complete || rival.document.file === autoscaler.document.file ? 'error' : 'warning',
        message: `${rival.kind} \`${rival.name}\` scales the same workload; each undoes what the other does`,
        related: [{ node: rival, at: ['spec', 'scaleTargetRef'], message: 'the other autoscaler' }],
      });
    }
  }
}

function rivalsOf(autoscaler: Resource, workspace: Workspace): readonly Resource[] {
  const [workload] = scaledBy(autoscaler, workspace);
  if (!workload) return [];
  return scalersOf(workload, workspace).filter(
    (other) =>
      other !== autoscaler &&
      !other.owned &&
      // Without a name there is no such object.
      Boolean(other.name) &&
      (other.kind !== autoscaler.kind || other.name !== autoscaler.name) &&
      workspace.near(other, autoscaler),
  );
}

/** Of two, the later one is reported. */
function isBefore(one: Resource, other: Resource, workspace: Workspace): boolean {
  const ranks = ranksOf(workspace);
  return (ranks.get(one) ?? -1) < (ranks.get(other) ?? -1);
}

const ranksOf = perWorkspace(
  ({ resources }): ReadonlyMap<Resource, number> => new Map(resources.map((resource, rank) => [resource, rank])),
);

/** KEDA can take over an HPA that is there already. */
function takesOver(one: Resource, other: Resource): boolean {
  return [one, other].some(({ annotations }) => 'scaledobject.keda.sh/transfer-hpa-ownership' in annotations);
}

function checkSizes(autoscaler: Resource, vpa: Resource, report: Context['report']): void {
  const sized = sizedBy(vpa);
  for (const { resource, at } of utilizationsOf(autoscaler)) {
    if (!sized.includes(resource)) continue;
    report(autoscaler, {
      at,
      message: `VerticalPodAutoscaler \`${vpa.name}\` changes the ${resource} requests that this autoscaler takes a share of`,
      related: [{ node: vpa, at: ['spec', 'targetRef'], message: 'the autoscaler that changes the requests' }],
    });
  }
}

/** Resources whose requests a VerticalPodAutoscaler changes for certain. */
function sizedBy({ data }: Resource): readonly string[] {
  const { spec } = data as { readonly spec?: Readonly<Record<string, unknown>> };
  const mode = isMapping(spec?.updatePolicy)
    ? (spec.updatePolicy.updateMode ?? 'Auto')
    : (spec?.updatePolicy ?? 'Auto');
  if (typeof mode !== 'string' || mode === 'Off') return [];
  const policy = spec?.resourcePolicy;
  if (policy === undefined || policy === null) return ['cpu', 'memory'];
  const policies = isMapping(policy) && Array.isArray(policy.containerPolicies) ? policy.containerPolicies : [];
  const spares = (name: string): boolean =>
    policies.length === 0 ||
    policies.some((item) => {
      if (!isMapping(item) || item.mode === 'Off') return true;
      const { controlledResources: list } = item;
      return list !== undefined && !(Array.isArray(list) && list.includes(name));
    });
  return ['cpu', 'memory'].filter((name) => !spares(name));
}
