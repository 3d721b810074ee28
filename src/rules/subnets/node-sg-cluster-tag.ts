import { type Context, defineRule } from '../../engine/rule.js';
import { candidateOf, termFinds } from '../../model/discovery.js';
import type { SecurityGroup } from '../../model/facts/security-group.js';
import type { TemplateResource } from '../../model/facts/template-resource.js';
import { perWorkspace } from '../../model/lookup.js';
import { isMapping, strings } from '../../model/loose.js';
import type { Located } from '../../model/resource.js';
import type { Path } from '../../source/path.js';

const PREFIX = 'kubernetes.io/cluster/';
/** A flag of the controller by which further tags decide. */
const NARROWED = 'service-target-eni-security-group-tags';

export default defineRule({
  id: 'node-sg-cluster-tag',
  title: 'One security group of a node carries the tag of the cluster',
  severity: 'warning',
  why: 'Where a network interface has several security groups, the AWS Load Balancer Controller opens the one with the tag `kubernetes.io/cluster/NAME`. If none has it, or several do, it stops with “expected exactly one securityGroup tagged”, and targets on that node are never registered.',
  help: 'Take the tag off all security groups of the nodes but one, mostly the cluster security group that EKS makes, or attach only one group with it. Security groups and their tags are read from the output of `aws ec2 describe-security-groups`.',
  links: [
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/configurations/',
    'https://docs.aws.amazon.com/eks/latest/best-practices/sgpp.html',
    'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/networking/networking_manager.go',
  ],
  on: {
    EC2NodeClass(nodeClass, context) {
      const terms: unknown = nodeClass.data.spec?.securityGroupSelectorTerms;
      const { workspace } = context;
      if (!Array.isArray(terms) || workspace.securityGroups.length === 0) return;
      const groups = [...groupsById(workspace).values()].filter((group) => workspace.near(nodeClass, group));
      const found = groups.filter((group) => terms.some((term) => termFinds(term, candidateOf(group)) === true));
      // Groups of two networks are never on one interface.
      if (new Set(found.map(({ vpcId }) => vpcId.value)).size !== 1) return;
      const at = ['spec', 'securityGroupSelectorTerms'];
      reportSurplus(nodeClass, at, found, 0, context.cluster.name, context);
      const isSure = workspace.complete && terms.every((term) => groups.every((group) => isKnown(term, group)));
      if (isSure) reportNone(nodeClass, at, found, context);
    },
    EksctlNodeGroup(group, context) {
      const chosen = group.data.securityGroups;
      if (!isMapping(chosen) || context.workspace.securityGroups.length === 0) return;
      const { metadata } = group.config.data;
      const cluster = isMapping(metadata) && typeof metadata.name === 'string' ? metadata.name : undefined;
      if (cluster === undefined) return;
      const byId = groupsById(context.workspace);
      const attached = strings(chosen.attachIDs).flatMap((id) => byId.get(id) ?? []);
      // eksctl gives a managed group the cluster security group, and others one of their own; both have the tag.
      const others = attached.filter(({ tags }) => !(group.managed && tags.has('aws:eks:cluster-name')));
      const own = group.managed || chosen.withLocal === undefined || chosen.withLocal === true ? 1 : 0;
      reportSurplus(group, ['securityGroups', 'attachIDs'], others, own, cluster, context);
    },
    TemplateResource(resource, context) {
      if (resource.type !== 'AWS::EC2::LaunchTemplate' || context.workspace.securityGroups.length === 0) return;
      const byId = groupsById(context.workspace);
      for (const at of groupLists(resource)) {
        const list = resource.document.at([...resource.path, ...at]);
        const groups = strings(list).flatMap((id) => byId.get(id) ?? []);
        reportSurplus(resource, at, groups, 0, context.cluster.name, context);
      }
    },
  },
  examples: [
    {
      title: 'a selector that finds two groups with the tag',
      bad: `
        # file: karpenter.yaml
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: default
        spec:
          securityGroupSelectorTerms: # <-
            - tags: { kubernetes.io/cluster/demo: owned }
        # file: groups.json
        {
          "SecurityGroups": [
            { "GroupId": "sg-0a", "VpcId": "vpc-01", "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "owned" }] },
            { "GroupId": "sg-0b", "VpcId": "vpc-01", "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "owned" }] }
          ]
        }
      `,
      good: `
        # file: karpenter.yaml
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: default
        spec:
          securityGroupSelectorTerms:
            - tags: { karpenter.sh/discovery: demo }
        # file: groups.json
        {
          "SecurityGroups": [
            {
              "GroupId": "sg-0a",
              "VpcId": "vpc-01",
              "Tags": [
                { "Key": "kubernetes.io/cluster/demo", "Value": "owned" },
                { "Key": "karpenter.sh/discovery", "Value": "demo" }
              ]
            },
            { "GroupId": "sg-0b", "VpcId": "vpc-01", "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "owned" }] },
            { "GroupId": "sg-0c", "VpcId": "vpc-01", "Tags": [{ "Key": "karpenter.sh/discovery", "Value": "demo" }] }
          ]
        }
      `,
    },
    {
      title: 'several groups, none with the tag of the cluster',
      complete: true,
      bad: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1 }
        # file: karpenter.yaml
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: default
        spec:
          securityGroupSelectorTerms: # <-
            - id: sg-0a
            - name: databases
        # file: groups.json
        {
          "SecurityGroups": [
            { "GroupId": "sg-0a", "GroupName": "nodes", "VpcId": "vpc-01" },
            { "GroupId": "sg-0b", "GroupName": "databases", "VpcId": "vpc-01" }
          ]
        }
      `,
    },
    {
      title: 'groups that eksctl and a launch template attach',
      bad: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1 }
        nodeGroups:
          - name: workers
            securityGroups:
              attachIDs: [sg-0a, sg-0c] # <-
          - name: bare
            securityGroups:
              withLocal: false
              attachIDs: [sg-0a, sg-0c]
        managedNodeGroups:
          - name: managed
            securityGroups:
              attachIDs: [sg-0a]
        # file: template.yaml
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Template:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData:
                SecurityGroupIds: # <-
                  - sg-0a
                  - sg-0b
        # file: groups.json
        {
          "SecurityGroups": [
            {
              "GroupId": "sg-0a",
              "VpcId": "vpc-01",
              "Tags": [
                { "Key": "kubernetes.io/cluster/demo", "Value": "owned" },
                { "Key": "aws:eks:cluster-name", "Value": "demo" }
              ]
            },
            { "GroupId": "sg-0b", "VpcId": "vpc-01", "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "owned" }] },
            { "GroupId": "sg-0c", "VpcId": "vpc-01", "Tags": [] }
          ]
        }
      `,
    },
    {
      title: 'a controller that is told by which other tags to choose, and the tags of two clusters',
      good: `
        # file: controller.yaml
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: aws-load-balancer-controller
          namespace: kube-system
        spec:
          selector:
            matchLabels: { app: controller }
          template:
            metadata:
              labels: { app: controller }
            spec:
              containers:
                - name: controller
                  image: public.ecr.aws/eks/aws-load-balancer-controller:v3.5.0
                  args:
                    - --cluster-name=demo
                    - --service-target-eni-security-group-tags=use=nodes
        # file: karpenter.yaml
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: default
        spec:
          securityGroupSelectorTerms:
            - tags: { kubernetes.io/cluster/demo: owned }
        # file: groups.json
        {
          "SecurityGroups": [
            { "GroupId": "sg-0a", "VpcId": "vpc-01", "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "owned" }] },
            { "GroupId": "sg-0b", "VpcId": "vpc-01", "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "owned" }] }
          ]
        }
      `,
    },
    {
      title: 'one group for each of two clusters',
      good: `
        # file: karpenter.yaml
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: default
        spec:
          securityGroupSelectorTerms:
            - tags: { karpenter.sh/discovery: both }
        # file: groups.json
        {
          "SecurityGroups": [
            {
              "GroupId": "sg-0a",
              "VpcId": "vpc-01",
              "Tags": [
                { "Key": "kubernetes.io/cluster/demo", "Value": "owned" },
                { "Key": "karpenter.sh/discovery", "Value": "both" }
              ]
            },
            {
              "GroupId": "sg-0b",
              "VpcId": "vpc-01",
              "Tags": [
                { "Key": "kubernetes.io/cluster/other", "Value": "owned" },
                { "Key": "karpenter.sh/discovery", "Value": "both" }
              ]
            }
          ]
        }
      `,
    },
  ],
});

