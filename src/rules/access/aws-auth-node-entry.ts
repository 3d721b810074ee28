import { defineRule, type Problem } from '../../engine/rule.js';
import { type AwsAuthEntry, groupsOf } from '../../model/facts/aws-auth.js';
import { text } from '../../model/loose.js';

const EC2 = 'system:node:{{EC2PrivateDNSName}}';
const FARGATE = 'system:node:{{SessionName}}';
const NODE_GROUPS = ['system:bootstrappers', 'system:nodes'];

export default defineRule({
  id: 'aws-auth-node-entry',
  title: 'A node role in `aws-auth` needs the node’s user name and groups',
  severity: 'error',
  why: 'The API server knows a node by the user `system:node:NAME` in the group `system:nodes`. With anything else the kubelet is refused: nodes do not join, or stay NotReady.',
  help: 'Map EC2 node roles to `system:node:{{EC2PrivateDNSName}}` and Fargate pod execution roles to `system:node:{{SessionName}}`, with the groups `system:bootstrappers` and `system:nodes` (Fargate also `system:node-proxier`, Windows `eks:kube-proxy-windows`).',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html',
    'https://kubernetes.io/docs/reference/access-authn-authz/node/',
  ],
  on: {
    AwsAuth(auth, { report }) {
      for (const entry of auth.entries) for (const problem of nodeProblems(entry)) report(auth, problem);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/no-groups # <-
              username: system:node:{{EC2PrivateDNSName}}
            - rolearn: arn:aws:iam::111122223333:role/half
              username: system:node:{{EC2PrivateDNSName}}
              groups: # <-
                - system:nodes
            - rolearn: arn:aws:iam::111122223333:role/spelling
              username: system:node:{{ EC2PrivateDNSName }} # <-
              groups:
                - system:bootstrappers
                - system:nodes
            - rolearn: arn:aws:iam::111122223333:role/too-much
              username: system:node:{{EC2PrivateDNSName}}
              groups:
                - system:bootstrappers
                - system:nodes
                - system:masters # <-
            - rolearn: arn:aws:iam::111122223333:role/FargatePodExecution
              username: system:node:{{SessionName}}
              groups: [system:bootstrappers, system:nodes] # <-
          mapUsers: |
            - userarn: arn:aws:iam::111122223333:user/ana
              username: system:node:{{EC2PrivateDNSName}} # <-
              groups: [system:bootstrappers, system:nodes]
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/nodes
              username: system:node:{{EC2PrivateDNSName}}
              groups:
                - system:bootstrappers
                - system:nodes
            - rolearn: arn:aws:iam::111122223333:role/FargatePodExecution
              username: system:node:{{SessionName}}
              groups: [system:bootstrappers, system:nodes, system:node-proxier]
            - rolearn: arn:aws:iam::111122223333:role/admins
              username: admin
              groups: [system:masters]
      `,
    },
    {
      title: 'hybrid nodes, and groups that something else fills in',
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/HybridNodes
              username: system:node:{{SessionName}}
              groups: [system:bootstrappers, system:nodes]
            - rolearn: arn:aws:iam::111122223333:role/nodes
              username: system:node:{{EC2PrivateDNSName}}
              groups: \${NODE_GROUPS}
            - rolearn: arn:aws:iam::111122223333:role/more
              username: system:node:{{EC2PrivateDNSName}}
              groups: [system:nodes, "\${MORE}"]
      `,
    },
  ],
});

function nodeProblems(entry: AwsAuthEntry): readonly Problem[] {
  const { username, label } = entry;
  const name = text(username?.value) ?? '';
  const groups = groupsOf(entry);
  const isNode = /^system:node:|EC2PrivateDNSName/i.test(name) || groups.some((group) => group.text === 'system:nodes');
  if (!isNode) return [];
  if (name.includes('{{EC2PrivateDNSName}}') && isNoRole(entry)) {
    const message = `\`${name}\` is filled in for the roles of EC2 instances only: nobody else can log in with it`;
    return [{ ...username?.place, message }];
  }
  const masters = groups.find((group) => group.text === 'system:masters');
  const message = `every pod that reaches the role of ${label} is cluster admin: nodes do not need \`system:masters\``;
  return [...userName(entry), ...missingGroups(entry), ...(masters ? [{ ...masters.place, message }] : [])];
}

function isNoRole({ arn }: AwsAuthEntry): boolean {
  return typeof arn?.value === 'string' && /:(?:user\/|federated-user\/|root$)/i.test(arn.value);
}

function userName({ username, label, place }: AwsAuthEntry): readonly Problem[] {
  const name = username?.value ?? '';
  if (typeof name !== 'string' || name === EC2 || /^system:node:\{\{SessionName(?:Raw)?\}\}$/.test(name)) return [];
  if (name === '') return [{ ...place, message: `${label} has the groups of a node, but no \`username: ${EC2}\`` }];
  return [
    {
      ...username?.place,
      message: `\`${name}\` is no user name of nodes: write \`${EC2}\`, or \`${FARGATE}\` for Fargate`,
    },
  ];
}

/** The name of a role is all that tells what runs with it. */
function missingGroups({ arn, groups, label, place, username }: AwsAuthEntry): readonly Problem[] {
  const given: unknown = groups?.value ?? [];
  if (!Array.isArray(given) || given.some((group) => typeof group !== 'string')) return [];
  const role = typeof arn?.value === 'string' ? arn.value : '';
  const fargate = username?.value === FARGATE && /fargate/i.test(role) ? ['system:node-proxier'] : [];
  const windows = username?.value === EC2 && /windows/i.test(role) ? ['eks:kube-proxy-windows'] : [];
  const missing = [...NODE_GROUPS, ...fargate, ...windows].filter((group) => !given.includes(group));
  if (missing.length === 0) return [];
  const message = `${label} lacks the ${missing.length > 1 ? 'groups' : 'group'} ${missing.map((group) => `\`${group}\``).join(' and ')}`;
  return [{ ...(groups?.keyPlace ?? place), message: `${message}, so its nodes cannot work` }];
}
