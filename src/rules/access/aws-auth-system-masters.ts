import { defineRule } from '../../engine/rule.js';
import { groupsOf } from '../../model/facts/aws-auth.js';

interface Options {
  /** ARNs that may keep it. */
  readonly breakGlass: readonly string[];
}

export default defineRule<Options>({
  id: 'aws-auth-system-masters',
  title: 'Do not hand out `system:masters` through `aws-auth`',
  severity: 'warning',
  why: '`system:masters` passes by RBAC and admission webhooks: no role can narrow it, no policy sees it, and it cannot be taken away while the entry stands. `mapAccounts` lets in every principal of an account.',
  help: 'Give a group of your own and bind it, or use an access entry with the policy AmazonEKSClusterAdminPolicy; keep one break-glass role and name it in the option `breakGlass`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html',
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        breakGlass: { type: 'array', items: { type: 'string' }, description: 'ARNs that may have `system:masters`.' },
      },
      additionalProperties: false,
    },
    default: { breakGlass: [] },
  },
  on: {
    AwsAuth(auth, { options, report }) {
      for (const entry of auth.entries) {
        const arn = entry.arn?.value;
        if (typeof arn === 'string' && options.breakGlass.includes(arn)) continue;
        const group = groupsOf(entry).find(({ text }) => text === 'system:masters');
        // A node with it is the business of aws-auth-node-entry.
        if (!group || groupsOf(entry).some(({ text }) => text === 'system:nodes')) continue;
        const message = `${entry.label} gives \`system:masters\`, which RBAC cannot narrow; use a group of your own or an access entry`;
        report(auth, { ...group.place, message });
      }
      for (const { text, place } of auth.accounts) {
        if (text === undefined) continue;
        report(auth, { ...place, message: `every IAM principal of account \`${text}\` can log in; map roles instead` });
      }
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
            - rolearn: arn:aws:iam::111122223333:role/admins
              username: admin
              groups:
                - system:masters # <-
          mapAccounts: |
            - "444455556666" # <-
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/admins
              username: admin
              groups:
                - platform-admins
      `,
    },
    {
      title: 'the mappings of a ClusterConfig',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        iamIdentityMappings:
          - arn: arn:aws:iam::111122223333:role/admins
            username: admin
            groups: [system:masters] # <-
      `,
    },
    {
      title: 'one role for emergencies, named in the option',
      options: { breakGlass: ['arn:aws:iam::111122223333:role/break-glass'] },
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/break-glass
              username: emergency
              groups: [system:masters]
      `,
    },
  ],
});
