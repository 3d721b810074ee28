import { defineRule } from '../../engine/rule.js';
import { ipFamilyFaults } from '../../model/eksctl/ip-family-faults.js';
import { cidrFaults, privateClusterFaults, vpcFaults } from '../../model/eksctl/network-faults.js';

export default defineRule({
  id: 'eksctl-network-invalid',
  title: 'The network of a ClusterConfig must be one that can be made',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file: a control plane stands in two zones, somebody must reach its endpoint, and IPv6 and private clusters exclude what belongs to others.',
  help: 'Set what the message names, or drop what does not go with it.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/vpc-configuration.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/vpc-cluster-access.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/vpc-ip-family.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/eksctl-private-cluster.html',
  ],
  on: {
    ClusterConfig(config, { report }) {
      for (const fault of cidrFaults(config)) report(config, fault);
      for (const fault of vpcFaults(config)) report(config, fault);
      for (const fault of privateClusterFaults(config)) report(config, fault);
      for (const fault of ipFamilyFaults(config)) report(config, fault);
    },
  },
  examples: [
    {
      title: 'blocks, zones, endpoints',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        availabilityZones: [eu-central-1a] # <-
        vpc:
          cidr: 10.0.0/16 # <-
          publicAccessCIDRs:
            - 192.0.2.10 # <-
          clusterEndpoints: # <-
            publicAccess: false
          hostnameType: resource # <-
          manageSharedNodeSecurityGroupRules: false # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        availabilityZones: [eu-central-1a, eu-central-1b]
        vpc:
          cidr: 10.0.0.0/16
          publicAccessCIDRs:
            - 192.0.2.10/32
            - 2001:db8::/32
            - \${OFFICE}
          clusterEndpoints:
            publicAccess: false
            privateAccess: true
          hostnameType: resource-name
          manageSharedNodeSecurityGroupRules: false
          sharedNodeSecurityGroup: sg-0a1b2c3d4e5f60718
      `,
    },
    {
      title: 'a private cluster',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        localZones: [us-west-2-lax-1a] # <-
        privateCluster:
          enabled: true
          additionalEndpointServices:
            - logs
            - ec2 # <-
        vpc:
          clusterEndpoints: # <-
            privateAccess: true
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        privateCluster:
          enabled: true
          additionalEndpointServices: [logs, autoscaling]
        vpc:
          id: vpc-0a1b2c3d4e5f60718
          subnets:
            private:
              eu-central-1a: { id: subnet-0a1b2c3d4e5f60718 }
              eu-central-1b: { id: subnet-1a1b2c3d4e5f60718 }
      `,
    },
    {
      title: 'IPv6',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.34"
        kubernetesNetworkConfig:
          ipFamily: IPv6
          serviceIPv4CIDR: 10.100.0.0/16 # <-
        addons: # <-
          - name: vpc-cni
          - name: kube-proxy
        vpc:
          ipv6Pool: pool # <-
          nat: # <-
            gateway: Single
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.34"
        kubernetesNetworkConfig:
          ipFamily: ipv6
        addons:
          - name: vpc-cni
          - name: coredns
          - name: kube-proxy
        iam:
          withOIDC: true
      `,
    },
    {
      title: 'IPv6 without a role for the VPC CNI, and what is for IPv6 only',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.34"
        kubernetesNetworkConfig:
          ipFamily: IPv6 # <-
        addons:
          - name: vpc-cni
          - name: coredns
          - name: kube-proxy
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: other
          region: eu-central-1
        kubernetesNetworkConfig:
          ipFamily: IPv5 # <-
        vpc:
          extraIPv6CIDRs: ["2001:db8::/32"] # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.34"
        kubernetesNetworkConfig:
          ipFamily: \${FAMILY}
        vpc:
          extraIPv6CIDRs: ["2001:db8::/32"]
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: auto
          region: eu-central-1
          version: "1.34"
        kubernetesNetworkConfig:
          ipFamily: IPv6
        autoModeConfig:
          enabled: true
      `,
    },
  ],
});