const groupsById = perWorkspace(
  ({ securityGroups }): ReadonlyMap<unknown, SecurityGroup> =>
    new Map(securityGroups.map((group) => [group.id.value, group])),
);

const isNarrowed = perWorkspace(({ resources }) =>
  resources.some(({ pod }) =>
    pod?.containers.some(({ data }) => strings(data.args).some((argument) => argument.includes(NARROWED))),
  ),
);

function isKnown(term: unknown, group: SecurityGroup): boolean {
  return termFinds(term, candidateOf(group)) !== undefined;
}

/** `own`: how many groups with the tag a node has anyway. */
function reportSurplus(
  node: Located,
  at: Path,
  groups: readonly SecurityGroup[],
  own: number,
  cluster: string | undefined,
  { workspace, report }: Context,
): void {
  const tag = tagsAmong(groups, cluster).find((key) => withTag(groups, key).length + own > 1);
  if (tag === undefined || isNarrowed(workspace)) return;
  const names = withTag(groups, tag).map(({ id }) => `\`${String(id.value)}\``);
  const besides = own > 0 ? ' besides the one that eksctl attaches' : '';
  const message = `a node gets ${names.join(' and ')} with the tag \`${tag}\`${besides}: the AWS Load Balancer Controller takes exactly one, and stops at several`;
  const related = withTag(groups, tag).map((group) => ({ node: group, message: 'this one has the tag' }));
  report(node, { at, message, related });
}

