import type { PersistentVolumeClaimSpec } from 'kubernetes-types/core/v1.js';
import type { Fix } from '../../engine/finding.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { claimNamed, type EbsClass, ebsClassOf } from '../../model/claims.js';
import { integer, isMapping, items, type Loose, strings } from '../../model/loose.js';
import type { PodTemplate } from '../../model/pod.js';
import { replicasOf } from '../../model/replicas.js';
import type { Resource } from '../../model/resource.js';
import { scalersOf } from '../../model/scale-target.js';
import { EBS_AUTO_MODE, EBS_CSI } from '../../model/storage-class.js';
import type { Path } from '../../source/path.js';

type Report = Context['report'];
type Workspace = Context['workspace'];

export default defineRule({
  id: 'ebs-access-mode',
  title: 'An EBS volume serves the pods of one node',
  severity: 'error',
  why: 'An EBS volume is attached to one instance at a time. The driver makes none for many nodes, and pods that mount the same volume on a second node wait in ContainerCreating with a multi-attach error.',
  help: 'Use `ReadWriteOnce`, and `volumeClaimTemplates` of a StatefulSet so that each pod has a volume of its own. For files that many pods share use EFS; for block devices `io2` volumes with `volumeMode: Block`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html',
    'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/multi-attach.md',
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes',
    'https://docs.aws.amazon.com/eks/latest/userguide/efs-csi.html',
  ],
  on: {
    PersistentVolumeClaim(claim, { workspace, report }) {
      if (claim.data.spec) checkModes(claim, claim.data.spec, ['spec'], workspace, report);
    },
    StatefulSet(statefulSet, { workspace, report }) {
      for (const [index, { spec }] of items(statefulSet.data.spec?.volumeClaimTemplates).entries()) {
        const at = ['spec', 'volumeClaimTemplates', index, 'spec'];
        if (spec) checkModes(statefulSet, spec, at, workspace, report);
      }
    },
    PersistentVolume(volume, { report }) {
      const { spec } = volume.data;
      const driver: unknown = spec?.csi?.driver;
      if (!spec || (driver !== EBS_CSI && driver !== EBS_AUTO_MODE) || (spec.volumeMode as unknown) === 'Block') return;
      reportModes(volume, spec.accessModes, ['spec', 'accessModes'], '', report);
    },
    PodTemplate(pod, { workspace, report }) {
      const { volumes } = pod.spec;
      if (volumes !== undefined && SHARING.has(pod.resource.kind)) checkVolumes(pod, workspace, report);
    },
  },
  examples: [
    {
      title: 'modes that EBS has not',
      bad: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: gp3
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: shared
        spec:
          storageClassName: gp3
          accessModes:
            - ReadWriteOnce
            - ReadWriteMany # <-
          resources: { requests: { storage: 20Gi } }
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
          volumeClaimTemplates:
            - metadata:
                name: data
              spec:
                storageClassName: gp3
                accessModes:
                  - ReadOnlyMany # <-
                resources: { requests: { storage: 20Gi } }
        ---
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: by-hand
        spec:
          capacity: { storage: 20Gi }
          accessModes:
            - ReadWriteMany # <-
          csi:
            driver: ebs.csi.aws.com
            volumeHandle: vol-0a1b2c3d4e5f60718
      `,
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: gp3
        provisioner: ebs.csi.aws.com
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: io2
        provisioner: ebs.csi.aws.com
        parameters:
          type: io2
          iops: "3000"
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: alone
        spec:
          storageClassName: gp3
          accessModes: [ReadWriteOncePod]
          resources: { requests: { storage: 20Gi } }
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: block
        spec:
          storageClassName: io2
          volumeMode: Block
          accessModes: [ReadWriteMany]
          resources: { requests: { storage: 20Gi } }
      `,
    },
    {
      title: 'many pods on one claim, and a rollout that waits for itself',
      bad: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          storageClassName: gp2
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 20Gi } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: many
        spec:
          replicas: 3
          selector:
            matchLabels: { app: many }
          template:
            metadata:
              labels: { app: many }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
              volumes:
                - name: data
                  persistentVolumeClaim:
                    claimName: data # <-
        ---
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
                - name: web
                  image: registry.example.com/web:1.4.2
              volumes:
                - name: data
                  persistentVolumeClaim:
                    claimName: data # <- warning
      `,
      good: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          storageClassName: gp2
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 20Gi } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: one
        spec:
          replicas: 1
          strategy:
            type: Recreate
          selector:
            matchLabels: { app: one }
          template:
            metadata:
              labels: { app: one }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
              volumes:
                - name: data
                  persistentVolumeClaim:
                    claimName: data
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: out-before-in
        spec:
          replicas: 1
          strategy:
            rollingUpdate:
              maxSurge: 0
              maxUnavailable: 1
          selector:
            matchLabels: { app: two }
          template:
            metadata:
              labels: { app: two }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
              volumes:
                - name: data
                  persistentVolumeClaim:
                    claimName: data
      `,
    },
    {
      title: 'an autoscaler that makes more of them',
      bad: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          storageClassName: gp2
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 20Gi } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          strategy: { type: Recreate }
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
              volumes:
                - name: data
                  persistentVolumeClaim:
                    claimName: data # <-
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          minReplicas: 1
          maxReplicas: 5
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
      `,
    },
    {
      title: 'a class that is not known or of another driver, pods that are kept on one node',
      good: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: unknown
        spec:
          storageClassName: shared
          accessModes: [ReadWriteMany]
          resources: { requests: { storage: 20Gi } }
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: efs
        provisioner: efs.csi.aws.com
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: files
        spec:
          storageClassName: efs
          accessModes: [ReadWriteMany]
          resources: { requests: { storage: 20Gi } }
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          storageClassName: gp2
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 20Gi } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: together
        spec:
          replicas: 3
          selector:
            matchLabels: { app: together }
          template:
            metadata:
              labels: { app: together }
            spec:
              nodeSelector:
                kubernetes.io/hostname: ip-10-0-1-12.eu-central-1.compute.internal
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
              volumes:
                - name: data
                  persistentVolumeClaim:
                    claimName: data
      `,
    },
  ],
});

