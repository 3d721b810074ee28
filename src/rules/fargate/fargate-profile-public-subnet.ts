import { type Context, defineRule, type Problem } from '../../engine/rule.js';
import { routeTableOf } from '../../model/facts/route-table.js';
import type { Subnet } from '../../model/facts/subnet.js';
import { perWorkspace } from '../../model/lookup.js';

const PUBLIC = 'kubernetes.io/role/elb';
const PRIVATE = 'kubernetes.io/role/internal-elb';

export default defineRule({
  id: 'fargate-profile-public-subnet',
  title: 'Fargate profiles take private subnets only',
  severity: 'error',
  why: 'EKS refuses a profile with a subnet that has a route to an internet gateway.',
  help: 'Give the profile subnets whose way out is a NAT gateway, or that have none. Told from the output of `aws ec2 describe-route-tables`; from `aws ec2 describe-subnets` alone, which has no routes, it is a warning.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html',
    'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateFargateProfile.html',
  ],
  on: {
    FargateProfile({ document, path, subnets, spelling }, { workspace, report }) {
      // A profile that exists was taken.
      if (spelling.described || !Array.isArray(subnets.value)) return;
      const at = subnets.path.slice(path.length);
      for (const [index, id] of subnets.value.entries()) {
        const problem = typeof id === 'string' ? problemOf(id, workspace) : undefined;
        if (problem) report({ document, path }, { at: [...at, index], ...problem });
      }
    },
  },
  examples: [
    {
      title: 'routes of the subnet, and of a VPC',
      bad: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1 }
        fargateProfiles:
          - name: shop
            subnets:
              - subnet-0a # <-
              - subnet-0b
              - subnet-0c # <-
            selectors:
              - namespace: shop
        # file: routes.json
        {
          "RouteTables": [
            {
              "RouteTableId": "rtb-0a",
              "VpcId": "vpc-01",
              "Associations": [{ "Main": true }, { "Main": false, "SubnetId": "subnet-0a" }],
              "Routes": [
                { "DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local" },
                { "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-0a1b2c3d4e5f60718" }
              ]
            },
            {
              "RouteTableId": "rtb-0b",
              "VpcId": "vpc-01",
              "Associations": [{ "Main": false, "SubnetId": "subnet-0b" }],
              "Routes": [{ "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "nat-0a1b2c3d4e5f60718" }]
            }
          ]
        }
        # file: subnets.json
        {
          "Subnets": [
            { "SubnetId": "subnet-0b", "VpcId": "vpc-01", "MapPublicIpOnLaunch": true },
            { "SubnetId": "subnet-0c", "VpcId": "vpc-01", "MapPublicIpOnLaunch": false }
          ]
        }
      `,
    },
    {
      title: 'subnets without their routes',
      bad: `
        # file: profile.yaml
        {
          "clusterName": "demo",
          "fargateProfileName": "shop",
          "podExecutionRoleArn": "arn:aws:iam::111122223333:role/fargate",
          "subnets": [
            "subnet-0a", # <- warning
            "subnet-0b", # <- warning
            "subnet-0c", # <- info
            "subnet-0d",
            "subnet-0e"
          ],
          "selectors": [{ "namespace": "shop" }]
        }
        # file: subnets.json
        {
          "Subnets": [
            { "SubnetId": "subnet-0a", "MapPublicIpOnLaunch": true },
            { "SubnetId": "subnet-0b", "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }] },
            {
              "SubnetId": "subnet-0c",
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }, { "Key": "kubernetes.io/role/internal-elb", "Value": "1" }]
            },
            {
              "SubnetId": "subnet-0d",
              "MapPublicIpOnLaunch": false,
              "Tags": [{ "Key": "kubernetes.io/role/internal-elb", "Value": "1" }]
            }
          ]
        }
      `,
    },
    {
      title: 'a profile that exists, subnets that a template fills in',
      good: `
        # file: profile.json
        { "fargateProfile": { "fargateProfileName": "shop", "clusterName": "demo", "subnets": ["subnet-0a"] } }
        # file: template.yaml
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Profile:
            Type: AWS::EKS::FargateProfile
            Properties:
              ClusterName: demo
              PodExecutionRoleArn: !GetAtt Role.Arn
              Subnets: [!Ref Subnet]
              Selectors: [{ Namespace: shop }]
        # file: subnets.json
        { "Subnets": [{ "SubnetId": "subnet-0a", "MapPublicIpOnLaunch": true }] }
      `,
    },
  ],
});

type Workspace = Context['workspace'];

const subnetsById = perWorkspace(
  ({ subnets }): ReadonlyMap<unknown, Subnet> => new Map(subnets.map((subnet) => [subnet.id.value, subnet])),
);

function problemOf(id: string, workspace: Workspace): Omit<Problem, 'at'> | undefined {
  const subnet = subnetsById(workspace).get(id);
  const table = routeTableOf(id, subnet?.vpcId.value, workspace);
  if (table) {
    if (table.internetRoute === undefined) return undefined;
    const message = `\`${id}\` is public, its routes lead to an internet gateway; Fargate takes private subnets only`;
    return { message, related: [{ node: table.internetRoute, message: 'this route' }] };
  }
  return subnet && signOf(subnet, id);
}

/** What a subnet tells of itself: an address for every instance, or a tag by which load balancers find it. */
function signOf(subnet: Subnet, id: string): Omit<Problem, 'at'> | undefined {
  const rule = 'Fargate takes private subnets only';
  if (subnet.mapPublicIpOnLaunch.value === true) {
    const message = `\`${id}\` gives instances public addresses and is public, it seems; ${rule}`;
    return { severity: 'warning', message };
  }
  if (!subnet.tags.has(PUBLIC)) return undefined;
  const severity = subnet.tags.has(PRIVATE) ? 'info' : 'warning';
  return { severity, message: `\`${id}\` has the tag \`${PUBLIC}\` of public subnets; ${rule}` };
}