function reportNone(node: Located, at: Path, groups: readonly SecurityGroup[], context: Context): void {
  const { cluster, workspace, report } = context;
  if (cluster.name === undefined || groups.length < 2 || groups.some(({ tags }) => tags.has(PREFIX + cluster.name)))
    return;
  if (isNarrowed(workspace)) return;
  const message = `none of the ${groups.length} security groups that these terms find has the tag \`${PREFIX}${cluster.name}\`: the AWS Load Balancer Controller does not know which one to open`;
  report(node, { at, message });
}

/** Tags of clusters that may count: of the one that is known, or of any. */
function tagsAmong(groups: readonly SecurityGroup[], cluster: string | undefined): readonly string[] {
  if (cluster !== undefined) return [PREFIX + cluster];
  return [...new Set(groups.flatMap(({ tags }) => [...tags.keys()]))].filter((key) => key.startsWith(PREFIX));
}

function withTag(groups: readonly SecurityGroup[], key: string): readonly SecurityGroup[] {
  return groups.filter(({ tags }) => tags.has(key));
}

/** Where a launch template lists security groups, from the resource on. */
function groupLists({ properties }: TemplateResource): readonly Path[] {
  const data = properties.LaunchTemplateData;
  if (!isMapping(data)) return [];
  const below = ['Properties', 'LaunchTemplateData'];
  const interfaces = Array.isArray(data.NetworkInterfaces) ? data.NetworkInterfaces : [];
  return [
    [...below, 'SecurityGroupIds'],
    ...interfaces.map((_, index) => [...below, 'NetworkInterfaces', index, 'Groups']),
  ];
}
