import { type Context, defineRule, type Problem } from '../../engine/rule.js';
import { inRegion, isPublic, type Subnet } from '../../model/facts/subnet.js';
import { discoveredSchemes } from '../../model/load-balancer-scheme.js';
import type { Workspace } from '../../model/workspace.js';

interface Options {
  /** Every subnet must have its tag, whatever it is for. */
  readonly always: boolean;
}

const PUBLIC = { tag: 'kubernetes.io/role/elb', scheme: 'internet-facing', word: 'public' } as const;
const PRIVATE = { tag: 'kubernetes.io/role/internal-elb', scheme: 'internal', word: 'private' } as const;
type Role = typeof PUBLIC | typeof PRIVATE;

export default defineRule<Options>({
  id: 'subnet-role-tag-missing',
  title: 'Subnets for load balancers carry the role tag of their class',
  severity: 'warning',
  why: 'Load balancers are placed into the subnets that the tags name. Without one EKS Auto Mode and the AWS Load Balancer Controller up to 2.12.0 find no subnet and make no load balancer; later controllers guess from route tables.',
  help: 'Tag public subnets `kubernetes.io/role/elb` and private ones `kubernetes.io/role/internal-elb`, each with the value `1`. Reported are subnets that a cluster is given or that carry a `kubernetes.io/cluster/` tag; of the cluster’s VPC also those of a class that a Service or Ingress of the workspace needs and in which no subnet has the tag. The option `always` reports every subnet.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html',
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/subnet_discovery/',
  ],
  options: {
    schema: {
      type: 'object',
      properties: { always: { type: 'boolean', description: 'Report every untagged subnet, whatever it is for.' } },
      additionalProperties: false,
    },
    default: { always: false },
  },
  on: {
    Subnet(subnet, context) {
      const open = isPublic(subnet);
      if (typeof open !== 'boolean' || !inRegion(subnet)) return;
      const severity = context.cluster.autoMode === true ? 'error' : 'warning';
      const problem = judge(subnet, open ? [PUBLIC, PRIVATE] : [PRIVATE, PUBLIC], context);
      if (problem) context.report(subnet, { severity, ...problem });
    },
  },
  examples: [
    {
      title: 'subnets with the tag of a cluster',
      bad: `
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "shared" }] # <-
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "shared" }] # <-
            }
          ]
        }
      `,
      good: `
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "shared" }, { "Key": "kubernetes.io/role/elb", "Value": "1" }]
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "shared" }, { "Key": "kubernetes.io/role/internal-elb", "Value": "" }]
            }
          ]
        }
      `,
    },
    {
      title: 'a value that does not count, and the tag of the other class',
      bad: `
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "true" }] # <-
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }] # <-
            }
          ]
        }
      `,
      good: `
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }, { "Key": "kubernetes.io/role/internal-elb", "Value": "1" }]
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": [{ "Key": "kubernetes.io/role/internal-elb", "Value": "1" }]
            }
          ]
        }
      `,
    },
    {
      title: 'subnets that a cluster is given, and a class that an Ingress needs',
      bad: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.36"
        vpc:
          id: vpc-01
          subnets:
            private:
              one: { id: subnet-0a }
        # file: ingress.yaml
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            alb.ingress.kubernetes.io/scheme: internet-facing
        spec:
          ingressClassName: alb
        # file: subnets.yaml
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": [] # <-
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": []
            },
            {
              "SubnetId": "subnet-0c",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": [] # <-
            },
            {
              "SubnetId": "subnet-0d",
              "VpcId": "vpc-02",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": []
            }
          ]
        }
      `,
    },
    {
      title: 'a VPC that serves something else, a Local Zone, a class with tagged subnets',
      good: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.36"
        vpc:
          id: vpc-01
          subnets:
            private:
              one: { id: subnet-0a }
        # file: ingress.yaml
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            alb.ingress.kubernetes.io/scheme: internet-facing
        spec:
          ingressClassName: alb
        # file: subnets.json
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": []
            },
            {
              "SubnetId": "subnet-0c",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }]
            },
            {
              "SubnetId": "subnet-0e",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": []
            },
            {
              "SubnetId": "subnet-0f",
              "VpcId": "vpc-01",
              "AvailabilityZone": "us-west-2-lax-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "shared" }]
            },
            {
              "SubnetId": "subnet-0d",
              "VpcId": "vpc-02",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": []
            }
          ]
        }
      `,
    },
    {
      title: 'load balancers that name their subnets, and no load balancer at all',
      good: `
        # file: service.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-scheme: internal
            service.beta.kubernetes.io/aws-load-balancer-subnets: subnet-0a
        spec:
          type: LoadBalancer
          ports: [{ port: 80 }]
        # file: subnets.json
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": []
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": []
            }
          ]
        }
      `,
    },
    {
      title: 'a Service that leaves the scheme to the controller, in a VPC without any role tag',
      bad: `
        # file: service.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          type: LoadBalancer
          ports: [{ port: 80 }]
        # file: subnets.yaml
        Subnets:
          - SubnetId: subnet-0a
            VpcId: vpc-01
            AvailabilityZone: eu-central-1a
            MapPublicIpOnLaunch: true
            Tags: [] # <-
      `,
    },
    {
      title: 'every subnet, by option',
      options: { always: true },
      bad: `
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": [] # <-
            }
          ]
        }
      `,
    },
  ],
});

