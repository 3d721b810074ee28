import { defineRule } from '../../engine/rule.js';
import { type Cidr, isWithin, overlap, parseCidr } from '../../model/cidr.js';
import { type Cluster, isMade } from '../../model/facts/cluster.js';
import type { Fact } from '../../model/facts/fact.js';
import { type HybridNetwork, hybridNetworkOf } from '../../model/facts/hybrid-network.js';
import type { Workspace } from '../../model/workspace.js';
import { UNKNOWN } from '../../source/unknown.js';

/** RFC 1918, and RFC 6598, which not all pages of the guide name. */
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'].map(parseCidr);
/** What eksctl gives a VPC that it makes. */
const EKSCTL_VPC = '192.168.0.0/16';

export default defineRule({
  id: 'hybrid-node-network',
  title: 'Networks of hybrid nodes overlap with no other and need access entries',
  severity: 'error',
  why: 'EKS refuses the cluster, or the control plane sends what is meant for a hybrid node or its pods to an address in the VPC.',
  help: 'Give nodes and pods outside AWS private blocks of their own that overlap neither with each other nor with the VPC or the block of Services, in an IPv4 cluster whose authentication mode is `API` or `API_AND_CONFIG_MAP`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-cluster-create.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-networking.html',
    'https://docs.aws.amazon.com/eks/latest/APIReference/API_RemoteNodeNetwork.html',
    'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateAccessConfigRequest.html',
  ],
  on: {
    Cluster(cluster, { workspace, report }) {
      const network = hybridNetworkOf(cluster);
      if (network === undefined) return;
      for (const [{ path }, message] of blockFaults(cluster, network, workspace)) {
        report(cluster, { at: path.slice(cluster.path.length), message });
      }
      // eksctl refuses these two itself: eksctl-remote-network-invalid.
      if (cluster.document.dialect === 'eksctl') return;
      for (const [{ path }, message] of modeFaults(cluster, network)) {
        report(cluster, { at: path.slice(cluster.path.length), message });
      }
    },
  },
  examples: [
    {
      bad: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Vpc:
            Type: AWS::EC2::VPC
            Properties:
              CidrBlock: 10.80.0.0/14
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              Name: demo
              RoleArn: arn:aws:iam::111122223333:role/eks
              AccessConfig:
                AuthenticationMode: CONFIG_MAP # <-
              KubernetesNetworkConfig:
                ServiceIpv4Cidr: 10.90.32.0/20
              RemoteNetworkConfig:
                RemoteNodeNetworks:
                  - Cidrs:
                      - 10.81.0.0/16 # <-
                      - 10.90.0.0/16 # <-
                RemotePodNetworks:
                  - Cidrs:
                      - 10.90.128.0/17 # <-
                      - 54.0.0.0/8 # <-
      `,
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Vpc:
            Type: AWS::EC2::VPC
            Properties:
              CidrBlock: 10.0.0.0/16
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              Name: demo
              RoleArn: arn:aws:iam::111122223333:role/eks
              AccessConfig:
                AuthenticationMode: API
              KubernetesNetworkConfig:
                ServiceIpv4Cidr: 172.20.0.0/16
              RemoteNetworkConfig:
                RemoteNodeNetworks:
                  - Cidrs: [10.80.0.0/16]
                RemotePodNetworks:
                  - Cidrs: [10.81.0.0/16, 100.64.0.0/16]
      `,
    },
    {
      title: 'a request that leaves the mode to its default, and IPv6',
      bad: `
        {
          "name": "demo",
          "roleArn": "arn:aws:iam::111122223333:role/eks",
          "resourcesVpcConfig": { "subnetIds": ["subnet-0a", "subnet-0b"] },
          "accessConfig": { # <-
            "bootstrapClusterCreatorAdminPermissions": true
          },
          "kubernetesNetworkConfig": {
            "ipFamily": "ipv6" # <-
          },
          "remoteNetworkConfig": { "remoteNodeNetworks": [{ "cidrs": ["10.80.0.0/16"] }] }
        }
      `,
    },
    {
      title: 'the VPC that eksctl makes, and subnets of the VPC of a cluster',
      bad: `
        # file: new.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: new, region: eu-central-1 }
        remoteNetworkConfig:
          iam: { provider: ssm }
          remoteNodeNetworks:
            - cidrs:
                - 192.168.40.0/24 # <-
        # file: old.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: old, region: eu-central-1 }
        vpc:
          id: vpc-01
        remoteNetworkConfig:
          iam: { provider: ssm }
          remoteNodeNetworks:
            - cidrs:
                - 192.168.40.0/24
                - 10.0.0.0/12 # <-
        # file: subnets.json
        {
          "Subnets": [
            { "SubnetId": "subnet-0a", "VpcId": "vpc-01", "CidrBlock": "10.1.0.0/20" },
            { "SubnetId": "subnet-0b", "VpcId": "vpc-02", "CidrBlock": "192.168.40.0/24" }
          ]
        }
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: new, region: eu-central-1 }
        vpc:
          cidr: 10.0.0.0/16
        remoteNetworkConfig:
          iam: { provider: ssm }
          remoteNodeNetworks:
            - cidrs: [192.168.40.0/24]
      `,
    },
    {
      title: 'a cluster without hybrid nodes, what a template fills in, a change that says nothing of the mode',
      good: `
        # file: template.yaml
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Vpc:
            Type: AWS::EC2::VPC
            Properties:
              CidrBlock: !Ref Block
          Plain:
            Type: AWS::EKS::Cluster
            Properties:
              Name: plain
              RoleArn: arn:aws:iam::111122223333:role/eks
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              Name: demo
              RoleArn: arn:aws:iam::111122223333:role/eks
              AccessConfig: !If [IsOld, !Ref AWS::NoValue, { AuthenticationMode: API }]
              RemoteNetworkConfig:
                RemoteNodeNetworks:
                  - Cidrs: [!Ref Nodes, 10.80.0.0/16]
        # file: update.json
        {
          "name": "demo",
          "resourcesVpcConfig": {},
          "remoteNetworkConfig": { "remoteNodeNetworks": [{ "cidrs": ["10.80.0.0/16"] }] }
        }
      `,
    },
  ],
});

