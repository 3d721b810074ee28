import { type Context, defineRule } from '../../engine/rule.js';
import { claimFault, volumeFault } from '../../model/faults/volume-faults.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';
import type { Path } from '../../source/path.js';

export default defineRule({
  id: 'volume-claim-invalid',
  title: 'Give a claim access modes and storage, and a volume one source',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a PersistentVolumeClaim or claim template without access modes or a request for storage, and a PersistentVolume without capacity, without a source, or with two.',
  help: 'Write `accessModes` and `resources.requests.storage` into a claim; a volume has `capacity.storage` and one of `csi`, `nfs`, `local` and the like.',
  links: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/',
    'https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html',
  ],
  on: {
    PersistentVolumeClaim(claim, { report }) {
      if (!claim.part) checkClaim(claim, claim.data.spec ?? NOTHING, SPEC, report);
    },
    StatefulSet(set, { report }) {
      const templates: unknown = set.data.spec?.volumeClaimTemplates;
      if (set.part || !Array.isArray(templates)) return;
      for (const [index, template] of templates.entries()) {
        if (!isMapping(template)) continue;
        const at = ['spec', 'volumeClaimTemplates', index];
        checkClaim(set, template.spec ?? NOTHING, [...at, 'spec'], report);
        const { name } = isMapping(template.metadata) ? template.metadata : { name: undefined };
        if (name === undefined || name === null || name === '') {
          report(set, {
            at: [...at, 'metadata', 'name'],
            message: 'a claim template needs a name, by which containers mount it',
          });
        }
      }
    },
    PersistentVolume(volume, { report }) {
      const spec: unknown = volume.data.spec ?? NOTHING;
      const found = !volume.part && isMapping(spec) ? volumeFault(spec) : undefined;
      if (found) report(volume, { at: ['spec', ...found.at], message: found.message });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec: # <-
          resources:
            requests:
              storage: 10Gi
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: cache
        spec:
          accessModes: [ReadWriteOnce]
          storageClassName: gp3
          resources: # <-
            limits:
              storage: 10Gi
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: copy
        spec:
          accessModes: [ReadWriteOnce]
          dataSourceRef: # <-
            kind: VolumeSnapshot
            name: last
          resources:
            requests:
              storage: 10Gi
        ---
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: data
        spec:
          accessModes: [ReadWriteOnce]
          capacity:
            storage: 10Gi
          csi:
            driver: ebs.csi.aws.com
            volumeHandle: vol-0123456789abcdef0
          hostPath: # <-
            path: /data
        ---
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: nothing
        spec: # <-
          accessModes: [ReadWriteOnce]
          capacity:
            storage: 10Gi
      `,
      good: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          accessModes: [ReadWriteOnce]
          storageClassName: ""
          resources:
            requests:
              storage: 10Gi
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: copy
        spec:
          accessModes: [ReadWriteOncePod]
          dataSource:
            apiGroup: snapshot.storage.k8s.io
            kind: VolumeSnapshot
            name: last
          resources:
            requests:
              storage: 10Gi
        ---
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: data
        spec:
          accessModes: [ReadWriteOnce]
          capacity:
            storage: 10Gi
          csi:
            driver: ebs.csi.aws.com
            volumeHandle: vol-0123456789abcdef0
      `,
    },
    {
      title: 'claim templates',
      bad: `
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
                accessModes: [] # <-
                resources:
                  requests:
                    storage: 10Gi
      `,
    },
    {
      title: 'what something else fills in, and a patch',
      good: `
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          accessModes: \${MODES}
          resources: \${RESOURCES}
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        $patch: merge
        metadata:
          name: data
        spec:
          storageClassName: gp3
      `,
    },
    {
      title: 'a claim template without a name',
      bad: `
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
            - metadata: # <-
                labels: { app: db }
              spec:
                accessModes: [ReadWriteOnce]
                resources:
                  requests:
                    storage: 1Gi
      `,
    },
  ],
});

const SPEC: Path = ['spec'];
const NOTHING = {};

function checkClaim(resource: Resource, spec: unknown, at: Path, report: Context['report']): void {
  const found = isMapping(spec) ? claimFault(spec) : undefined;
  if (found) report(resource, { at: [...at, ...found.at], message: found.message });
}
