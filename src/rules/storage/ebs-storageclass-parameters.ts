import type { StorageClass } from 'kubernetes-types/storage/v1.js';
import { EBS_PARAMETERS } from '../../data/ebs-parameters.js';
import type { Fix } from '../../engine/finding.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { ebsParameterFaults } from '../../model/ebs-parameter-faults.js';
import type { ParameterFault } from '../../model/ebs-performance-faults.js';
import type { Resource } from '../../model/resource.js';
import { EBS_AUTO_MODE, EBS_CSI, EBS_IN_TREE, parametersOf } from '../../model/storage-class.js';

const SEVERITY = { refused: 'error', ignored: 'error', risky: 'warning' } as const;
const FOR_AUTO_MODE: ReadonlySet<string> = new Set(
  EBS_PARAMETERS.filter(({ autoMode }) => autoMode).map(({ name }) => name.toLowerCase()),
);

export default defineRule({
  id: 'ebs-storageclass-parameters',
  title: 'Parameters of an EBS StorageClass must be ones that the driver takes',
  severity: 'error',
  why: 'The API server takes any parameters; the driver reads them when the first claim comes. An unknown key, a wrong type or numbers that do not fit make it refuse every volume, and the claims stay Pending.',
  help: 'Take the keys and values from the driver’s list. Parameters cannot be changed in place: what is applied already needs a new StorageClass.',
  links: [
    'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md',
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/create-storage-class.html',
  ],
  on: {
    StorageClass(storageClass, { cluster, report }) {
      const provisioner: unknown = storageClass.data.provisioner;
      if (provisioner !== EBS_CSI && provisioner !== EBS_AUTO_MODE) {
        if (provisioner === EBS_IN_TREE) reportInTree(storageClass, report);
        return;
      }
      const parameters = parametersOf(storageClass);
      for (const fault of ebsParameterFaults(parameters, cluster.region)) {
        // What Auto Mode takes beyond its documented list nobody says.
        const unsure = provisioner === EBS_AUTO_MODE && fault.atKey && !FOR_AUTO_MODE.has(fault.key.toLowerCase());
        report(storageClass, {
          at: ['parameters', fault.key],
          key: fault.atKey === true,
          severity: unsure ? 'warning' : SEVERITY[fault.outcome],
          message: fault.message,
          ...(fault.renameTo !== undefined && { fix: rename(fault, fault.renameTo) }),
        });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp4 # <-
          fileSystem: xfs # <-
          encrypted: "yes" # <-
          fsType: ext4 # <- warning
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: both
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3
          iops: "4000"
          iopsPerGB: "50" # <-
          throughput: "1500" # <-
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: old
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp2
          iops: "4000" # <-
          throughput: "250" # <-
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: provisioned
        provisioner: ebs.csi.aws.com
        parameters:
          type: io2 # <-
          blockExpress: "true" # <- warning
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: files
        provisioner: ebs.csi.aws.com
        parameters:
          csi.storage.k8s.io/fstype: xfs
          numberOfInodes: "200192" # <-
          throughput: fast # <-
          kmsKeyId: alias/volumes # <- warning
      `,
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3
          csi.storage.k8s.io/fstype: xfs
          iops: "6000"
          throughput: "1500"
          encrypted: "true"
          kmskeyid: arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
          tagSpecification_1: team=shop
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: provisioned
        provisioner: ebs.csi.aws.com
        parameters:
          type: io2
          iopsPerGB: "50"
          allowAutoIOPSPerGBIncrease: "true"
          csi.storage.k8s.io/fstype: ext4
          ext4BigAlloc: "true"
          ext4ClusterSize: "16384"
      `,
    },
    {
      title: 'numbers out of bounds: too few are refused, too many are more than AWS documents',
      bad: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: small
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3
          iops: "1000" # <-
          throughput: "100" # <-
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: large
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3
          iops: "100000" # <- warning
          throughput: "4000" # <- warning
      `,
    },
    {
      title: 'a key of another region than the cluster’s',
      bad: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        # file: storage.yaml
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          encrypted: "true"
          kmsKeyId: arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab # <-
      `,
    },
    {
      title: 'EKS Auto Mode, which documents fewer parameters; the volume plugin of old, with names of its own',
      bad: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: auto
        provisioner: ebs.csi.eks.amazonaws.com
        parameters:
          type: gp3
          encrypted: "true"
          fileSystem: xfs # <- warning
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: old
        provisioner: kubernetes.io/aws-ebs
        parameters:
          type: gp2
          fsType: ext4 # <- info
      `,
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: auto
        provisioner: ebs.csi.eks.amazonaws.com
        parameters:
          type: gp3
          encrypted: "true"
      `,
    },
    {
      title: 'values that something else fills in, and the parameters of another driver',
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          type: \${VOLUME_TYPE}
          iops: \${IOPS}
          throughput: "1500"
          kmsKeyId: \${KMS_KEY}
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: other
        provisioner: fsx.csi.aws.com
        parameters:
          subnetId: subnet-0a1b2c3d4e5f60718
      `,
    },
  ],
});

/** Its own key there, but one that a class for the CSI driver cannot take over. */
function reportInTree(storageClass: Resource<StorageClass>, report: Context['report']): void {
  const key = Object.keys(parametersOf(storageClass)).find((candidate) => candidate.toLowerCase() === 'fstype');
  if (key === undefined) return;
  report(storageClass, {
    at: ['parameters', key],
    key: true,
    severity: 'info',
    message: `\`${key}\` is the old plugin’s name; a class for the EBS CSI driver has \`csi.storage.k8s.io/fstype\``,
  });
}

/** Parameters of a class that exists cannot be changed, so this is for one that does not yet. */
function rename({ key }: ParameterFault, to: string): Fix {
  return { title: `Rename it to \`${to}\``, safe: false, edits: [{ op: 'rename', at: ['parameters', key], to }] };
}
