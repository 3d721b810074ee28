import { defineRule } from '../../engine/rule.js';
import type { DecodeFault } from '../../model/eksctl/decode.js';
import { decodeFaults, fieldMeant } from '../../model/eksctl/decode.js';

export default defineRule({
  id: 'eksctl-field-ignored',
  title: 'Write the fields of a ClusterConfig in their exact case',
  severity: 'error',
  why: 'eksctl accepts a key in any case when it looks for unknown ones, and then reads only the exact case: the setting is lost without a word, and the cluster is made without it.',
  help: 'Write the key as the schema has it.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/schema.html',
    'https://github.com/eksctl-io/eksctl/blob/main/pkg/eks/api.go',
  ],
  on: {
    ClusterConfig(config, { report }) {
      for (const fault of decodeFaults(config)) {
        if (fault.fault !== 'ignored') continue;
        const at = fault.path;
        const name = String(at.at(-1));
        const nearest = fault.schema.type === 'object' ? fieldMeant(name, [...fault.schema.fields.keys()]) : undefined;
        const message = `eksctl takes \`${name}\` and does nothing with it${nearest === undefined ? '' : `; write \`${nearest}\``}`;
        report(config, { at, key: true, message, ...fixOf(at, nearest) });
      }
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
        vpc:
          subnets:
            private:
              eu-central-1a:
                id: subnet-0a1b2c3d4e5f60718
                zone: a # <-
        managedNodeGroups:
          - name: web
            desiredcapacity: 6 # <-
            volumeEncrypted: true
            volumeKmsKeyId: alias/nodes # <-
        cloudwatch: # <-
          clusterLogging:
            enableTypes: [audit]
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        vpc:
          subnets:
            private:
              eu-central-1a:
                ID: subnet-0a1b2c3d4e5f60718
        managedNodeGroups:
          - name: web
            desiredCapacity: 6
            volumeEncrypted: true
            volumeKmsKeyID: alias/nodes
        cloudWatch:
          clusterLogging:
            enableTypes: [audit]
      `,
    },
  ],
});

function fixOf(at: DecodeFault['path'], nearest: string | undefined): object {
  if (nearest === undefined) return {};
  return { fix: { title: `rename it to \`${nearest}\``, safe: false, edits: [{ op: 'rename', at, to: nearest }] } };
}
