import { ACCESS_ENTRY_TYPES } from '../../data/eksctl-values.js';
import { defineRule } from '../../engine/rule.js';
import {
  type ClusterConfig,
  type EksctlFaults,
  isFilled,
  isText,
  type Mapping,
  mappingsAt,
  within,
} from '../../model/eksctl/cluster-config.js';
import { isMissing } from '../../model/eksctl/decode.js';
import { isArn, isOther, oneOf } from '../../model/eksctl/texts.js';
import { didYouMean } from '../../model/suggest.js';

/** Types whose rights EKS gives itself. */
const NODE_TYPES = ['EC2_LINUX', 'EC2_WINDOWS', 'FARGATE_LINUX', 'HYBRID_LINUX'];

type Place = readonly (string | number)[];

export default defineRule({
  id: 'eksctl-access-entry-invalid',
  title: 'Access entries of a ClusterConfig must be complete',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file: an access entry is for one principal, and a policy holds for the cluster or for the namespaces that are named.',
  help: 'Give every entry a `principalARN`, every policy an `accessScope`, and nodes neither groups nor policies.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/access-entries.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html',
  ],
  on: {
    ClusterConfig(config, { report }) {
      for (const fault of accessFaults(config)) report(config, fault);
      for (const [index, capability] of mappingsAt(config.data, 'capabilities').entries()) {
        for (const fault of capabilityFaults(capability, ['capabilities', index])) report(config, fault);
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
        accessConfig:
          accessEntries:
            - type: STANDARD # <-
            - principalARN: admins # <-
            - principalARN: arn:aws:iam::111122223333:role/nodes
              type: EC2_LINUX
              kubernetesGroups: [viewers] # <-
            - principalARN: arn:aws:iam::111122223333:role/nodes # <-
              type: EC2_UNIX # <-
            - principalARN: arn:aws:iam::111122223333:role/admins
              accessPolicies:
                - policyARN: arn:aws:iam::aws:policy/AdministratorAccess # <-
                  accessScope:
                    type: cluster
                - policyARN: arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy
                  accessScope: # <-
                    type: namespace
                - policyARN: arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        accessConfig:
          authenticationMode: API
          accessEntries:
            - principalARN: arn:aws:iam::111122223333:role/nodes
              type: EC2_LINUX
            - principalARN: arn:aws:iam::\${ACCOUNT}:role/readers
              kubernetesGroups: [viewers]
            - principalARN: arn:aws:iam::111122223333:role/admins
              accessPolicies:
                - policyARN: arn:aws:eks::aws:cluster-access-policy/AmazonEKSAdminPolicy
                  accessScope:
                    type: cluster
                - policyARN: arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy
                  accessScope:
                    type: namespace
                    namespaces: [web]
      `,
    },
    {
      title: 'a mode without access entries',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        accessConfig:
          authenticationMode: CONFIG_MAP # <-
          accessEntries:
            - principalARN: arn:aws:iam::111122223333:role/admins
      `,
    },
  ],
});

function* accessFaults(config: ClusterConfig): EksctlFaults {
  const access = within(config.data, 'accessConfig');
  const entries = mappingsAt(access, 'accessEntries');
  if (access.authenticationMode === 'CONFIG_MAP' && entries.length > 0) {
    const message = 'with `CONFIG_MAP` there are no access entries: take `API_AND_CONFIG_MAP` or `API`';
    yield { at: ['accessConfig', 'authenticationMode'], message };
  }
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const at = ['accessConfig', 'accessEntries', index];
    const principal = entry.principalARN;
    if (isText(principal)) {
      const place = [...at, 'principalARN'];
      if (!isArn(principal)) yield { at: place, message: `\`${principal}\` is no ARN` };
      else if (seen.has(principal)) yield { at: place, message: `\`${principal}\` has an entry already` };
      seen.add(principal);
    } else if (isMissing(config, [...at, 'principalARN'])) {
      yield { at: [...at, 'principalARN'], message: 'an access entry needs a `principalARN`' };
    }
    yield* typeFaults(entry, at);
    for (const [position, policy] of mappingsAt(entry, 'accessPolicies').entries()) {
      yield* policyFaults(config, policy, [...at, 'accessPolicies', position]);
    }
  }
}

function* typeFaults(entry: Mapping, at: Place): EksctlFaults {
  const { type } = entry;
  if (!isText(type)) return;
  if (isOther(type, ACCESS_ENTRY_TYPES)) {
    const hint = didYouMean(type, ACCESS_ENTRY_TYPES) || `; eksctl has ${oneOf(ACCESS_ENTRY_TYPES)}`;
    yield { at: [...at, 'type'], message: `there is no type \`${type}\`${hint}` };
  } else if (NODE_TYPES.includes(type)) {
    for (const field of ['kubernetesGroups', 'kubernetesUsername', 'accessPolicies']) {
      const message = `EKS gives \`${type}\` its rights: drop \`${field}\``;
      if (isText(entry[field]) || isFilled(entry[field])) yield { at: [...at, field], message };
    }
  }
}

function* policyFaults(config: ClusterConfig, policy: Mapping, at: Place): EksctlFaults {
  const arn = policy.policyARN;
  if (isMissing(config, [...at, 'policyARN'])) yield { at: [...at, 'policyARN'], message: 'a `policyARN` is missing' };
  else if (isText(arn) && !/^arn(?::[^:]*){4}:cluster-access-policy\//.test(arn)) {
    const message = `\`${arn}\` is no access policy: those are \`arn:aws:eks::aws:cluster-access-policy/NAME\``;
    yield { at: [...at, 'policyARN'], message };
  }
  const { type, namespaces } = within(policy, 'accessScope');
  const place = [...at, 'accessScope'];
  if (isMissing(config, [...place, 'type'])) {
    yield {
      at: [...place, 'type'],
      message: 'a policy holds for the `cluster` or a `namespace`: set `accessScope.type`',
    };
  } else if (type === 'cluster') {
    const message = 'the policy holds for the `cluster`: drop `namespaces`, or set `type: namespace`';
    if (isFilled(namespaces)) yield { at: [...place, 'namespaces'], message };
  } else if (type === 'namespace') {
    const none = (Array.isArray(namespaces) && namespaces.length === 0) || isMissing(config, [...place, 'namespaces']);
    if (none) yield { at: [...place, 'namespaces'], message: 'the `namespaces` of the policy are missing' };
  } else if (typeof type === 'string') {
    yield { at: [...place, 'type'], message: `\`${type}\`: allowed are \`cluster\` or \`namespace\`` };
  }
}

/** Of the policies of capabilities eksctl looks at the ARNs only. */
function* capabilityFaults(capability: Mapping, at: Place): EksctlFaults {
  for (const [index, policy] of mappingsAt(capability, 'accessPolicies').entries()) {
    const arn = policy.policyARN;
    const message = `\`${String(arn)}\` is no ARN`;
    if (typeof arn === 'string' && !isArn(arn)) yield { at: [...at, 'accessPolicies', index, 'policyARN'], message };
  }
}
