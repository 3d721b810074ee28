import { LEGACY_NODE_LABELS } from '../../data/node-labels.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import { eachKey, type LabelUse, nodeLabelUses, termUses } from '../../model/node-label-uses.js';
import type { PodTemplate } from '../../model/pod.js';
import type { Located } from '../../model/resource.js';
import type { Path } from '../../source/path.js';

export default defineRule({
  id: 'legacy-node-label',
  title: 'Choose nodes by labels that nodes of today carry',
  severity: 'warning',
  presets: ['recommended', 'strict', 'upgrade'],
  why: 'The old labels live on only as copies of the new ones, and tools that make nodes know the new ones; a pod that asks for a label no node has stays Pending.',
  help: 'Use the label that the message names; its values are the same.',
  links: [
    'https://kubernetes.io/docs/reference/labels-annotations-taints/',
    'https://docs.aws.amazon.com/eks/latest/userguide/eks-architecture.html',
  ],
  on: {
    PodTemplate(pod, context) {
      const { nodeSelector, affinity, topologySpreadConstraints } = pod.spec;
      if (!mentions(nodeSelector) && !mentions(affinity) && !mentions(topologySpreadConstraints)) return;
      nodeLabelUses(pod.spec, isLegacy, (use) => report(pod, ['spec'], use, !isImmutable(pod), context));
    },
    StorageClass(storageClass, context) {
      const { allowedTopologies } = storageClass.data as { readonly allowedTopologies?: unknown };
      termUses(allowedTopologies, ['allowedTopologies'], ['matchLabelExpressions'], isLegacy, (use) =>
        report(storageClass, [], use, true, context),
      );
    },
    PersistentVolume(volume, context) {
      const { metadata, spec } = volume.data as { readonly metadata?: unknown; readonly spec?: unknown };
      // What a cluster prints it has made or migrated itself.
      if (!isMapping(spec) || (isMapping(metadata) && metadata.uid !== undefined)) return;
      const affinity: unknown = isMapping(spec.nodeAffinity) ? spec.nodeAffinity.required : undefined;
      if (!isMapping(affinity)) return;
      const at = ['spec', 'nodeAffinity', 'required', 'nodeSelectorTerms'];
      termUses(affinity.nodeSelectorTerms, at, ['matchExpressions'], isLegacy, (use) =>
        report(volume, [], use, true, context),
      );
    },
    RuntimeClass(runtimeClass, context) {
      const { scheduling } = runtimeClass.data as { readonly scheduling?: unknown };
      if (!isMapping(scheduling)) return;
      eachKey(scheduling.nodeSelector, ['scheduling', 'nodeSelector'], true, isLegacy, (use) =>
        report(runtimeClass, [], use, true, context),
      );
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
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              nodeSelector:
                beta.kubernetes.io/os: linux # <-
              affinity:
                nodeAffinity:
                  requiredDuringSchedulingIgnoredDuringExecution:
                    nodeSelectorTerms:
                      - matchExpressions:
                          - key: failure-domain.beta.kubernetes.io/zone # <-
                            operator: In
                            values: [eu-central-1a]
                podAntiAffinity:
                  preferredDuringSchedulingIgnoredDuringExecution:
                    - weight: 100
                      podAffinityTerm:
                        topologyKey: failure-domain.beta.kubernetes.io/zone # <-
                        labelSelector:
                          matchLabels: { app: web }
              topologySpreadConstraints:
                - maxSkew: 1
                  topologyKey: beta.kubernetes.io/instance-type # <-
                  whenUnsatisfiable: ScheduleAnyway
                  labelSelector:
                    matchLabels: { app: web }
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
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
              nodeSelector:
                kubernetes.io/os: linux
              affinity:
                nodeAffinity:
                  requiredDuringSchedulingIgnoredDuringExecution:
                    nodeSelectorTerms:
                      - matchExpressions:
                          - key: topology.kubernetes.io/zone
                            operator: In
                            values: [eu-central-1a]
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'nodes of a control plane that AWS runs',
      bad: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: backup
        spec:
          selector:
            matchLabels: { app: backup }
          template:
            metadata:
              labels: { app: backup }
            spec:
              nodeSelector:
                node-role.kubernetes.io/master: "" # <- error
              containers:
                - name: backup
                  image: registry.example.com/backup:1.4.2
      `,
      good: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agent
        spec:
          selector:
            matchLabels: { app: agent }
          template:
            metadata:
              labels: { app: agent }
            spec:
              affinity:
                nodeAffinity:
                  requiredDuringSchedulingIgnoredDuringExecution:
                    nodeSelectorTerms:
                      - matchExpressions:
                          - key: node-role.kubernetes.io/control-plane
                            operator: DoesNotExist
              tolerations:
                - key: node-role.kubernetes.io/master
                  operator: Exists
              containers:
                - name: agent
                  image: registry.example.com/agent:1.4.2
      `,
    },
    {
      title: 'storage',
      bad: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        allowedTopologies:
          - matchLabelExpressions:
              - key: failure-domain.beta.kubernetes.io/zone # <-
                values: [eu-central-1a]
        ---
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: data
        spec:
          capacity: { storage: 10Gi }
          accessModes: [ReadWriteOnce]
          csi: { driver: ebs.csi.aws.com, volumeHandle: vol-0123456789abcdef0 }
          nodeAffinity:
            required:
              nodeSelectorTerms:
                - matchExpressions:
                    - key: failure-domain.beta.kubernetes.io/zone # <-
                      operator: In
                      values: [eu-central-1a]
      `,
    },
    {
      title: 'a PersistentVolume as a cluster prints it',
      good: `
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: pvc-1
          uid: 5d3c1f2e-0000-4000-8000-000000000000
        spec:
          capacity: { storage: 10Gi }
          accessModes: [ReadWriteOnce]
          csi: { driver: ebs.csi.aws.com, volumeHandle: vol-0123456789abcdef0 }
          nodeAffinity:
            required:
              nodeSelectorTerms:
                - matchExpressions:
                    - key: failure-domain.beta.kubernetes.io/zone
                      operator: In
                      values: [eu-central-1a]
      `,
    },
    {
      title: 'a selector that something else fills in',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          nodeSelector: \${NODE_SELECTOR}
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

/** One quick look, so that only pods with something to report are walked with their paths. */
function mentions(value: unknown): boolean {
  if (typeof value === 'string') return LEGACY_NODE_LABELS.has(value);
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key in fields) if (LEGACY_NODE_LABELS.has(key) || mentions(fields[key])) return true;
  return false;
}

function isLegacy(label: string): boolean {
  return LEGACY_NODE_LABELS.has(label);
}

/** What runs already keeps its node selection for good. */
function isImmutable({ resource: { kind } }: PodTemplate): boolean {
  return kind === 'Pod' || kind === 'Job';
}

function report(
  node: Located,
  base: Path,
  { label, at, isKey, required }: LabelUse,
  mutable: boolean,
  context: Context,
): void {
  const known = LEGACY_NODE_LABELS.get(label);
  // To keep off nodes that do not exist harms nothing.
  if (!known || (known.absent && !required)) return;
  const path = [...base, ...at];
  const { replacement } = known;
  context.report(node, {
    at: path,
    key: isKey,
    message: `node label \`${label}\`: ${known.fault}`,
    ...(known.absent ? { severity: 'error' } : replacement === undefined ? { severity: 'info' } : {}),
    ...(replacement !== undefined && {
      fix: {
        title: `Use \`${replacement}\``,
        safe: mutable,
        edits: [isKey ? { op: 'rename', at: path, to: replacement } : { op: 'set', at: path, value: replacement }],
      },
    }),
  });
}
