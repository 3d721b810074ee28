import { type Context, defineRule } from '../../engine/rule.js';
import { profileSelects } from '../../model/facts/fargate-profile.js';
import { onlyPauses } from '../../model/pause.js';
import { replicasOf } from '../../model/replicas.js';
import type { Resource } from '../../model/resource.js';
import { asksToSpread } from '../../model/spreading.js';

/** From here on a loss of all of them at once is no longer what anybody expects. */
const MANY = 3;
/** The label by which a pod chooses its Fargate profile. */
const FARGATE_PROFILE = 'eks.amazonaws.com/fargate-profile';

export default defineRule({
  id: 'topology-spread-missing',
  title: 'Spread replicas over zones and nodes',
  severity: 'info',
  hygiene: true,
  why: 'The scheduler spreads pods only as a soft default; after a scale-in or a consolidation all replicas may stand on one node or in one Availability Zone, and go down with it.',
  help: 'Add `topologySpreadConstraints` for `topology.kubernetes.io/zone` and `kubernetes.io/hostname` with the labels of the workload’s own selector, or a pod anti-affinity to itself.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/application.html',
    'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
  ],
  on: { Deployment: check, StatefulSet: check },
  examples: [
    {
      bad: `
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
              labels: { app: web }
            spec: # <- warning
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: store
        spec:
          replicas: 2
          serviceName: store
          selector:
            matchLabels: { app: store }
          template:
            metadata:
              labels: { app: store }
            spec: # <-
              affinity:
                podAntiAffinity:
                  requiredDuringSchedulingIgnoredDuringExecution:
                    - topologyKey: kubernetes.io/hostname
                      labelSelector:
                        matchLabels: { app: batch }
              containers:
                - name: store
                  image: registry.example.com/store:1.4.2
      `,
      good: `
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
              labels: { app: web }
            spec:
              topologySpreadConstraints:
                - maxSkew: 1
                  topologyKey: topology.kubernetes.io/zone
                  whenUnsatisfiable: ScheduleAnyway
                  labelSelector:
                    matchLabels: { app: web }
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: store
        spec:
          replicas: 2
          serviceName: store
          selector:
            matchLabels: { app: store }
          template:
            metadata:
              labels: { app: store }
            spec:
              affinity:
                podAntiAffinity:
                  preferredDuringSchedulingIgnoredDuringExecution:
                    - weight: 100
                      podAffinityTerm:
                        topologyKey: kubernetes.io/hostname
                        labelSelector:
                          matchExpressions:
                            - { key: app, operator: In, values: [store] }
              containers:
                - name: store
                  image: registry.example.com/store:1.4.2
      `,
    },
    {
      title: 'an anti-affinity to pods of another namespace',
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: shop
        spec:
          replicas: 2
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec: # <-
              affinity:
                podAntiAffinity:
                  requiredDuringSchedulingIgnoredDuringExecution:
                    - topologyKey: kubernetes.io/hostname
                      namespaces: [staging]
                      labelSelector:
                        matchLabels: { app: web }
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
    {
      title:
        'Fargate, where every pod has a node of its own; single replicas; affinity that is not known; pods that only keep room free',
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: shop
            selectors:
              - namespace: shop
        managedNodeGroups:
          - name: main
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: shop
        spec:
          replicas: 3
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
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: api
        spec:
          replicas: 4
          selector:
            matchLabels: { app: api }
          template:
            metadata:
              labels: { app: api }
            spec:
              affinity: \${AFFINITY}
              containers:
                - name: api
                  image: registry.example.com/api:1.4.2
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
  ],
});

function check(workload: Resource, { workspace, cluster, report }: Context): void {
  const { pod } = workload;
  if (!pod || workload.part) return;
  const { count } = replicasOf(workload, workspace);
  if (count === undefined || count < 2 || asksToSpread(pod) || onlyPauses(pod)) return;
  const fargate =
    FARGATE_PROFILE in pod.labels ||
    cluster.fargateProfiles.some(
      (profile) => profileSelects(profile, workload.effectiveNamespace, pod.labels) !== false,
    );
  if (fargate || cluster.fargateOnly === true) return;
  report(pod, {
    at: ['spec', 'topologySpreadConstraints'],
    severity: count >= MANY ? 'warning' : 'info',
    message: `nothing keeps these ${count} pods apart: one node or one zone may hold them all`,
  });
}
