import { defineRule } from '../../engine/rule.js';
import { isEbs } from '../../model/storage-class.js';

export default defineRule({
  id: 'sc-no-expansion',
  title: 'Let volumes grow',
  severity: 'info',
  why: 'Without `allowVolumeExpansion` a claim cannot be enlarged, so volumes are made too large from the start, or a full one has to be copied to a new one by hand.',
  help: 'Set `allowVolumeExpansion: true`. The field can be changed in place, and then counts for claims that exist too.',
  links: [
    'https://kubernetes.io/docs/concepts/storage/storage-classes/#allow-volume-expansion',
    'https://docs.aws.amazon.com/eks/latest/best-practices/cost-opt-storage.html',
  ],
  on: {
    StorageClass(storageClass, { report }) {
      const { data } = storageClass;
      const expandable: unknown = data.allowVolumeExpansion;
      if ((expandable !== undefined && expandable !== false) || !isEbs(data.provisioner)) return;
      const at = ['allowVolumeExpansion'];
      report(storageClass, {
        at,
        message: 'volumes of this class cannot grow; set `allowVolumeExpansion: true`',
        fix: { title: 'Let volumes grow', safe: true, edits: [{ op: 'set', at, value: true }] },
      });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass # <-
        metadata:
          name: general
        provisioner: ebs.csi.aws.com
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fixed
        provisioner: ebs.csi.aws.com
        allowVolumeExpansion: false # <-
      `,
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: general
        provisioner: ebs.csi.aws.com
        allowVolumeExpansion: true
      `,
    },
    {
      title: 'file systems without a size, a value that something else fills in',
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: files
        provisioner: efs.csi.aws.com
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: open
        provisioner: ebs.csi.aws.com
        allowVolumeExpansion: \${EXPAND}
      `,
    },
  ],
});
