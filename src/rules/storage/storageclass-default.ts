import type { PersistentVolume } from 'kubernetes-types/core/v1.js';
import type { StorageClass } from 'kubernetes-types/storage/v1.js';
import { CREATED_GP2 } from '../../data/eks-storage-classes.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { isMapping, items } from '../../model/loose.js';
import type { Located, Resource } from '../../model/resource.js';
import {
  DEFAULT_CLASS,
  DEFAULT_CLASS_BETA,
  defaultClasses,
  isDefaultClass,
  mayHaveDefaultClass,
  parametersOf,
} from '../../model/storage-class.js';
import { isAtLeast } from '../../model/version.js';

type Report = Context['report'];

export default defineRule({
  id: 'storageclass-default',
  title: 'Claims without a class need exactly one default StorageClass',
  severity: 'warning',
  why: 'Since Kubernetes 1.30 no StorageClass of a new EKS cluster is the default: a claim that names no class stays Pending until there is one. With two defaults the newest wins, which is a different one in every cluster.',
  help: 'Name the class in the claim, or mark one StorageClass with `storageclass.kubernetes.io/is-default-class: "true"`; the EBS CSI add-on makes one with `defaultStorageClass.enabled`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-extended.html',
    'https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass',
    'https://docs.aws.amazon.com/eks/latest/userguide/create-storage-class.html',
  ],
  on: {
    StorageClass(storageClass, { workspace, cluster, report }) {
      checkAnnotations(storageClass, report);
      if (isDefaultClass(storageClass)) checkOtherDefaults(storageClass, workspace, report);
      if (storageClass.name === CREATED_GP2.name && cluster.autoMode !== true) checkGp2(storageClass, report);
    },
    PersistentVolumeClaim(claim, { workspace, cluster, report }) {
      const { spec } = claim.data;
      if (!spec || names(spec) || claim.annotations[OLD_CLASS] !== undefined) return;
      // What is bound, or printed by a cluster, has got its class.
      if (spec.volumeName !== undefined || claim.annotations[BOUND] !== undefined) return;
      checkClaim(claim, [...AT_CLAIM], workspace, cluster.kubernetesVersion, report);
    },
    StatefulSet(statefulSet, { workspace, cluster, report }) {
      for (const [index, template] of items(statefulSet.data.spec?.volumeClaimTemplates).entries()) {
        const annotations: unknown = template.metadata?.annotations;
        if (!template.spec || names(template.spec) || (isMapping(annotations) && OLD_CLASS in annotations)) continue;
        const at = ['spec', 'volumeClaimTemplates', index, ...AT_CLAIM];
        checkClaim(statefulSet, at, workspace, cluster.kubernetesVersion, report);
      }
    },
  },
  examples: [
    {
      title: 'claims without a class where there is no default',
      complete: true,
      kubernetesVersion: '1.35',
      bad: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec: # <-
          accessModes: [ReadWriteOnce]
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
              spec: # <-
                accessModes: [ReadWriteOnce]
                resources: { requests: { storage: 20Gi } }
      `,
      good: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 20Gi } }
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: gp3
          annotations:
            storageclass.kubernetes.io/is-default-class: "true"
        provisioner: ebs.csi.aws.com
      `,
    },
    {
      title: 'a part of the files only',
      bad: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec: # <- info
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 20Gi } }
      `,
    },
    {
      title: 'two defaults, and annotations that do not say what they seem to',
      bad: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: gp3
          annotations:
            storageclass.kubernetes.io/is-default-class: "true"
        provisioner: ebs.csi.aws.com
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: io2
          annotations:
            storageclass.beta.kubernetes.io/is-default-class: "true" # <- info warning
        provisioner: ebs.csi.aws.com
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: cold
          annotations:
            storageclass.kubernetes.io/is-default-class: "True" # <-
        provisioner: ebs.csi.aws.com
      `,
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: gp3
          annotations:
            storageclass.kubernetes.io/is-default-class: "true"
        provisioner: ebs.csi.aws.com
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: cold
          annotations:
            storageclass.kubernetes.io/is-default-class: "false"
        provisioner: ebs.csi.aws.com
      `,
    },
    {
      title: 'the class that EKS makes itself',
      bad: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: gp2 # <-
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp2
      `,
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: gp2
          uid: 3f1c0d0e-6c3c-4c8c-9d5e-1f2a3b4c5d6e
        provisioner: kubernetes.io/aws-ebs
      `,
    },
    {
      title: 'a cluster before 1.30, where EKS marked its own class',
      complete: true,
      kubernetesVersion: '1.29',
      good: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 20Gi } }
      `,
    },
    {
      title: 'claims that want no class, name one, or are bound',
      complete: true,
      good: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: by-hand
        spec:
          storageClassName: ""
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 20Gi } }
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: named
        spec:
          storageClassName: gp3
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 20Gi } }
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: bound
        spec:
          volumeName: pvc-3f1c0d0e-6c3c-4c8c-9d5e-1f2a3b4c5d6e
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 20Gi } }
      `,
    },
    {
      title: 'a volume made by hand',
      complete: true,
      good: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          accessModes: [ReadWriteMany]
          resources: { requests: { storage: 20Gi } }
        ---
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: shared
        spec:
          capacity: { storage: 20Gi }
          accessModes: [ReadWriteMany]
          csi: { driver: efs.csi.aws.com, volumeHandle: fs-0123456789abcdef0 }
      `,
    },
    {
      title: 'an add-on that makes the default',
      complete: true,
      good: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
          version: "1.35"
        addons:
          - name: aws-ebs-csi-driver
            configurationValues: |
              defaultStorageClass:
                enabled: true
        # file: claim.yaml
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 20Gi } }
      `,
    },
  ],
});

const OLD_CLASS = 'volume.beta.kubernetes.io/storage-class';
const BOUND = 'pv.kubernetes.io/bind-completed';
const AT_CLAIM = ['spec', 'storageClassName'];

/** A class named `""` is a choice too: a volume made by hand. */
function names(spec: { readonly storageClassName?: unknown }): boolean {
  return spec.storageClassName !== undefined && spec.storageClassName !== null;
}

function checkClaim(
  node: Located,
  at: (string | number)[],
  workspace: Context['workspace'],
  version: string | undefined,
  report: Report,
): void {
  if ((version !== undefined && !isAtLeast(version, '1.30')) || mayHaveDefaultClass(workspace)) return;
  if (workspace.all('PersistentVolume').some(isOpen)) return;
  const { complete } = workspace;
  const found = complete ? 'there is none' : 'none was found in the files given';
  report(node, {
    at,
    severity: complete ? 'warning' : 'info',
    message: `this claim needs a default StorageClass, and ${found}: EKS marks none since 1.30; name the class`,
  });
}

/** A volume made by hand, without a class, which a claim without a class can have. */
function isOpen(volume: Resource<PersistentVolume>): boolean {
  const { storageClassName, claimRef } = volume.data.spec ?? {};
  const classless = (storageClassName ?? '') === '' && volume.annotations[OLD_CLASS] === undefined;
  return classless && (claimRef as { uid?: unknown } | undefined)?.uid === undefined;
}

function checkAnnotations(storageClass: Resource<StorageClass>, report: Report): void {
  const { annotations } = storageClass;
  for (const key of [DEFAULT_CLASS, DEFAULT_CLASS_BETA]) {
    const value = annotations[key];
    if (typeof value !== 'string' || value === 'true' || value === 'false') continue;
    const message = `only \`"true"\` makes a class the default; \`${value}\` does nothing`;
    report(storageClass, { at: ['metadata', 'annotations', key], message });
  }
  if (annotations[DEFAULT_CLASS_BETA] === undefined) return;
  const at = ['metadata', 'annotations', DEFAULT_CLASS_BETA];
  const edit =
    annotations[DEFAULT_CLASS] === undefined
      ? ({ op: 'rename', at, to: DEFAULT_CLASS } as const)
      : ({ op: 'remove', at } as const);
  // Two keys that disagree: removing one can change what the class is.
  const safe = edit.op === 'rename' || annotations[DEFAULT_CLASS] === annotations[DEFAULT_CLASS_BETA];
  report(storageClass, {
    at,
    key: true,
    severity: 'info',
    message: `\`${DEFAULT_CLASS_BETA}\` is the key of old; write \`${DEFAULT_CLASS}\``,
    fix: { title: 'Use the key of today', safe, edits: [edit] },
  });
}

