import { defineRule } from '../../engine/rule.js';
import type { ClusterConfig } from '../../model/eksctl/cluster-config.js';
import { type DecodeFault, decodeFaults, eksctlSchema, fieldMeant } from '../../model/eksctl/decode.js';
import { isMapping } from '../../model/loose.js';
import { placeOf } from '../../model/schema/places.js';
import type { Schema } from '../../model/schema/schema.js';
import { formatPath } from '../../source/path.js';

export default defineRule({
  id: 'eksctl-field-unknown',
  title: 'Write fields that eksctl knows',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses a whole file for one key that it does not know.',
  help: 'Mend the name, or move the field to the mapping that has it; `eksctl utils schema` prints what stands where.',
  links: ['https://docs.aws.amazon.com/eks/latest/eksctl/schema.html'],
  on: {
    ClusterConfig(config, { report }) {
      for (const fault of decodeFaults(config)) {
        if (fault.fault !== 'unknown') continue;
        const nearest = nearestField(config, fault);
        const message = sentence(fault, nearest);
        const title = `rename it to \`${nearest}\``;
        const at = fault.path;
        report(config, {
          at,
          key: true,
          message,
          ...(nearest !== undefined && {
            reasonFor: [[...at.slice(0, -1), nearest]],
            fix: { title, safe: false, edits: [{ op: 'rename', at, to: nearest }] },
          }),
        });
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
        version: "1.34" # <-
        managedNodeGroups:
          - name: web
            instanceTypes: [m7g.large]
            desiredCapcity: 3 # <-
            kubeletExtraConfig: # <-
              maxPods: 50
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.34"
        managedNodeGroups:
          - name: web
            instanceTypes: [m7g.large]
            desiredCapacity: 3
            maxPodsPerNode: 50
      `,
    },
    {
      title: 'policies and settings of others, tags and labels, and names to be filled in',
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: \${NAME}
          region: eu-central-1
          tags: { team: web }
        nodeGroups:
          - name: web
            amiFamily: Bottlerocket
            bottlerocket:
              settings:
                motd: hello
            iam:
              attachPolicy:
                Version: "2012-10-17"
                Statement: []
      `,
    },
  ],
});

const TWINS: Readonly<Record<string, string>> = { nodeGroups: 'managedNodeGroups', managedNodeGroups: 'nodeGroups' };

/** None that stands there already. */
function nearestField(config: ClusterConfig, { path, schema }: DecodeFault): string | undefined {
  if (schema.type !== 'object' || twinWith(path) !== undefined) return undefined;
  const parent = config.document.at(path.slice(0, -1));
  const taken = isMapping(parent) ? parent : {};
  return fieldMeant(
    String(path.at(-1)),
    [...schema.fields.keys()].filter((name) => !(name in taken)),
  );
}

function sentence({ path }: DecodeFault, nearest: string | undefined): string {
  const name = String(path.at(-1));
  const parent = path.length > 1 ? `\`${formatPath(path.slice(0, -1))}\`` : 'a ClusterConfig';
  const said = `${parent} has no field \`${name}\``;
  const twin = twinWith(path);
  if (twin !== undefined) return `${said}: only \`${twin}\` have it`;
  if (nearest !== undefined) return `${said}; did you mean \`${nearest}\`?`;
  const schema = eksctlSchema();
  const place = schema && (isOfMetadata(schema, path) ? ['metadata'] : placeOf(schema, path));
  return place ? `${said}; it belongs to ${place.length > 0 ? `\`${formatPath(place)}\`` : 'the top level'}` : said;
}

/** Of several mappings that know a field this is the one that is meant. */
function isOfMetadata(schema: Schema, path: DecodeFault['path']): boolean {
  const metadata = schema.type === 'object' && path.length === 1 ? schema.fields.get('metadata')?.schema : undefined;
  return metadata?.type === 'object' && metadata.fields.has(String(path[0]));
}

/** The other list of node groups, where that one has the field. */
function twinWith(path: DecodeFault['path']): string | undefined {
  const twin = path.length === 3 ? TWINS[String(path[0])] : undefined;
  const schema = eksctlSchema();
  const list = twin !== undefined && schema?.type === 'object' ? schema.fields.get(twin)?.schema : undefined;
  const items = list?.type === 'list' ? list.items : undefined;
  return items?.type === 'object' && items.fields.has(String(path[2])) ? twin : undefined;
}
