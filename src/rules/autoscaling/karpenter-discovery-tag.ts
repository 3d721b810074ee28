import { type Context, defineRule } from '../../engine/rule.js';
import { type Candidate, candidateOf, madeSecurityGroups, madeSubnets, termFinds } from '../../model/discovery.js';
import type { EC2NodeClass } from '../../model/kinds.js';
import { perWorkspace } from '../../model/lookup.js';
import { entries, isMapping } from '../../model/loose.js';
import type { Located, Resource } from '../../model/resource.js';
import type { Workspace } from '../../model/workspace.js';

interface Kind {
  readonly field: 'subnetSelectorTerms' | 'securityGroupSelectorTerms';
  readonly word: string;
  readonly described: (workspace: Workspace) => readonly Located[];
  readonly candidates: (workspace: Workspace) => readonly Candidate[];
  readonly isMade: (workspace: Workspace) => boolean;
}

const KINDS: readonly Kind[] = [
  {
    field: 'subnetSelectorTerms',
    word: 'subnet',
    described: ({ subnets }) => subnets,
    candidates: perWorkspace((workspace) => [...workspace.subnets.map(candidateOf), ...madeSubnets(workspace)]),
    isMade: perWorkspace((workspace) => makes('AWS::EC2::Subnet', workspace)),
  },
  {
    field: 'securityGroupSelectorTerms',
    word: 'security group',
    described: ({ securityGroups }) => securityGroups,
    candidates: perWorkspace((workspace) => [
      ...workspace.securityGroups.map(candidateOf),
      ...madeSecurityGroups(workspace),
    ]),
    isMade: perWorkspace((workspace) => makes('AWS::EC2::SecurityGroup', workspace)),
  },
];