function judge(subnet: Subnet, [own, other]: readonly [Role, Role], context: Context<Options>): Problem | undefined {
  const tag = subnet.tags.get(own.tag);
  const at = ['Tags'];
  if (tag) {
    if (typeof tag.value !== 'string' || isValid(tag.value)) return undefined;
    const message = `\`${own.tag}\` counts with the value \`1\` or none, not with \`${tag.value}\``;
    return { at: tag.path.slice(subnet.path.length), message };
  }
  const id = typeof subnet.id.value === 'string' ? `\`${subnet.id.value}\`` : 'this subnet';
  const foreign = subnet.tags.get(other.tag);
  if (foreign) {
    const message = `${id} is ${own.word}, but \`${other.tag}\` offers it to ${other.scheme} load balancers; write \`${own.tag}\``;
    return { at: foreign.path.slice(subnet.path.length), message };
  }
  if (subnet.tagList.value !== undefined && !Array.isArray(subnet.tagList.value)) return undefined;
  if (!context.options.always && !isMeant(subnet, own, context.workspace)) return undefined;
  return {
    at,
    message: `${id} is ${own.word} and has no tag \`${own.tag}\`: ${own.scheme} load balancers do not find it`,
  };
}

function isValid(value: string): boolean {
  return value === '1' || value === '';
}

/** Whether a subnet is there for load balancers of a cluster: an account has others, for databases, say. */
function isMeant(subnet: Subnet, own: Role, workspace: Workspace): boolean {
  if ([...subnet.tags.keys()].some((key) => key.startsWith('kubernetes.io/cluster/'))) return true;
  if (isGiven(subnet, workspace)) return true;
  const vpc = subnet.vpcId.value;
  if (!isClusterVpc(vpc, workspace)) return false;
  const neighbours = workspace.subnets.filter((one) => one.vpcId.value === vpc);
  const schemes = discoveredSchemes(workspace);
  if (schemes.has(own.scheme)) return !neighbours.some((one) => one.tags.has(own.tag));
  return schemes.has('either') && !neighbours.some((one) => one.tags.has(PUBLIC.tag) || one.tags.has(PRIVATE.tag));
}

function isGiven(subnet: Subnet, { clusters }: Workspace): boolean {
  const id = subnet.id.value;
  return typeof id === 'string' && clusters.some(({ subnetIds }) => subnetIds.some(({ value }) => value === id));
}

/** The VPC that a cluster names, by its id or its subnets; where no cluster is given at all, the only one there is. */
function isClusterVpc(vpc: unknown, workspace: Workspace): boolean {
  if (typeof vpc !== 'string') return false;
  const { clusters, subnets } = workspace;
  if (clusters.length === 0) return subnets.every((one) => one.vpcId.value === vpc);
  const given = subnets.filter((one) => isGiven(one, workspace)).map((one) => one.vpcId.value);
  return [...clusters.map(({ vpcId }) => vpcId.value), ...given].includes(vpc);
}