type Faults = Generator<readonly [place: Fact, message: string]>;

function* blockFaults(cluster: Cluster, network: HybridNetwork, workspace: Workspace): Faults {
  const blocks = [...othersOf(cluster, network, workspace)];
  for (const remote of network.remoteCidrs) {
    const cidr = parseCidr(remote.value);
    if (cidr === undefined) continue;
    const rival = blocks.find((block) => overlap(block.cidr, cidr));
    const written = `\`${String(remote.value)}\``;
    if (rival) yield [remote, `${written} overlaps with ${rival.what}`];
    else if (!PRIVATE.some((range) => range && isWithin(cidr, range))) {
      yield [remote, `${written} is no private block: hybrid nodes and their pods have addresses of RFC 1918`];
    }
    blocks.push({ cidr, what: `${written}, another block of hybrid nodes` });
  }
}

interface Block {
  readonly cidr: Cidr;
  readonly what: string;
}

/** Blocks that are taken in the VPC and the cluster. */
function* othersOf(cluster: Cluster, network: HybridNetwork, workspace: Workspace): Generator<Block> {
  const services = parseCidr(network.serviceCidr.value);
  if (services) yield { cidr: services, what: `\`${String(network.serviceCidr.value)}\`, the block of Services` };
  for (const value of vpcBlocks(cluster, network, workspace)) {
    const cidr = parseCidr(value);
    if (cidr) yield { cidr, what: `\`${String(value)}\` in the VPC of the cluster` };
  }
}

function vpcBlocks(cluster: Cluster, { vpcCidrs }: HybridNetwork, workspace: Workspace): readonly unknown[] {
  const { document, vpcId, subnetIds } = cluster;
  const own = vpcCidrs.map(({ value }) => value);
  if (document.dialect === 'eksctl' && document.at(['vpc', 'cidr']) === undefined && isNewVpc(cluster)) {
    own.push(EKSCTL_VPC);
  }
  const made = workspace.templateResources.filter((one) => one.document === document && one.type === 'AWS::EC2::VPC');
  if (made.length === 1) own.push(made[0]?.properties.CidrBlock);
  const ids = new Set(subnetIds.map(({ value }) => value));
  const given = workspace.subnets.filter(({ id }) => typeof id.value === 'string' && ids.has(id.value));
  const vpcs = new Set([vpcId.value, ...given.map((subnet) => subnet.vpcId.value)]);
  const subnets = workspace.subnets.filter(
    (subnet) => typeof subnet.vpcId.value === 'string' && vpcs.has(subnet.vpcId.value),
  );
  return [...own, ...subnets.map(({ cidr }) => cidr.value)];
}

function isNewVpc({ document }: Cluster): boolean {
  const vpc = document.at(['vpc']);
  return vpc !== UNKNOWN && document.at(['vpc', 'id']) === undefined && document.at(['vpc', 'subnets']) === undefined;
}

function* modeFaults(cluster: Cluster, { authenticationMode: mode, ipFamily }: HybridNetwork): Faults {
  const allowed = 'hybrid nodes need access entries: `API` or `API_AND_CONFIG_MAP`';
  if (mode.value === 'CONFIG_MAP') yield [mode, `\`CONFIG_MAP\`: ${allowed}`];
  else if (mode.value === undefined && isMade(cluster)) yield [mode, `left out, it is \`CONFIG_MAP\`: ${allowed}`];
  if (ipFamily.value === 'ipv6') yield [ipFamily, '`ipv6`: hybrid nodes have no IPv6'];
}
