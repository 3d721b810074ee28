import { defineRule } from '../../engine/rule.js';
import { type ClusterConfig, type EksctlFaults, isEmpty, within } from '../../model/eksctl/cluster-config.js';
import { isMissing } from '../../model/eksctl/decode.js';
import { isOther, labelValueFault, oneOf, whole } from '../../model/eksctl/texts.js';
import { didYouMean } from '../../model/suggest.js';

const API_VERSION = 'eksctl.io/v1alpha5';
const SUPPORT_TYPES = ['STANDARD', 'EXTENDED'];
const ROLLBACK_MINUTES = [120, 10_080] as const;

export default defineRule({
  id: 'eksctl-cluster-meta-invalid',
  title: 'A ClusterConfig needs a name and a region that eksctl takes',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file: stacks of CloudFormation and labels of nodes are named after the cluster, and everything is made in its region.',
  help: 'Set `metadata.name` to letters, digits and `-`, and `metadata.region`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/schema.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/creating-and-managing-clusters.html',
  ],
  on: {
    ClusterConfig(config, { report }) {
      for (const fault of metaFaults(config)) report(config, fault);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: # <-
          name: demo_cluster # <-
          rollbackConfig:
            timeoutMinutes: 60 # <-
        upgradePolicy:
          supportType: Standard # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo-cluster
          region: eu-central-1
          rollbackConfig:
            timeoutMinutes: 120
        upgradePolicy:
          supportType: STANDARD
      `,
    },
    {
      title: 'no metadata at all, and an API that is gone',
      bad: `
        apiVersion: eksctl.io/v1alpha4 # <-
        kind: ClusterConfig # <-
      `,
    },
    {
      title: 'a name that is a label of its nodes',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: -demo # <-
          region: eu-central-1
        managedNodeGroups:
          - name: web
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: \${CLUSTER}
          region: \${AWS_REGION}
        managedNodeGroups:
          - name: web
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: -demo
          region: eu-central-1
        nodeGroups:
          - name: own
      `,
    },
  ],
});

function* metaFaults(config: ClusterConfig): EksctlFaults {
  const { data } = config;
  if (isOther(data.apiVersion, [API_VERSION])) {
    yield { at: ['apiVersion'], message: `eksctl has no \`${data.apiVersion}\`; write \`${API_VERSION}\`` };
  }
  if (isMissing(config, ['metadata'])) {
    yield { at: ['metadata'], message: '`metadata` with `name` and `region` is missing' };
    return;
  }
  if (typeof data.metadata !== 'object') return;
  const metadata = within(data, 'metadata');
  for (const key of ['name', 'region']) {
    if (isMissing(config, ['metadata', key]))
      yield { at: ['metadata', key], message: `\`metadata.${key}\` must be set` };
  }
  if (typeof metadata.name === 'string' && metadata.name !== '') yield* nameFaults(config, metadata.name);
  const minutes = whole(within(metadata, 'rollbackConfig').timeoutMinutes);
  const [least, most] = ROLLBACK_MINUTES;
  if (minutes !== undefined && (minutes < least || minutes > most)) {
    const at = ['metadata', 'rollbackConfig', 'timeoutMinutes'];
    yield { at, message: `\`${minutes}\`: from ${least} to ${most} minutes are allowed` };
  }
  const { supportType } = within(data, 'upgradePolicy');
  if (!isEmpty(supportType) && isOther(supportType, SUPPORT_TYPES)) {
    const hint = didYouMean(supportType, SUPPORT_TYPES) || `; allowed are ${oneOf(SUPPORT_TYPES)}`;
    yield { at: ['upgradePolicy', 'supportType'], message: `\`${supportType}\` is no support type${hint}` };
  }
}

function* nameFaults(config: ClusterConfig, name: string): EksctlFaults {
  const at = ['metadata', 'name'];
  if (!/^[a-zA-Z0-9-]+$/.test(name)) {
    yield { at, message: `no cluster can be called \`${name}\`: only letters, digits and \`-\` may stand in it` };
  } else if (config.nodeGroups.some((group) => group.managed)) {
    const reason = labelValueFault(name);
    if (reason) yield { at, message: `\`${name}\` becomes a label of managed nodes: ${reason}` };
  }
}