export default defineRule({
  id: 'karpenter-discovery-tag',
  title: 'Selectors of an EC2NodeClass find subnets and security groups',
  severity: 'error',
  why: 'Karpenter finds subnets and security groups by tags, ids or names. Where nothing has them, the EC2NodeClass never becomes ready, and pods stay Pending.',
  help: 'Tag the subnets and security groups with what the terms ask for, mostly `karpenter.sh/discovery` with the name of the cluster, or write the terms for the tags that are there. The rule compares with the output of `aws ec2 describe-subnets` and `aws ec2 describe-security-groups`; unless all files are given, it is a warning.',
  links: [
    'https://karpenter.sh/docs/concepts/nodeclasses/#specsubnetselectorterms',
    'https://karpenter.sh/docs/concepts/nodeclasses/#specsecuritygroupselectorterms',
    'https://docs.aws.amazon.com/eks/latest/best-practices/karpenter.html',
  ],
  on: {
    EC2NodeClass(nodeClass, context) {
      for (const kind of KINDS) check(kind, nodeClass, context);
    },
  },
  examples: [
    {
      title: 'a tag with another value, and none at all',
      bad: `
        # file: karpenter.yaml
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: default
        spec:
          subnetSelectorTerms: # <- warning
            - tags: { karpenter.sh/discovery: demo }
          securityGroupSelectorTerms: # <- warning
            - tags: { karpenter.sh/discovery: demo }
            - id: sg-0ffffffffffffffff
        # file: network.json
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "Tags": [{ "Key": "karpenter.sh/discovery", "Value": "staging" }]
            }
          ]
        }
        # file: groups.json
        { "SecurityGroups": [{ "GroupId": "sg-0a", "GroupName": "nodes", "VpcId": "vpc-01", "Tags": [] }] }
      `,
      good: `
        # file: karpenter.yaml
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: default
        spec:
          subnetSelectorTerms:
            - tags: { karpenter.sh/discovery: "*", Tier: private }
          securityGroupSelectorTerms:
            - tags: { karpenter.sh/discovery: demo }
            - name: nodes
        # file: network.json
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "Tags": [{ "Key": "karpenter.sh/discovery", "Value": "demo" }, { "Key": "Tier", "Value": "private" }]
            }
          ]
        }
        # file: groups.json
        { "SecurityGroups": [{ "GroupId": "sg-0a", "GroupName": "nodes", "VpcId": "vpc-01", "Tags": [] }] }
      `,
    },
    {
      title: 'a template that is all there is',
      complete: true,
      bad: `
        # file: karpenter.yaml
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: default
        spec:
          subnetSelectorTerms: # <-
            - tags: { karpenter.sh/discovery: demo }
        # file: template.yaml
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Subnet:
            Type: AWS::EC2::Subnet
            Properties:
              VpcId: vpc-01
              CidrBlock: 10.0.0.0/20
              Tags:
                - { Key: Name, Value: nodes }
      `,
      good: `
        # file: karpenter.yaml
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: default
        spec:
          subnetSelectorTerms:
            - tags: { karpenter.sh/discovery: demo }
        # file: template.yaml
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Subnet:
            Type: AWS::EC2::Subnet
            Properties:
              VpcId: vpc-01
              CidrBlock: 10.0.0.0/20
              Tags:
                - { Key: karpenter.sh/discovery, Value: !Ref ClusterName }
      `,
    },
    {
      title: 'nothing described, descriptions of another folder, values with wildcards, a stack that may be given tags',
      good: `
        # file: platform/karpenter.yaml
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: default
        spec:
          subnetSelectorTerms:
            - tags: { Name: "demo-private-*" }
          securityGroupSelectorTerms:
            - tags: { karpenter.sh/discovery: demo }
        ---
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: other
        spec:
          subnetSelectorTerms:
            - tags: { karpenter.sh/discovery: \${CLUSTER} }
        ---
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: third
        spec:
          subnetSelectorTerms:
            - tags: { made-by: eksctl }
        ---
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: fourth
        spec:
          subnetSelectorTerms:
            - tags: { kubernetes.io/role/internal-elb: "1" }
        # file: platform/cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, tags: { made-by: eksctl } }
        # file: platform/subnets.json
        { "Subnets": [{ "SubnetId": "subnet-0a", "Tags": [{ "Key": "Name", "Value": "demo-private-1" }] }] }
        # file: platform/template.yaml
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Nodes:
            Type: AWS::EC2::SecurityGroup
            Properties: { GroupDescription: nodes }
        # file: elsewhere/groups.json
        { "SecurityGroups": [{ "GroupId": "sg-0a", "Tags": [] }] }
      `,
    },
  ],
});

function check(kind: Kind, nodeClass: Resource<EC2NodeClass>, { workspace, report }: Context): void {
  const terms: unknown = nodeClass.data.spec?.[kind.field];
  if (!Array.isArray(terms) || terms.length === 0) return;
  const { complete } = workspace;
  const described = kind.described(workspace);
  if (!described.some((one) => workspace.near(nodeClass, one)) && !(complete && kind.isMade(workspace))) return;
  const candidates = kind.candidates(workspace);
  if (!terms.every((term) => candidates.every((candidate) => termFinds(term, candidate) === false))) return;
  const only = terms.length === 1 ? asked(terms[0]) : undefined;
  const wanted = only === undefined ? 'what these terms ask for' : `\`${only}\``;
  const where = complete ? '' : ' in the files given';
  report(nodeClass, {
    at: ['spec', kind.field],
    severity: complete ? 'error' : 'warning',
    message: `no ${kind.word}${where} has ${wanted}: Karpenter makes no node of this class`,
  });
}

function makes(type: string, { templateResources }: Workspace): boolean {
  return templateResources.some((resource) => resource.type === type);
}

/** What a term asks for, where that is one thing. */
function asked(term: unknown): string | undefined {
  const { tags, ...others } = isMapping(term) ? term : {};
  const wanted = [...entries(others), ...entries(tags)];
  const [key, value] = wanted[0] ?? [];
  return wanted.length === 1 && typeof value === 'string' ? `${String(key)}: ${value}` : undefined;
}
