import { defineRule } from '../../engine/rule.js';
import { type ClusterConfig, type EksctlFaults, isEmpty } from '../../model/eksctl/cluster-config.js';
import { isMissing } from '../../model/eksctl/decode.js';
import { labelValueFault } from '../../model/eksctl/texts.js';

export default defineRule({
  id: 'eksctl-node-group-name-invalid',
  title: 'Every node group of a ClusterConfig needs a name of its own',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file: it names a stack and a label of the nodes after the group, and tells groups of both kinds apart by name.',
  help: 'Give each group a name of letters, digits and `-`, 63 at most, that no other group has.',
  links: ['https://docs.aws.amazon.com/eks/latest/eksctl/nodegroups.html'],
  on: {
    ClusterConfig(config, { report }) {
      for (const fault of nameFaults(config)) report(config, fault);
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
        nodeGroups:
          - name: batch
          - name: batch_spot # <-
        managedNodeGroups:
          - name: batch # <-
          - name: web. # <-
          - desiredCapacity: 2 # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        nodeGroups:
          - name: batch
          - name: batch-spot
          - name: \${GROUP}
        managedNodeGroups:
          - name: web
          - name: web.v2
          - name: \${GROUP}
      `,
    },
  ],
});

function* nameFaults(config: ClusterConfig): EksctlFaults {
  const seen = new Set<string>();
  for (const { path, data, managed } of config.nodeGroups) {
    const { name } = data;
    const at = [...path, 'name'];
    if (isEmpty(name)) {
      if (isMissing(config, at)) yield { at, message: 'a node group must have a `name`' };
    } else if (typeof name === 'string') {
      if (seen.has(name)) yield { at, message: `another node group is called \`${name}\` already` };
      seen.add(name);
      const reason = nameFault(name, managed);
      if (reason) yield { at, message: `no node group can be called \`${name}\`: ${reason}` };
    }
  }
}

/** Of the self-managed ones only the characters are looked at, of the managed ones the label. */
function nameFault(name: string, managed: boolean): string | undefined {
  if (managed) return labelValueFault(name);
  return /^[a-zA-Z0-9-]+$/.test(name) ? undefined : 'only letters, digits and `-` may stand in it';
}
