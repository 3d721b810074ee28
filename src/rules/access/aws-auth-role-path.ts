import { defineRule } from '../../engine/rule.js';
import { rolePath, writtenArn } from '../../model/facts/aws-auth-arn.js';

export default defineRule({
  id: 'aws-auth-role-path',
  title: 'A role in `aws-auth` is named without its path',
  severity: 'error',
  why: 'The authenticator looks for the ARN of the role without its path, so an entry with one matches nobody. Roles of IAM Identity Center and many made by tools have a path.',
  help: 'Leave out everything between `role/` and the name. Access entries are the other way round: they want the whole ARN.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html',
  ],
  on: {
    AwsAuth(auth, { report }) {
      for (const entry of auth.entries) {
        const text = writtenArn(entry);
        const found = text === undefined ? undefined : rolePath(text);
        if (!found || !entry.arn) continue;
        const message = `\`${text}\` has the path \`${found.path}\` and matches nobody; write \`${found.without}\``;
        report(auth, { ...entry.arn.place, message });
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
            - rolearn: arn:aws:iam::111122223333:role/teams/web/deploy # <-
              username: deploy
              groups: [deployers]
            - groups: [viewers]
              username: "{{SessionName}}"
              rolearn: "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_View_0a1b2c3d4e5f6071" # <-
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/deploy
              username: deploy
              groups: [deployers]
            - groups: [viewers]
              username: "{{SessionName}}"
              rolearn: "arn:aws:iam::111122223333:role/AWSReservedSSO_View_0a1b2c3d4e5f6071"
      `,
    },
    {
      title: 'eksctl writes what it is given',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        iamIdentityMappings:
          - arn: arn:aws:iam::111122223333:role/teams/web/deploy # <-
            username: deploy
      `,
    },
    {
      title: 'users, whose path is part of their ARN, and access entries',
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapUsers: |
            - userarn: arn:aws:iam::111122223333:user/teams/web/ana
              username: ana
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        accessConfig:
          accessEntries:
            - principalARN: arn:aws:iam::111122223333:role/teams/web/deploy
              kubernetesGroups: [deployers]
      `,
    },
  ],
});
