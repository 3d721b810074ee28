import { defineRule } from '../../engine/rule.js';
import type { Volume } from '../../model/facts/volume.js';
import { perWorkspace } from '../../model/lookup.js';
import { EBS_AUTO_MODE } from '../../model/storage-class.js';
import { UNKNOWN } from '../../source/unknown.js';

const TAG = 'eks:eks-cluster-name';

export default defineRule({
  id: 'static-pv-auto-mode-tag',
  title: 'EBS volumes made outside EKS Auto Mode need the tag of the cluster',
  severity: 'error',
  why: 'EKS Auto Mode may attach only volumes with the tag `eks:eks-cluster-name`: a pod that mounts any other one waits in ContainerCreating.',
  help: 'Tag the volume: `aws ec2 create-tags --resources VOLUME --tags Key=eks:eks-cluster-name,Value=CLUSTER`. The rule reads the tags from the output of `aws ec2 describe-volumes`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/create-storage-class.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/auto-cluster-iam-role.html',
  ],
  on: {
    PersistentVolume(resource, { cluster, workspace, report }) {
      const csi: { readonly driver?: unknown; readonly volumeHandle?: unknown } | undefined = resource.data.spec?.csi;
      if (csi?.driver !== EBS_AUTO_MODE || typeof csi.volumeHandle !== 'string') return;
      const volume = volumesById(workspace).get(csi.volumeHandle);
      if (volume === undefined) return;
      const fault = faultOf(volume, cluster.name);
      if (fault === undefined) return;
      report(resource, {
        at: ['spec', 'csi', 'volumeHandle'],
        message: `\`${csi.volumeHandle}\` ${fault}: EKS Auto Mode cannot attach it`,
        related: [{ node: volume, at: ['Tags'], message: 'its tags' }],
      });
    },
  },
  examples: [
    {
      title: 'a volume without the tag',
      bad: `
        # file: pv.yaml
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: data
        spec:
          capacity: { storage: 20Gi }
          accessModes: [ReadWriteOnce]
          csi:
            driver: ebs.csi.eks.amazonaws.com
            volumeHandle: vol-0a1b2c3d4e5f60718 # <-
        # file: volumes.json
        { "Volumes": [{ "VolumeId": "vol-0a1b2c3d4e5f60718", "Size": 20, "Tags": [{ "Key": "Name", "Value": "data" }] }] }
      `,
      good: `
        # file: pv.yaml
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: data
        spec:
          capacity: { storage: 20Gi }
          accessModes: [ReadWriteOnce]
          csi:
            driver: ebs.csi.eks.amazonaws.com
            volumeHandle: vol-0a1b2c3d4e5f60718
        # file: volumes.json
        {
          "Volumes": [
            { "VolumeId": "vol-0a1b2c3d4e5f60718", "Tags": [{ "Key": "eks:eks-cluster-name", "Value": "demo" }] }
          ]
        }
      `,
    },
    {
      title: 'the tag of another cluster',
      bad: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1 }
        autoModeConfig: { enabled: true }
        # file: pv.yaml
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: data
        spec:
          capacity: { storage: 20Gi }
          accessModes: [ReadWriteOnce]
          csi:
            driver: ebs.csi.eks.amazonaws.com
            volumeHandle: vol-0a1b2c3d4e5f60718 # <-
        # file: volumes.json
        {
          "Volumes": [
            { "VolumeId": "vol-0a1b2c3d4e5f60718", "Tags": [{ "Key": "eks:eks-cluster-name", "Value": "old" }] }
          ]
        }
      `,
    },
    {
      title: 'the driver that the add-on installs, and a volume that is not described',
      good: `
        # file: pv.yaml
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: data
        spec:
          capacity: { storage: 20Gi }
          accessModes: [ReadWriteOnce]
          csi:
            driver: ebs.csi.aws.com
            volumeHandle: vol-0a1b2c3d4e5f60718
        ---
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: logs
        spec:
          capacity: { storage: 20Gi }
          accessModes: [ReadWriteOnce]
          csi:
            driver: ebs.csi.eks.amazonaws.com
            volumeHandle: vol-0ffffffffffffffff
        # file: volumes.json
        { "Volumes": [{ "VolumeId": "vol-0a1b2c3d4e5f60718" }] }
      `,
    },
  ],
});

const volumesById = perWorkspace(
  ({ volumes }): ReadonlyMap<unknown, Volume> => new Map(volumes.map((volume) => [volume.id.value, volume])),
);

function faultOf({ tagList, tags }: Volume, cluster: string | undefined): string | undefined {
  const tag = tags.get(TAG);
  if (tag === undefined) return tagList.value === UNKNOWN ? undefined : `has no tag \`${TAG}\``;
  if (cluster === undefined || typeof tag.value !== 'string' || tag.value === cluster) return undefined;
  return `has the tag \`${TAG}\` of \`${tag.value}\`, not of \`${cluster}\``;
}
