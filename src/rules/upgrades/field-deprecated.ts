import { oldestStandardVersion } from '../../data/eks-versions.js';
import { type Context, defineRule, type Problem } from '../../engine/rule.js';
import { isMapping, text } from '../../model/loose.js';
import { isAtLeast } from '../../model/version.js';

const STORAGE_CLASS = 'volume.beta.kubernetes.io/storage-class';
const MOUNT_OPTIONS = 'volume.beta.kubernetes.io/mount-options';
const TOPOLOGY_HINTS = 'service.kubernetes.io/topology-aware-hints';
const TOPOLOGY_MODE = 'service.kubernetes.io/topology-mode';
const MOUNTABLE = 'kubernetes.io/enforce-mountable-secrets';

export default defineRule({
  id: 'field-deprecated',
  title: 'Leave fields and annotations that the API server warns of',
  severity: 'warning',
  presets: ['recommended', 'strict', 'upgrade'],
  why: 'The API server still takes them and says on every apply that they are going away; a later version then ignores them without a word.',
  help: 'Write what the message names instead.',
  links: [
    'https://kubernetes.io/docs/reference/labels-annotations-taints/',
    'https://kubernetes.io/docs/concepts/services-networking/service/',
    'https://github.com/kubernetes/enhancements/issues/5707',
    'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html',
  ],
  on: {
    Service(service, context) {
      const { spec } = service.data as { readonly spec?: unknown };
      if (Object.hasOwn(service.annotations, TOPOLOGY_HINTS)) context.report(service, topologyHints(context));
      if (!isMapping(spec)) return;
      const { externalIPs, trafficDistribution, clusterIP, type } = spec;
      const has = Array.isArray(externalIPs) && externalIPs.length > 0;
      // There they do nothing anyway.
      if (has && clusterIP !== 'None' && type !== 'ExternalName' && since('1.36', context)) {
        const message =
          '`externalIPs` is deprecated since Kubernetes 1.36, off from 1.40 and gone with 1.43; use a Service of type LoadBalancer, or the Gateway API';
        context.report(service, { at: ['spec', 'externalIPs'], key: true, message });
      }
      if (trafficDistribution === 'PreferClose' && since('1.35', context)) {
        context.report(service, preferClose(context));
      }
    },
    ServiceAccount(account, context) {
      if (!Object.hasOwn(account.annotations, MOUNTABLE) || !since('1.32', context)) return;
      const message = `\`${MOUNTABLE}\` is deprecated since Kubernetes 1.32; keep Secrets apart in namespaces of their own`;
      context.report(account, { at: ['metadata', 'annotations', MOUNTABLE], key: true, message });
    },
    PersistentVolumeClaim(claim, context) {
      if (Object.hasOwn(claim.annotations, STORAGE_CLASS)) {
        context.report(claim, storageClass(claim.annotations[STORAGE_CLASS]));
      }
    },
    PersistentVolume(volume, context) {
      const { annotations } = volume;
      if (Object.hasOwn(annotations, STORAGE_CLASS)) context.report(volume, storageClass(annotations[STORAGE_CLASS]));
      if (Object.hasOwn(annotations, MOUNT_OPTIONS)) {
        const message = `\`${MOUNT_OPTIONS}\` is deprecated since Kubernetes 1.31; use \`spec.mountOptions\``;
        context.report(volume, { at: ['metadata', 'annotations', MOUNT_OPTIONS], key: true, message });
      }
      const policy: unknown = volume.data.spec?.persistentVolumeReclaimPolicy;
      if (policy !== 'Recycle') return;
      const message =
        'the reclaim policy `Recycle` is deprecated, and no driver for AWS storage has it; use `Delete` or `Retain`';
      context.report(volume, { at: ['spec', 'persistentVolumeReclaimPolicy'], message });
    },
  },
  examples: [
    {
      kubernetesVersion: '1.36',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.kubernetes.io/topology-aware-hints: auto # <-
        spec:
          selector: { app: web }
          ports: [{ port: 80 }]
          externalIPs: # <-
            - 203.0.113.7
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
        spec:
          selector: { app: api }
          ports: [{ port: 80 }]
          trafficDistribution: PreferClose # <-
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: web
          annotations:
            kubernetes.io/enforce-mountable-secrets: "true" # <-
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.kubernetes.io/topology-mode: auto
        spec:
          selector: { app: web }
          ports: [{ port: 80 }]
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
        spec:
          selector: { app: api }
          ports: [{ port: 80 }]
          trafficDistribution: PreferSameZone
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: web
      `,
    },
    {
      title: 'storage',
      bad: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
          annotations:
            volume.beta.kubernetes.io/storage-class: fast # <-
        spec:
          accessModes: [ReadWriteOnce]
          resources:
            requests: { storage: 10Gi }
        ---
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: nfs
          annotations:
            volume.beta.kubernetes.io/mount-options: hard # <-
        spec:
          capacity: { storage: 10Gi }
          accessModes: [ReadWriteMany]
          persistentVolumeReclaimPolicy: Recycle # <-
          nfs: { server: 10.0.0.1, path: / }
      `,
      good: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          storageClassName: fast
          accessModes: [ReadWriteOnce]
          resources:
            requests: { storage: 10Gi }
      `,
    },
    {
      title: 'versions before the deprecation',
      kubernetesVersion: '1.34',
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports: [{ port: 80 }]
          externalIPs: [203.0.113.7]
          trafficDistribution: PreferClose
      `,
    },
  ],
});

function since(version: string, { cluster, today }: Context): boolean {
  return isAtLeast(cluster.kubernetesVersion ?? oldestStandardVersion(today), version);
}

function topologyHints({ cluster, today }: Context): Problem {
  const at = ['metadata', 'annotations', TOPOLOGY_HINTS];
  const version = cluster.versionInUse ?? cluster.kubernetesVersion ?? oldestStandardVersion(today);
  const safe = isAtLeast(version, '1.27');
  return {
    at,
    key: true,
    message: `\`${TOPOLOGY_HINTS}\` is deprecated since Kubernetes 1.27; use \`${TOPOLOGY_MODE}\``,
    fix: { title: `Rename to \`${TOPOLOGY_MODE}\``, safe, edits: [{ op: 'rename', at, to: TOPOLOGY_MODE }] },
  };
}

function preferClose({ cluster }: Context): Problem {
  const at = ['spec', 'trafficDistribution'];
  // Kubernetes 1.33 rejects the new name.
  const safe = isAtLeast(cluster.versionInUse ?? cluster.kubernetesVersion ?? '1.35', '1.34');
  return {
    at,
    message: '`PreferClose` is deprecated since Kubernetes 1.35; `PreferSameZone` is its name from 1.34 on',
    fix: { title: 'Use `PreferSameZone`', safe, edits: [{ op: 'set', at, value: 'PreferSameZone' }] },
  };
}

/** The spec of a claim cannot be changed, so that what is there already keeps its annotation. */
function storageClass(value: unknown): Problem {
  const at = ['metadata', 'annotations', STORAGE_CLASS];
  const name = text(value);
  const edits = [{ op: 'set', at: ['spec', 'storageClassName'], value: name } as const, { op: 'remove', at } as const];
  return {
    at,
    key: true,
    message: `\`${STORAGE_CLASS}\` is deprecated since Kubernetes 1.8; use \`spec.storageClassName\``,
    ...(name !== undefined && { fix: { title: 'Use `storageClassName`', safe: false, edits } }),
  };
}
