import { defineRule } from '../../engine/rule.js';
import { launchTemplateVolumes } from '../../model/facts/launch-template.js';
import { items } from '../../model/loose.js';
import { EBS_AUTO_MODE, EBS_CSI, parameterKey, parametersOf } from '../../model/storage-class.js';

export default defineRule({
  id: 'ebs-storageclass-gp2',
  title: 'Use gp3 volumes instead of gp2',
  severity: 'info',
  why: 'A gp3 volume costs a fifth less for each GiB and has 3,000 IOPS and 125 MiB a second at any size; gp2 has 3 IOPS a GiB, so small volumes live on burst credits.',
  help: 'Set `type: gp3`. A StorageClass needs a new name for that, because its parameters cannot be changed; volumes that exist are changed with a VolumeAttributesClass or in EC2.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/cost-opt-storage.html',
    'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/nodegroup-managed.html',
  ],
  on: {
    StorageClass(storageClass, { report }) {
      const provisioner: unknown = storageClass.data.provisioner;
      // The plugin of old is a finding of its own, with this in it.
      if (provisioner !== EBS_CSI && provisioner !== EBS_AUTO_MODE) return;
      const parameters = parametersOf(storageClass);
      const key = parameterKey(parameters, 'type');
      if (key === undefined || parameters[key] !== 'gp2') return;
      const at = ['parameters', key];
      report(storageClass, {
        at,
        message: '`gp2` volumes cost more than `gp3` and are slower when small; use a new class with `type: gp3`',
        fix: { title: 'Use gp3', safe: false, edits: [{ op: 'set', at, value: 'gp3' }] },
      });
    },
    TemplateResource(resource, { report }) {
      for (const { at, volume } of launchTemplateVolumes(resource)) {
        if (volume.VolumeType !== 'gp2') continue;
        report(resource, {
          at: [...at, 'VolumeType'],
          message:
            '`gp2` volumes cost more than `gp3` and are slower when small; new nodes get the type that stands here',
          fix: { title: 'Use gp3', safe: false, edits: [{ op: 'set', at: [...at, 'VolumeType'], value: 'gp3' }] },
        });
      }
    },
    Cluster(cluster, { report }) {
      if (cluster.document.dialect !== 'eksctl') return;
      for (const list of ['managedNodeGroups', 'nodeGroups']) {
        for (const [index, group] of items<{ volumeType?: string }>(cluster.document.at([list]) as never).entries()) {
          if ((group.volumeType as unknown) !== 'gp2') continue;
          const at = [list, index, 'volumeType'];
          report(cluster, {
            at,
            message:
              '`gp2` volumes cost more than `gp3` and are slower when small; new nodes get the type that stands here',
            fix: { title: 'Use gp3', safe: true, edits: [{ op: 'set', at, value: 'gp3' }] },
          });
        }
      }
    },
  },
  examples: [
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
                      VolumeType: gp2 # <-
                      Encrypted: true
      `,
    },
    {
      bad: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: general
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp2 # <-
          encrypted: "true"
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
      `,
    },
    {
      title: 'disks of nodes',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        managedNodeGroups:
          - name: general
            volumeType: gp2 # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        managedNodeGroups:
          - name: general
          - name: fast
            volumeType: gp3
      `,
    },
    {
      title: 'a class of the plugin of old, which has a finding of its own; a type that something else fills in',
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: old
        provisioner: kubernetes.io/aws-ebs
        parameters:
          type: gp2
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: open
        provisioner: ebs.csi.aws.com
        parameters:
          type: \${VOLUME_TYPE}
      `,
    },
  ],
});
