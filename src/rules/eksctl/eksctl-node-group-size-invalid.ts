import { defineRule } from '../../engine/rule.js';
import { type EksctlFaults, type EksctlNodeGroup, isAbsent, within } from '../../model/eksctl/cluster-config.js';
import { whole } from '../../model/eksctl/texts.js';
import { isMapping } from '../../model/loose.js';

const DEFAULT_MINIMUM = 2;

export default defineRule({
  id: 'eksctl-node-group-size-invalid',
  title: 'The sizes of a managed node group must fit each other',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file; an Auto Scaling group cannot hold fewer nodes than its minimum or more than its maximum.',
  help: 'Keep `minSize` <= `desiredCapacity` <= `maxSize`. Without `minSize` and `desiredCapacity` the minimum is 2.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/nodegroup-managed.html',
    'https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupUpdateConfig.html',
  ],
  on: {
    EksctlNodeGroup(group, { report }) {
      if (!group.managed) return;
      for (const fault of sizeFaults(group)) report(group, fault);
      for (const fault of updateFaults(group)) report(group, fault);
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
          - name: web
            minSize: 4
            desiredCapacity: 3 # <-
            maxSize: 2 # <-
          - name: one
            maxSize: 1 # <-
          - name: batch
            desiredCapacity: 3
            updateConfig:
              maxUnavailable: 4 # <-
          - name: both
            updateConfig:
              maxUnavailable: 1
              maxUnavailablePercentage: 33 # <-
          - name: none
            updateConfig: {} # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: web
            minSize: 2
            desiredCapacity: 3
            maxSize: 4
          - name: one
            desiredCapacity: 1
            maxSize: 1
          - name: open
            minSize: \${MIN}
            maxSize: 1
          - name: batch
            minSize: 0
            maxSize: 6
            updateConfig:
              maxUnavailablePercentage: 33
        nodeGroups:
          - name: own
            minSize: 4
            desiredCapacity: 3
      `,
    },
  ],
});

function* sizeFaults({ data }: EksctlNodeGroup): EksctlFaults {
  const [desired, most] = [whole(data.desiredCapacity), whole(data.maxSize)];
  const least = leastOf(data);
  if (desired !== undefined && least !== undefined && desired < least) {
    // Where the maximum is passed too, it is the minimum that is wrong.
    if (most !== undefined && most < least && desired <= most) {
      const message = `\`${least}\` is more than \`desiredCapacity\` and \`maxSize\``;
      yield { at: ['minSize'], message };
      return;
    }
    yield { at: ['desiredCapacity'], message: `\`${desired}\` is less than the \`minSize\` of ${least}` };
  }
  if (most === undefined) return;
  if (desired !== undefined && desired > most) {
    yield { at: ['maxSize'], message: `\`${most}\` is less than the \`desiredCapacity\` of ${desired}` };
  } else if (least !== undefined && most < least) {
    const what = isAbsent(data.minSize) ? `${least}, the \`minSize\` where none is set` : `the \`minSize\` of ${least}`;
    yield { at: ['maxSize'], message: `\`${most}\` is less than ${what}` };
  }
}

/** undefined: not known. */
function leastOf(data: EksctlNodeGroup['data']): number | undefined {
  if (!isAbsent(data.minSize)) return whole(data.minSize);
  return isAbsent(data.desiredCapacity) ? DEFAULT_MINIMUM : whole(data.desiredCapacity);
}

/** Without a maximum the desired number is it, but at least one. */
function mostOf(data: EksctlNodeGroup['data']): number | undefined {
  if (!isAbsent(data.maxSize)) return whole(data.maxSize);
  const wanted = isAbsent(data.desiredCapacity) ? leastOf(data) : whole(data.desiredCapacity);
  return wanted === 0 ? 1 : wanted;
}

function* updateFaults({ data }: EksctlNodeGroup): EksctlFaults {
  if (!isMapping(data.updateConfig)) return;
  const { maxUnavailable, maxUnavailablePercentage } = within(data, 'updateConfig');
  const at = ['updateConfig'];
  if (isAbsent(maxUnavailable) && isAbsent(maxUnavailablePercentage)) {
    if (Object.keys(within(data, 'updateConfig')).length === 0)
      yield { at, message: '`maxUnavailable` or `maxUnavailablePercentage` must be set' };
  } else if (!isAbsent(maxUnavailable) && !isAbsent(maxUnavailablePercentage)) {
    const message = 'only one of `maxUnavailable` and `maxUnavailablePercentage` may be set';
    yield { at: [...at, 'maxUnavailablePercentage'], message };
  } else {
    const [count, most] = [whole(maxUnavailable), mostOf(data)];
    if (count === undefined || most === undefined || count <= most) return;
    yield {
      at: [...at, 'maxUnavailable'],
      message: `\`${count}\` nodes at a time are more than the ${most} there can be`,
    };
  }
}
