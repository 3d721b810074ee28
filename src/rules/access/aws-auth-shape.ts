import { defineRule } from '../../engine/rule.js';
import { shapeFaults } from '../../model/facts/aws-auth-shape.js';

export default defineRule({
  id: 'aws-auth-shape',
  title: '`aws-auth` must have the shape that the authenticator reads',
  severity: 'error',
  why: 'The authenticator drops what it cannot read without telling anyone: a whole map for one syntax error, an entry for one wrong key. Nodes and people lose access.',
  help: 'Name the ConfigMap `aws-auth` in `kube-system`; write `mapRoles`, `mapUsers` and `mapAccounts` as texts (behind `|`) that hold a YAML list.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator#full-configuration-format',
  ],
  on: {
    AwsAuth(auth, { report }) {
      for (const fault of shapeFaults(auth)) report(auth, fault);
    },
  },
  examples: [
    {
      title: 'what instructions leave in, and quotes that are missing',
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: <ARN of your node role> # <-
              username: system:node:{{EC2PrivateDNSName}}
              groups:
                - system:bootstrappers
                - system:nodes
          mapUsers: |
            - userarn: arn:aws:iam::111122223333:user/ana
              username: {{AccountID}} # <-
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            # nodes
            - rolearn: arn:aws:iam::111122223333:role/eks-nodes
              username: system:node:{{EC2PrivateDNSName}}
              groups:
                - system:bootstrappers
                - system:nodes
            - roleARN: arn:aws:iam::111122223333:role/deploy
              username: "{{SessionName}}"
              groups: [deployers]
          mapUsers: |
            - userarn: arn:aws:iam::111122223333:user/ana
              username: ana
      `,
    },
    {
      title: 'entries that are dropped, keys that are ignored',
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          maproles: "" # <-
          mapRoles: |
            - arn: arn:aws:iam::111122223333:role/one # <-
              username: one
            - rolearn: arn:aws:iam::111122223333:role/two
              user: two # <- warning
              groups:
                - first - second # <-
            - rolearn: arn:aws:iam::111122223333:role/three
              username: three
              groups: viewers # <-
            - just a text # <-
            ... # <-
            - rolearn: arn:aws:iam::111122223333:role/four
              username: four
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/one
              username: one
              groups: [viewers]
      `,
    },
    {
      title: 'a ConfigMap that EKS does not read',
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws_auth # <-
          namespace: default # <-
        data:
          mapRoles: # <-
            - rolearn: arn:aws:iam::111122223333:role/one
              username: one
        ---
        apiVersion: v1
        kind: Configmap # <-
        metadata: # <- warning
          name: aws-auth
        data:
          mapUsers: "{}" # <-
      `,
    },
    {
      title: 'what something else fills in, and other ConfigMaps',
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: \${NODE_ROLE_ARN}
              username: system:node:{{EC2PrivateDNSName}}
              groups: \${GROUPS}
          mapUsers: |
            \${MAP_USERS}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth-notes
          namespace: docs
        data:
          readme: about mapRoles
      `,
    },
  ],
});
