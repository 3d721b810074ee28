import { defineRule } from '../../engine/rule.js';
import { items, strings } from '../../model/loose.js';
import { isEbs } from '../../model/storage-class.js';

const ZONE_KEYS: ReadonlySet<unknown> = new Set([
  'topology.kubernetes.io/zone',
  'topology.ebs.csi.aws.com/zone',
  'failure-domain.beta.kubernetes.io/zone',
]);

export default defineRule({
  id: 'ebs-storageclass-immediate-binding',
  title: 'Make EBS volumes in the zone of their pod',
  severity: 'warning',
  why: 'With immediate binding a volume is made in some availability zone before anyone knows where its pod can run. If that zone has no room or no fitting node, the pod stays Pending for ever, because an EBS volume cannot leave its zone.',
  help: 'Set `volumeBindingMode: WaitForFirstConsumer`. The field cannot be changed in place, so a class that exists needs a successor with a new name.',
  links: [
    'https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode',
    'https://docs.aws.amazon.com/eks/latest/userguide/create-storage-class.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/cas.html',
  ],
  on: {
    StorageClass(storageClass, { report }) {
      const { data } = storageClass;
      if (!isEbs(data.provisioner)) return;
      const mode: unknown = data.volumeBindingMode;
      if ((mode !== undefined && mode !== null && mode !== 'Immediate') || isInOneZone(data.allowedTopologies)) return;
      const at = ['volumeBindingMode'];
      const what = mode === 'Immediate' ? 'is `Immediate`' : 'is not set, which means `Immediate`';
      report(storageClass, {
        at,
        message: `\`volumeBindingMode\` ${what}: volumes may land in a zone where their pod cannot run; set \`WaitForFirstConsumer\``,
        fix: { title: 'Wait for the pod', safe: false, edits: [{ op: 'set', at, value: 'WaitForFirstConsumer' }] },
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
          name: explicit
        provisioner: ebs.csi.eks.amazonaws.com
        volumeBindingMode: Immediate # <-
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: zones
        provisioner: ebs.csi.aws.com
        volumeBindingMode: Immediate # <-
        allowedTopologies:
          - matchLabelExpressions:
              - key: topology.kubernetes.io/zone
                values: [eu-central-1a, eu-central-1b]
      `,
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: general
        provisioner: ebs.csi.aws.com
        volumeBindingMode: WaitForFirstConsumer
      `,
    },
    {
      title: 'one zone only, file systems that are in all zones, a mode that something else fills in',
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: one-zone
        provisioner: ebs.csi.aws.com
        allowedTopologies:
          - matchLabelExpressions:
              - key: topology.kubernetes.io/zone
                values: [eu-central-1a]
        ---
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
        volumeBindingMode: \${BINDING}
      `,
    },
  ],
});

function isInOneZone(topologies: Parameters<typeof items<{ matchLabelExpressions?: Expression[] }>>[0]): boolean {
  const zones = items(topologies)
    .flatMap(({ matchLabelExpressions }) => items(matchLabelExpressions))
    .filter(({ key }) => ZONE_KEYS.has(key))
    .flatMap(({ values }) => strings(values));
  return new Set(zones).size === 1;
}

interface Expression {
  key?: string;
  values?: string[];
}