/** Reported on the later one, so that each pair is one finding. */
function checkOtherDefaults(
  storageClass: Resource<StorageClass>,
  workspace: Context['workspace'],
  report: Report,
): void {
  for (const other of defaultClasses(workspace)) {
    if (other === storageClass) return;
    if (other.name === storageClass.name || !workspace.near(other, storageClass)) continue;
    const key = storageClass.annotations[DEFAULT_CLASS] === 'true' ? DEFAULT_CLASS : DEFAULT_CLASS_BETA;
    report(storageClass, {
      at: ['metadata', 'annotations', key],
      message: `\`${other.name}\` is a default StorageClass already; of two the one made last wins`,
      related: [{ node: other, at: ['metadata', 'name'], message: 'the other default' }],
    });
    return;
  }
}

function checkGp2(storageClass: Resource<StorageClass>, report: Report): void {
  const { data } = storageClass;
  // Printed by a cluster: it is that very class.
  if ((data.metadata as { uid?: unknown } | undefined)?.uid !== undefined) return;
  const written = new Map<string, unknown>([
    ['provisioner', data.provisioner],
    ['volumeBindingMode', data.volumeBindingMode],
    ['reclaimPolicy', data.reclaimPolicy],
    ...Object.entries(parametersOf(storageClass)).map(([key, value]) => [`parameters.${key}`, value] as const),
  ]);
  const differing = [...written].find(
    ([field, value]) => typeof value === 'string' && value !== CREATED_GP2.fields[field],
  );
  const what = differing
    ? `and \`${differing[0]}\` of it cannot be changed to \`${String(differing[1])}\`: the apply fails`
    : 'so this one only adds to it, and what is not written here stays as it is there';
  report(storageClass, {
    at: ['metadata', 'name'],
    message: `EKS makes a StorageClass \`gp2\` in every new cluster, ${what}; use another name`,
  });
}