/** Kinds that run pods side by side, or let a new one overlap the old. */
const SHARING: ReadonlySet<string> = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet']);
const FOR_MANY_NODES: ReadonlySet<unknown> = new Set(['ReadWriteMany', 'ReadOnlyMany']);

function checkModes(
  node: Resource,
  spec: Loose<PersistentVolumeClaimSpec>,
  at: Path,
  workspace: Workspace,
  report: Report,
): void {
  if (!strings(spec.accessModes).some((mode) => FOR_MANY_NODES.has(mode))) return;
  const found = ebsClassOf(spec, node, workspace);
  if (!found || sharesBlocks(spec, found)) return;
  reportModes(node, spec.accessModes, [...at, 'accessModes'], ` (class \`${found.name}\`)`, report);
}

/** Block devices of io2, and any of a type that is not known. */
function sharesBlocks({ volumeMode }: Loose<PersistentVolumeClaimSpec>, { type }: EbsClass): boolean {
  return volumeMode === 'Block' && (type === undefined || type === 'io2');
}

function reportModes(node: Resource, modes: unknown, at: Path, which: string, report: Report): void {
  if (!Array.isArray(modes)) return;
  for (const [index, mode] of modes.entries()) {
    if (!FOR_MANY_NODES.has(mode)) continue;
    const message = `an EBS volume${which} cannot be \`${mode}\`: it serves one node, so use \`ReadWriteOnce\`, or EFS to share files`;
    report(node, { at: [...at, index], message });
  }
}

function checkVolumes(pod: PodTemplate, workspace: Workspace, report: Report): void {
  const { resource } = pod;
  for (const [index, volume] of items(pod.spec.volumes).entries()) {
    const name: unknown = volume.persistentVolumeClaim?.claimName;
    if (typeof name !== 'string' || isKeptTogether(pod)) continue;
    const claim = claimNamed(name, resource, workspace);
    const spec = claim?.data.spec;
    if (!claim || !spec || (spec.volumeMode as unknown) === 'Block' || !ebsClassOf(spec, claim, workspace)) continue;
    const problem = problemOf(resource, name, workspace);
    if (!problem) continue;
    const related = [{ node: claim, at: ['metadata', 'name'], message: 'the claim of an EBS volume' }];
    // On the object, because what mends it stands outside the pod template.
    const at = [...pod.specPath.slice(resource.path.length), 'volumes', index, 'persistentVolumeClaim', 'claimName'];
    report(resource, { at, related, ...problem });
  }
}

/** On one node by name, or by an affinity of the pods to each other, they may share a volume. */
function isKeptTogether({ spec }: PodTemplate): boolean {
  const required: unknown = spec.affinity?.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  return (
    spec.nodeName !== undefined || spec.nodeSelector?.['kubernetes.io/hostname'] !== undefined || required !== undefined
  );
}

type Verdict = { readonly message: string; readonly severity?: 'warning'; readonly fix?: Fix };

function problemOf(resource: Resource, name: string, workspace: Workspace): Verdict | undefined {
  if (resource.kind === 'DaemonSet') {
    return { message: `\`${name}\` is an EBS volume, which only one node can have; a DaemonSet runs on all` };
  }
  const { count } = replicasOf(resource, workspace);
  const most = Math.max(count ?? 0, ...scalersOf(resource, workspace).map(mostOf));
  if (most > 1) {
    const many = most === count ? `${most} pods share` : `up to ${most} pods share`;
    const instead =
      resource.kind === 'StatefulSet' ? '`volumeClaimTemplates`' : 'a StatefulSet with `volumeClaimTemplates`';
    return {
      message: `${many} the EBS volume of \`${name}\`, which only one node can have; use ${instead}, or EFS`,
    };
  }
  return resource.kind === 'Deployment' && count === 1 ? rolloutProblem(resource, name) : undefined;
}

/** Pods that an autoscaler goes up to; 0 where it does not tell. */
function mostOf({ data }: Resource): number {
  const spec = (data as { spec?: { maxReplicas?: unknown; maxReplicaCount?: unknown } }).spec;
  return integer(spec?.maxReplicas ?? spec?.maxReplicaCount) ?? 0;
}

/** With one pod the old one goes last, unless the strategy says otherwise. */
function rolloutProblem({ data }: Resource, name: string): Verdict | undefined {
  const spec = (data as { spec?: { strategy?: unknown } }).spec;
  const strategy = isMapping(spec?.strategy) ? spec.strategy : {};
  if (strategy.type !== undefined && strategy.type !== 'RollingUpdate') return undefined;
  const rolling = isMapping(strategy.rollingUpdate) ? strategy.rollingUpdate : {};
  const { maxSurge, maxUnavailable } = rolling;
  if (integer(maxSurge) === 0 || maxSurge === '0%' || (integer(maxUnavailable) ?? 0) > 0 || maxUnavailable === '100%')
    return undefined;
  return {
    severity: 'warning',
    message: `a rollout starts the new pod while the old one holds the EBS volume of \`${name}\`; on another node it waits for ever: use \`strategy: Recreate\``,
    fix: {
      title: 'Stop the old pod first',
      safe: false,
      // Not `set` at `type`: the API server refuses `rollingUpdate` beside it.
      edits: [{ op: 'set', at: ['spec', 'strategy'], value: { type: 'Recreate' } }],
    },
  };
}
