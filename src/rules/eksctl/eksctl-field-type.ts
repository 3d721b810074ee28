import { defineRule } from '../../engine/rule.js';
import type { ClusterConfig } from '../../model/eksctl/cluster-config.js';
import { type DecodeFault, decodeFaults } from '../../model/eksctl/decode.js';
import type { Schema } from '../../model/schema/schema.js';

export default defineRule({
  id: 'eksctl-field-type',
  title: 'Give the fields of a ClusterConfig the type that eksctl wants',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl cannot read a file in which a number stands for a text, or a mapping for a list; it refuses the whole of it.',
  help: 'Write the value as the message says. In YAML, quotes make a text, and a line that begins with `-` makes an item of a list.',
  links: ['https://docs.aws.amazon.com/eks/latest/eksctl/schema.html'],
  on: {
    ClusterConfig(config, { report }) {
      for (const fault of decodeFaults(config)) {
        if (fault.fault === 'unset') {
          report(config, { at: fault.path, message: `an item of \`${nameOf(fault)}\` has no value` });
        } else if (fault.fault === 'type' && !isProfileLabel(fault)) {
          report(config, { at: fault.path, message: sentence(config, fault), reasonFor: [fault.path] });
        }
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
          version: 1.30 # <-
          tags:
            cost-center: 4711 # <-
        iam:
          withOIDC: "true" # <-
        managedNodeGroups: # <-
          name: web
        nodeGroups:
          - name: batch
            desiredCapacity: "3" # <-
            labels:
              spot: true # <-
            subnets: subnet-0a1b2c3d4e5f60718 # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.34"
          tags:
            cost-center: "4711"
        iam:
          withOIDC: true
        managedNodeGroups:
          - name: web
        nodeGroups:
          - name: batch
            desiredCapacity: 3
            minSize: \${MIN}
            maxSize:
            labels:
              spot: "true"
            subnets: [subnet-0a1b2c3d4e5f60718]
      `,
    },
  ],
});

const WANTED: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: '`true` or `false`',
  int64: 'a whole number',
  number: 'a number',
  list: 'a list',
};

function sentence({ document }: ClusterConfig, fault: DecodeFault): string {
  const { path, schema, value } = fault;
  const last = path.at(-1);
  const what = typeof last === 'number' ? `an item of \`${nameOf(fault)}\`` : `\`${last}\``;
  const { start, end } = document.locate(path);
  const written = document.file.text.slice(start, end);
  if (schema.type === 'string' && typeof value === 'number' && written !== String(value) && path.length > 0) {
    return `${what} takes a text, and \`${written}\` without quotes is the number ${value}; write \`"${written}"\``;
  }
  return `${what} takes ${wanted(schema)}, not ${shown(value)}`;
}

function nameOf({ path }: DecodeFault): string {
  return String(path.findLast((segment) => typeof segment === 'string'));
}

/** These are the business of yaml-scalar-not-string. */
function isProfileLabel({ path, value }: DecodeFault): boolean {
  return path[0] === 'fargateProfiles' && path[4] === 'labels' && path.length === 6 && typeof value !== 'object';
}

function wanted(schema: Schema): string {
  return WANTED[schema.type] ?? 'a mapping';
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? `the text \`${value}\`` : `\`${value}\``;
}
