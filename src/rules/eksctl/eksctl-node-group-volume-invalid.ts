import { EKSCTL_IOPS, EKSCTL_THROUGHPUT } from '../../data/eksctl-values.js';
import { defineRule } from '../../engine/rule.js';
import {
  type EksctlFaults,
  type EksctlNodeGroup,
  isAbsent,
  isEmpty,
  isText,
} from '../../model/eksctl/cluster-config.js';
import { oneOf, whole } from '../../model/eksctl/texts.js';

export default defineRule({
  id: 'eksctl-node-group-volume-invalid',
  title: 'The settings of a node’s volume must fit its type and each other',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file: not every type of volume has IOPS and throughput to choose, and a key encrypts nothing while encryption is off.',
  help: 'Keep to the bounds of the type (gp3 where none is set), and set `volumeEncrypted: true` with a key.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/schema.html',
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
  ],
  on: {
    EksctlNodeGroup(group, { report }) {
      for (const fault of volumeFaults(group)) report(group, fault);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: slow
            volumeIOPS: 1000 # <-
            volumeThroughput: 2000 # <-
          - name: old
            volumeType: gp2
            volumeIOPS: 3000 # <-
            volumeThroughput: 125 # <-
          - name: open
            volumeKmsKeyID: alias/nodes # <-
        nodeGroups:
          - name: own
            volumeEncrypted: true # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: fast
            volumeIOPS: 3000
            volumeThroughput: 125
          - name: faster
            volumeType: io2
            volumeIOPS: 100000
          - name: closed
            volumeEncrypted: true
            volumeKmsKeyID: alias/nodes
          - name: open
            volumeType: \${TYPE}
            volumeIOPS: 100
        nodeGroups:
          - name: own
            volumeSize: 100
            volumeEncrypted: true
      `,
    },
  ],
});

function* volumeFaults(group: EksctlNodeGroup): EksctlFaults {
  const { data } = group;
  // Managed groups have a size by default before eksctl looks.
  if (!group.managed && isAbsent(data.volumeSize)) yield* needsSize(data);
  const type = isAbsent(data.volumeType) ? 'gp3' : data.volumeType;
  if (typeof type === 'string') yield* performanceFaults(data, type);
  if ((isAbsent(data.volumeEncrypted) || data.volumeEncrypted === false) && isText(data.volumeKmsKeyID)) {
    yield { at: ['volumeKmsKeyID'], message: 'a key needs `volumeEncrypted: true`' };
  }
}

function* needsSize(data: EksctlNodeGroup['data']): EksctlFaults {
  for (const key of ['volumeName', 'volumeKmsKeyID']) {
    if (isText(data[key]))
      yield { at: [key], message: `\`${key}\` needs a \`volumeSize\` in a self-managed node group` };
  }
  if (data.volumeEncrypted === true) {
    const message = '`volumeEncrypted` needs a `volumeSize` in a self-managed node group';
    yield { at: ['volumeEncrypted'], message };
  }
}

function* performanceFaults(data: EksctlNodeGroup['data'], type: string): EksctlFaults {
  const iops = whole(data.volumeIOPS);
  const bounds = EKSCTL_IOPS[type];
  if (iops !== undefined) {
    const at = ['volumeIOPS'];
    if (!bounds) yield { at, message: `\`${type}\` has none to choose: only ${oneOf(Object.keys(EKSCTL_IOPS))} have` };
    else if (!isWithin(iops, bounds)) yield { at, message: `\`${iops}\`: \`${type}\` takes ${bounds.join(' to ')}` };
  }
  const throughput = whole(data.volumeThroughput);
  if (throughput === undefined) return;
  const at = ['volumeThroughput'];
  if (type !== 'gp3' && !isEmpty(type)) yield { at, message: `\`${type}\` has none to choose: only \`gp3\` has` };
  else if (!isWithin(throughput, EKSCTL_THROUGHPUT))
    yield { at, message: `\`${throughput}\`: eksctl takes ${EKSCTL_THROUGHPUT.join(' to ')} MiB/s` };
}

function isWithin(value: number, [least, most]: readonly [number, number]): boolean {
  return least <= value && value <= most;
}
