import { defineRule } from '../../engine/rule.js';
import { losersOf } from '../../model/subnet-rivals.js';

export default defineRule({
  id: 'subnet-multiple-per-az',
  title: 'Offer load balancers one subnet of each zone',
  severity: 'info',
  why: 'A load balancer takes one subnet of each zone. Where tags offer several, the AWS Load Balancer Controller takes the one with the lowest id and says nothing, so load balancers can end up in a subnet that is too small or that other routes and firewall rules are for.',
  help: 'Take the role tag off the subnets that are not meant for load balancers, or tag the one that is meant `kubernetes.io/cluster/NAME`, which goes before the id. Services and Ingresses can also name their subnets.',
  links: [
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/subnet_discovery/',
    'https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html',
  ],
  on: {
    Subnet(subnet, { workspace, report }) {
      for (const { tag, role, winner } of losersOf(workspace).get(subnet) ?? []) {
        const id = String(winner.id.value);
        report(subnet, {
          at: tag.path.slice(subnet.path.length),
          message: `\`${String(subnet.id.value)}\` is offered by \`${role}\` as \`${id}\` in the same zone is, whose id is lower: no load balancer that looks for subnets takes this one`,
          related: [{ node: winner, at: ['SubnetId'], message: 'this one is taken' }],
        });
      }
    },
  },
  examples: [
    {
      bad: `
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "Tags": [{ "Key": "kubernetes.io/role/internal-elb", "Value": "1" }] # <-
            },
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "Tags": [{ "Key": "kubernetes.io/role/internal-elb", "Value": "" }]
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
              "Tags": [{ "Key": "kubernetes.io/role/internal-elb", "Value": "1" }]
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1b",
              "Tags": [{ "Key": "kubernetes.io/role/internal-elb", "Value": "1" }]
            },
            {
              "SubnetId": "subnet-0c",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }]
            },
            {
              "SubnetId": "subnet-0d",
              "VpcId": "vpc-02",
              "AvailabilityZone": "eu-central-1a",
              "Tags": [{ "Key": "kubernetes.io/role/internal-elb", "Value": "1" }]
            }
          ]
        }
      `,
    },
    {
      title: 'the tag of a cluster decides, where only one of two has it',
      bad: `
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "Tags": [
                { "Key": "kubernetes.io/role/elb", "Value": "1" },
                { "Key": "kubernetes.io/cluster/demo", "Value": "shared" }
              ]
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "Tags": [
                { "Key": "kubernetes.io/role/elb", "Value": "1" }, # <-
                { "Key": "kubernetes.io/cluster/demo", "Value": "owned" }
              ]
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
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }]
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "Tags": [
                { "Key": "kubernetes.io/role/elb", "Value": "1" },
                { "Key": "kubernetes.io/cluster/demo", "Value": "owned" }
              ]
            },
            {
              "SubnetId": "subnet-0c",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "Tags": [
                { "Key": "kubernetes.io/role/elb", "Value": "1" },
                { "Key": "kubernetes.io/cluster/other", "Value": "owned" }
              ]
            },
            {
              "SubnetId": "subnet-0d",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1b",
              "Tags": [
                { "Key": "kubernetes.io/role/elb", "Value": "1" },
                { "Key": "kubernetes.io/cluster/demo", "Value": "owned" }
              ]
            },
            {
              "SubnetId": "subnet-0e",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1b",
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }]
            }
          ]
        }
      `,
    },
    {
      title: 'a subnet that is full, a Local Zone, a value that does not count, one subnet described twice',
      good: `
        # file: subnets.json
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "AvailableIpAddressCount": 7,
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }]
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "AvailableIpAddressCount": 200,
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }]
            },
            {
              "SubnetId": "subnet-0c",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "true" }]
            },
            {
              "SubnetId": "subnet-0d",
              "VpcId": "vpc-01",
              "AvailabilityZone": "us-west-2-lax-1a",
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }]
            },
            {
              "SubnetId": "subnet-0e",
              "VpcId": "vpc-01",
              "AvailabilityZone": "us-west-2-lax-1a",
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }]
            }
          ]
        }
        # file: again.json
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }]
            }
          ]
        }
      `,
    },
  ],
});
