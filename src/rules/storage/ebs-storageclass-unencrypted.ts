import { defineRule, type Problem } from '../../engine/rule.js';
import { launchTemplateVolumes } from '../../model/facts/launch-template.js';
import { items } from '../../model/loose.js';
import { EFS_CSI, isEbs, parameterKey, parametersOf } from '../../model/storage-class.js';

interface Options {
  /** The account encrypts every EBS volume, whatever is asked for. */
  readonly accountEncryptsByDefault: boolean;
}

interface NodeGroup {
  volumeEncrypted?: boolean;
  volumeKmsKeyID?: string;
}

export default defineRule<Options>({
  id: 'ebs-storageclass-unencrypted',
  title: 'Encrypt volumes',
  severity: 'warning',
  why: 'Data and snapshots of a volume that is not encrypted can be read by whoever gets at the snapshot, and encryption cannot be switched on later: the data has to be copied to a new volume. It costs nothing.',
  help: 'Set `encrypted: "true"` in a new StorageClass, because parameters cannot be changed; for nodes `volumeEncrypted: true`. Where the account encrypts EBS by default, say so in the option `accountEncryptsByDefault`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/data-encryption-and-secrets-management.html',
    'https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html',
    'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md',
    'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/README.md#encryption-in-transit',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        accountEncryptsByDefault: {
          type: 'boolean',
          description: 'The account encrypts every EBS volume, whatever is asked for.',
        },
      },
      additionalProperties: false,
    },
    default: { accountEncryptsByDefault: false },
  },
  on: {
    StorageClass(storageClass, { options, report }) {
      if (options.accountEncryptsByDefault || !isEbs(storageClass.data.provisioner)) return;
      const problem = classFault(parametersOf(storageClass));
      if (problem) report(storageClass, problem);
    },
    PersistentVolume(volume, { report }) {
      const csi = volume.data.spec?.csi;
      if ((csi?.driver as unknown) !== EFS_CSI) return;
      if ((csi?.volumeAttributes?.encryptInTransit as unknown) !== 'false') return;
      const at = ['spec', 'csi', 'volumeAttributes', 'encryptInTransit'];
      report(volume, {
        at,
        message:
          'files of this volume cross the network unencrypted; remove `encryptInTransit`, and the driver uses TLS',
        fix: { title: 'Encrypt in transit', safe: false, edits: [{ op: 'remove', at }] },
      });
    },
    TemplateResource(resource, { options, report }) {
      if (options.accountEncryptsByDefault) return;
      for (const { at, volume } of launchTemplateVolumes(resource)) {
        if ((volume.Encrypted !== false && volume.Encrypted !== 'false') || volume.KmsKeyId !== undefined) continue;
        report(resource, {
          at: [...at, 'Encrypted'],
          message: 'the disks of these nodes, with images, logs and `emptyDir` volumes, are not encrypted',
          fix: {
            title: 'Encrypt the disks of new nodes',
            safe: false,
            edits: [{ op: 'set', at: [...at, 'Encrypted'], value: true }],
          },
        });
      }
    },
    Cluster(cluster, { options, report }) {
      if (options.accountEncryptsByDefault || cluster.document.dialect !== 'eksctl') return;
      for (const list of ['managedNodeGroups', 'nodeGroups']) {
        for (const [index, group] of items<NodeGroup>(cluster.document.at([list]) as never).entries()) {
          if ((group.volumeEncrypted as unknown) !== false || group.volumeKmsKeyID !== undefined) continue;
          const at = [list, index, 'volumeEncrypted'];
          report(cluster, {
            at,
            message: 'the disks of these nodes, with images, logs and `emptyDir` volumes, are not encrypted',
            fix: { title: 'Encrypt the disks of new nodes', safe: false, edits: [{ op: 'set', at, value: true }] },
          });
        }
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: general
        provisioner: ebs.csi.aws.com
        parameters: # <-
          type: gp3
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: off
        provisioner: ebs.csi.eks.amazonaws.com
        parameters:
          type: gp3
          encrypted: "false" # <-
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass # <-
        metadata:
          name: defaults
        provisioner: kubernetes.io/aws-ebs
      `,
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: general
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3
          encrypted: "true"
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: key
        provisioner: ebs.csi.aws.com
        parameters:
          kmsKeyId: arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
      `,
    },
    {
      title: 'EFS over a plain connection, disks of nodes',
      bad: `
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: shared
        spec:
          accessModes: [ReadWriteMany]
          capacity: { storage: 5Gi }
          csi:
            driver: efs.csi.aws.com
            volumeHandle: fs-0a1b2c3d4e5f60718
            volumeAttributes:
              encryptInTransit: "false" # <-
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        managedNodeGroups:
          - name: general
            volumeEncrypted: false # <-
      `,
      good: `
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: shared
        spec:
          accessModes: [ReadWriteMany]
          capacity: { storage: 5Gi }
          csi:
            driver: efs.csi.aws.com
            volumeHandle: fs-0a1b2c3d4e5f60718
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        managedNodeGroups:
          - name: general
            volumeEncrypted: true
          - name: account-decides
      `,
    },
    {
      title: 'a launch template',
      bad: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Nodes:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData:
                BlockDeviceMappings:
                  - DeviceName: /dev/xvda
                    Ebs:
                      VolumeType: gp3
                      Encrypted: false # <-
      `,
    },
    {
      title: 'an account that encrypts everything, by option',
      options: { accountEncryptsByDefault: true },
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: general
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3
      `,
    },
    {
      title: 'a value that something else fills in, another driver',
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: open
        provisioner: ebs.csi.aws.com
        parameters:
          encrypted: \${ENCRYPTED}
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: open-whole
        provisioner: ebs.csi.aws.com
        parameters: \${PARAMETERS}
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: files
        provisioner: efs.csi.aws.com
        parameters:
          provisioningMode: efs-ap
      `,
    },
  ],
});

function classFault(parameters: Readonly<Record<string, unknown>>): Problem | undefined {
  // A key encrypts by itself: the driver asks for encryption where one is named.
  if (parameters[parameterKey(parameters, 'kmsKeyId') ?? '']) return undefined;
  const key = parameterKey(parameters, 'encrypted') ?? 'encrypted';
  const encrypted = parameters[key];
  if (typeof encrypted === 'string' && /^true$/i.test(encrypted)) return undefined;
  const at = ['parameters', key];
  const what = typeof encrypted === 'string' ? `\`encrypted\` is \`${encrypted}\`` : '`encrypted` is not set';
  return {
    at,
    message: `${what}, so volumes of this class are not encrypted; set \`encrypted: "true"\``,
    fix: { title: 'Encrypt volumes of a new class', safe: false, edits: [{ op: 'set', at, value: 'true' }] },
  };
}
