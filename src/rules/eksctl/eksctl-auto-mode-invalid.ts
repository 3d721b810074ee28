import { AUTO_MODE_NODE_POOLS } from '../../data/eksctl-values.js';
import { defineRule } from '../../engine/rule.js';
import {
  type ClusterConfig,
  type EksctlFaults,
  isFilled,
  isText,
  type Mapping,
  within,
} from '../../model/eksctl/cluster-config.js';
import { isArn, oneOf } from '../../model/eksctl/texts.js';
import { isMapping } from '../../model/loose.js';

const ROLE_FIELDS = ['nodeRoleARN', 'permissionsBoundaryARN'];

export default defineRule({
  id: 'eksctl-auto-mode-invalid',
  title: 'The settings of Auto Mode must fit each other',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file: roles and pools are for nodes that Auto Mode starts, and a new cluster with it gets no node groups.',
  help: `Enable Auto Mode, choose pools from ${AUTO_MODE_NODE_POOLS.join(' and ')}, and name a role or a boundary, not both.`,
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/auto-mode.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/automode.html',
  ],
  on: {
    ClusterConfig(config, { report }) {
      if (!isMapping(config.data.autoModeConfig)) return;
      for (const fault of autoModeFaults(config)) report(config, fault);
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
        autoModeConfig:
          enabled: true
          nodePools: [general-purpose, spot, general-purpose] # <-
        managedNodeGroups: # <-
          - name: web
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        autoModeConfig:
          enabled: true
          nodePools: [general-purpose, "\${POOL}"]
          nodeRoleARN: arn:aws:iam::111122223333:role/nodes
      `,
    },
    {
      title: 'a role for nodes that there are none of',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        autoModeConfig:
          enabled: true
          nodePools: []
          nodeRoleARN: arn:aws:iam::111122223333:role/nodes # <-
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: plain
          region: eu-central-1
        autoModeConfig:
          nodePools: [system] # <-
        managedNodeGroups:
          - name: web
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: plain
          region: eu-central-1
        autoModeConfig:
          enabled: false
          nodePools: []
        managedNodeGroups:
          - name: web
      `,
    },
  ],
});

function* autoModeFaults(config: ClusterConfig): EksctlFaults {
  const auto = within(config.data, 'autoModeConfig');
  const place = ['autoModeConfig'];
  for (const field of ROLE_FIELDS) {
    const arn = auto[field];
    if (typeof arn === 'string' && !isArn(arn)) yield { at: [...place, field], message: `\`${arn}\` is no ARN` };
  }
  if (auto.enabled === true) {
    yield* poolFaults(auto);
    yield* roleFaults(auto);
    for (const list of ['nodeGroups', 'managedNodeGroups']) {
      const message = 'a new cluster with Auto Mode gets no node groups; add them later with `eksctl create nodegroup`';
      if (isFilled(config.data[list])) yield { at: [list], message };
    }
  } else if (typeof auto.enabled !== 'symbol') {
    for (const field of [...ROLE_FIELDS, 'nodePools']) {
      const message = `without \`enabled: true\` there is no use for \`${field}\``;
      if (isText(auto[field]) || isFilled(auto[field])) yield { at: [...place, field], message };
    }
  }
}

function* poolFaults({ nodePools }: Mapping): EksctlFaults {
  if (!Array.isArray(nodePools)) return;
  for (const [index, pool] of nodePools.entries()) {
    if (typeof pool !== 'string') continue;
    const at = ['autoModeConfig', 'nodePools', index];
    if (!AUTO_MODE_NODE_POOLS.includes(pool)) {
      yield { at, message: `Auto Mode brings no pool \`${pool}\` along; it has ${oneOf(AUTO_MODE_NODE_POOLS)}` };
    } else if (nodePools.indexOf(pool) < index) yield { at, message: `\`${pool}\` is there twice` };
  }
}

function* roleFaults(auto: Mapping): EksctlFaults {
  const { nodePools } = auto;
  for (const field of ROLE_FIELDS) {
    const message = `without node pools there is no use for \`${field}\``;
    if (Array.isArray(nodePools) && nodePools.length === 0 && isText(auto[field]))
      yield { at: ['autoModeConfig', field], message };
  }
  if (isText(auto.nodeRoleARN) && isText(auto.permissionsBoundaryARN)) {
    const message = 'the boundary is for a role that eksctl makes, and `nodeRoleARN` names one';
    yield { at: ['autoModeConfig', 'permissionsBoundaryARN'], message };
  }
}
