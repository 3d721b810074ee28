import type { PersistentVolumeClaimSpec } from 'kubernetes-types/core/v1.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { allowNegative, limitRangeFaults } from '../../model/limit-range-faults.js';
import { items, type Loose } from '../../model/loose.js';
import type { PodTemplate } from '../../model/pod.js';
import { podResourceFaults } from '../../model/pod-resource-faults.js';
import { type QuantityFault, unreadable } from '../../model/quantity-faults.js';
import { quotaFaults, storageFaults } from '../../model/quota-faults.js';
import { requirementFaults, unknownNames } from '../../model/requirement-faults.js';
import type { Located } from '../../model/resource.js';
import { isAtLeast } from '../../model/version.js';
import type { Path } from '../../source/path.js';

export default defineRule({
  id: 'resource-quantity-suspicious',
  title: 'Write resource quantities that Kubernetes reads as you mean them',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a quantity with a wrong unit, a request above its limit or half a GPU; others it takes at their word, as in `512m` of memory: half a byte.',
  help: 'Memory and storage take `Mi`, `Gi` (or `M`, `G`), CPU takes cores or `m` for thousandths.',
  links: [
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
    'https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/',
    'https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/',
  ],
  on: {
    Container(container, { report }) {
      const { resources } = container.data;
      if (resources === undefined) return;
      const faults = requirementFaults(resources, 'container', container.pod.resource.part);
      if (faults.length > 0) reportAll(container, ['resources'], faults, report);
    },
    PodTemplate(pod, { cluster, report }) {
      const { resources } = pod.spec as { readonly resources?: unknown };
      // Older servers drop the field unread.
      if (cluster.kubernetesVersion === undefined || isAtLeast(cluster.kubernetesVersion, '1.34')) {
        if (resources !== undefined) {
          reportAll(pod, ['spec', 'resources'], requirementFaults(resources, 'pod', pod.resource.part), report);
          reportAll(pod, ['spec'], podResourceFaults(pod), report);
        }
      }
      const { overhead } = pod.spec as { readonly overhead?: unknown };
      if (overhead !== undefined) {
        const faults = [...unreadable(overhead, []), ...unknownNames(overhead, [], 'container')];
        reportAll(pod, ['spec', 'overhead'], faults, report);
      }
      if (pod.spec.volumes !== undefined) {
        for (const [path, faults] of volumeFaults(pod)) reportAll(pod, path, faults, report);
      }
    },
    LimitRange(range, { report }) {
      for (const [index, item] of items(range.data.spec?.limits).entries()) {
        reportAll(range, ['spec', 'limits', index], limitRangeFaults(item), report);
      }
    },
    ResourceQuota(quota, { report }) {
      reportAll(quota, ['spec', 'hard'], quotaFaults(quota.data.spec?.hard), report);
    },
    PersistentVolumeClaim(claim, { report }) {
      reportAll(claim, ['spec'], claimFaults(claim.data.spec), report);
    },
    PersistentVolume(volume, { report }) {
      reportAll(volume, ['spec', 'capacity'], storageFaults(volume.data.spec?.capacity, []), report);
    },
    StatefulSet(set, { report }) {
      for (const [index, claim] of items(set.data.spec?.volumeClaimTemplates).entries()) {
        reportAll(set, ['spec', 'volumeClaimTemplates', index, 'spec'], claimFaults(claim.spec), report);
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests:
                  cpu: 100m~1000m # <-
                  memory: 512MB # <-
                  ephemeral-storage: 1 Gi # <-
                limits:
                  cpu: ""  # <-
                  memory: 1gi # <-
            - name: api
              image: registry.example.com/api:1.4.2
              resources:
                requests:
                  cpu: 500m
                  memory: 2Gi # <-
                limits:
                  cpu: -1 # <-
                  memory: 1024Mi
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests:
                  cpu: 0.5
                  memory: 5e8
                  ephemeral-storage: 1.5Gi
                limits:
                  cpu: 192
                  memory: 1G
            - name: api
              image: registry.example.com/api:1.4.2
              resources:
                requests:
                  cpu: 500m
                  memory: 1Gi
                limits:
                  cpu: "1"
                  memory: 1024Mi
            - name: open
              image: registry.example.com/open:1.4.2
              resources:
                requests:
                  memory: \${MEMORY}
                limits:
                  memory: "{{ .Values.memory }}"
      `,
    },
    {
      title: 'amounts that are accepted and that nobody means',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests:
                  cpu: 1000 # <- warning
                  memory: 512m # <- warning
                limits:
                  cpu: 1000000m # <- warning
                  memory: 128 # <- warning
      `,
    },
    {
      title: 'devices and huge pages',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: train
        spec:
          containers:
            - name: half
              image: registry.example.com/train:1.4.2
              resources:
                limits:
                  nvidia.com/gpu: "0.5" # <-
            - name: unlimited
              image: registry.example.com/train:1.4.2
              resources: # <-
                requests:
                  nvidia.com/gpu: 1
            - name: unequal
              image: registry.example.com/train:1.4.2
              resources:
                requests:
                  aws.amazon.com/neuron: 1 # <-
                limits:
                  aws.amazon.com/neuron: 2
            - name: nameless
              image: registry.example.com/train:1.4.2
              resources:
                limits:
                  gpu: 1 # <-
                  requests.nvidia.com/gpu: 1 # <-
                  Nvidia.com/gpu: 1 # <-
            - name: pages
              image: registry.example.com/train:1.4.2
              resources:
                limits:
                  hugepages-2Mi: 3Mi # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: train
        spec:
          containers:
            - name: train
              image: registry.example.com/train:1.4.2
              resources:
                requests:
                  memory: 4Gi
                  vpc.amazonaws.com/efa: 1
                limits:
                  nvidia.com/gpu: 1
                  vpc.amazonaws.com/efa: "1"
                  hugepages-2Mi: 1Gi
      `,
    },
    {
      title: 'a pod that gives its containers less than they ask for',
      kubernetesVersion: '1.36',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          overhead:
            cpu: -100m # <-
          resources:
            requests:
              cpu: 500m # <-
            limits:
              memory: 1Gi
          initContainers:
            - name: proxy
              image: registry.example.com/proxy:2.0.0
              restartPolicy: Always
              resources:
                requests:
                  cpu: 200m
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests:
                  cpu: 400m
                limits:
                  memory: 2Gi # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          resources:
            requests:
              cpu: 500m
            limits:
              memory: 1Gi
          initContainers:
            - name: setup
              image: registry.example.com/setup:1.0.3
              resources:
                requests:
                  cpu: 500m
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests:
                  cpu: 400m
                limits:
                  memory: 1Gi
      `,
    },
    {
      title: 'defaults, quotas, claims and volumes',
      bad: `
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: defaults
        spec:
          limits:
            - type: Container
              max:
                cpu: "1"
              default:
                cpu: "2" # <-
                memory: 512MB # <-
              maxLimitRequestRatio:
                cpu: "0.5" # <-
        ---
        apiVersion: v1
        kind: ResourceQuota
        metadata:
          name: team
        spec:
          hard:
            request.cpu: "10" # <-
            requests.memory: 20GB # <-
            pods: "1.5" # <-
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          accessModes: [ReadWriteOnce]
          resources:
            requests:
              storage: 10GB # <-
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: store
        spec:
          serviceName: store
          selector:
            matchLabels: { app: store }
          template:
            metadata:
              labels: { app: store }
            spec:
              containers:
                - name: store
                  image: registry.example.com/store:1.0.0
              volumes:
                - name: cache
                  emptyDir:
                    sizeLimit: 1GB # <-
          volumeClaimTemplates:
            - metadata:
                name: data
              spec:
                accessModes: [ReadWriteOnce]
                resources:
                  requests:
                    storage: 0 # <-
      `,
      good: `
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: defaults
        spec:
          limits:
            - type: Container
              min:
                cpu: 10m
              defaultRequest:
                cpu: 100m
                memory: 128Mi
              default:
                cpu: "1"
                memory: 128Mi
              max:
                cpu: "2"
              maxLimitRequestRatio:
                cpu: "10"
        ---
        apiVersion: v1
        kind: ResourceQuota
        metadata:
          name: team
        spec:
          hard:
            requests.cpu: "2000"
            limits.memory: 20Gi
            pods: "15"
            count/deployments.apps: "5"
            requests.nvidia.com/gpu: "4"
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          accessModes: [ReadWriteOnce]
          resources:
            requests:
              storage: 10Gi
      `,
    },
  ],
});

function reportAll(node: Located, below: Path, faults: readonly QuantityFault[], report: Context['report']): void {
  for (const { at: inner, message, accepted, meant } of faults) {
    const at = [...below, ...inner];
    const fix = meant !== undefined && {
      fix: { title: `write \`${meant}\``, safe: false, edits: [{ op: 'set' as const, at, value: meant }] },
    };
    report(node, { at, message, severity: accepted === true ? 'warning' : 'error', reasonFor: [at], ...fix });
  }
}

function claimFaults(spec: Loose<PersistentVolumeClaimSpec> | undefined): QuantityFault[] {
  const { requests, limits } = spec?.resources ?? {};
  return [
    ...storageFaults(requests, ['resources', 'requests']),
    ...unreadable(limits, ['resources', 'limits']).map(allowNegative),
  ];
}

function volumeFaults(pod: PodTemplate): (readonly [Path, readonly QuantityFault[]])[] {
  return items(pod.spec.volumes).flatMap(({ emptyDir, ephemeral }, index) => {
    const path = ['spec', 'volumes', index];
    const claim = claimFaults(ephemeral?.volumeClaimTemplate?.spec);
    return [
      [[...path, 'emptyDir'], sizeFaults(emptyDir?.sizeLimit)],
      [[...path, 'ephemeral', 'volumeClaimTemplate', 'spec'], claim],
    ];
  });
}

function sizeFaults(sizeLimit: unknown): QuantityFault[] {
  return sizeLimit === undefined ? [] : unreadable({ sizeLimit }, []);
}
