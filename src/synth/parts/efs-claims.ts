import { compact } from './compact.js';
import type { EfsVolume } from './mounts.js';
import { clusterObject, platformObject } from './platform-object.js';
import { metadataOf, type WorkloadContext } from './workload-context.js';

// EFS grows by itself; Kubernetes wants a number all the same.
const CAPACITY = '5Gi';

/** A PersistentVolume and a claim for each EFS file system that a pod mounts. */
export function efsClaims(context: WorkloadContext, volumes: readonly EfsVolume[]): void {
  const { construct, namespace } = context;
  for (const { volume, claim, efs } of volumes) {
    const name = namespace === undefined ? claim : `${namespace}-${claim}`;
    const spec = { accessModes: ['ReadWriteMany'], storageClassName: '', volumeMode: 'Filesystem' };
    const { labels } = metadataOf(context);
    clusterObject(
      construct,
      `${volume}-volume`,
      { apiVersion: 'v1', kind: 'PersistentVolume', name, labels },
      {
        spec: {
          ...spec,
          capacity: { storage: CAPACITY },
          persistentVolumeReclaimPolicy: 'Retain',
          // Keeps other claims from taking the volume.
          ...(namespace !== undefined && { claimRef: { namespace, name: claim } }),
          csi: { driver: 'efs.csi.aws.com', volumeHandle: handleOf(efs) },
        },
      },
    );
    const shape = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name: claim, namespace, labels };
    platformObject(construct, `${volume}-claim`, shape, {
      spec: compact({ ...spec, volumeName: name, resources: { requests: { storage: CAPACITY } } }),
    });
  }
}

/** `fs-1`, `fs-1:/folder`, `fs-1::fsap-2` */
function handleOf({ fileSystem, path, accessPoint }: EfsVolume['efs']): string {
  if (accessPoint !== undefined) return `${fileSystem}:${path ?? ''}:${accessPoint}`;
  return path === undefined ? fileSystem : `${fileSystem}:${path}`;
}
