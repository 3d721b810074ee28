import { defineRule } from '../../engine/rule.js';
import { bootstrapFaults, imageFaults } from '../../model/eksctl/node-image-faults.js';

export default defineRule({
  id: 'eksctl-node-group-image-invalid',
  title: 'The image of a node group and how its nodes start must fit each other',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file: each family of images starts in its own way, and Amazon Linux 2 ended with Kubernetes 1.32.',
  help: 'Name the family of a custom AMI, give it `overrideBootstrapCommand` where it does not start by itself, and drop what the family has no use for.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/custom-ami-support.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/node-bootstrapping.html',
  ],
  on: {
    EksctlNodeGroup(group, { report }) {
      for (const fault of imageFaults(group)) report(group, { ...fault, reasonFor: [fault.at] });
      for (const fault of bootstrapFaults(group)) report(group, fault);
    },
  },
  examples: [
    {
      title: 'families and custom images',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.34"
        managedNodeGroups:
          - name: old
            amiFamily: AmazonLinux2 # <-
          - name: other
            amiFamily: AmazonLinux2024 # <-
          - name: custom
            ami: ami-0a1b2c3d4e5f60718 # <-
          - name: ubuntu # <-
            amiFamily: Ubuntu2404
            ami: ami-0a1b2c3d4e5f60718
          - name: auto
            ami: auto # <-
            amiFamily: AmazonLinux2023
          - name: dense
            ami: ami-0a1b2c3d4e5f60718
            amiFamily: AmazonLinux2023
            maxPodsPerNode: 110 # <-
          - name: windows
            ami: ami-0a1b2c3d4e5f60718
            amiFamily: WindowsServer2022CoreContainer # <-
        nodeGroups:
          - name: own
            ami: ami-0a1b2c3d4e5f60718 # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.34"
        managedNodeGroups:
          - name: new
            amiFamily: amazonlinux2023
          - name: open
            amiFamily: \${FAMILY}
            ami: ami-0a1b2c3d4e5f60718
          - name: custom
            ami: ami-0a1b2c3d4e5f60718
            amiFamily: AmazonLinux2023
          - name: ubuntu
            amiFamily: Ubuntu2404
            ami: ami-0a1b2c3d4e5f60718
            overrideBootstrapCommand: /usr/local/bin/start
        nodeGroups:
          - name: own
            ami: ami-0a1b2c3d4e5f60718
            amiFamily: WindowsServer2022CoreContainer
      `,
    },
    {
      title: 'what a family has no use for',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: rocket
            amiFamily: Bottlerocket
            preBootstrapCommands: [date] # <-
          - name: agent
            ssh:
              enableSsm: false # <-
        nodeGroups:
          - name: own
            amiFamily: Bottlerocket
            kubeletExtraConfig: # <-
              maxPods: 50
            bottlerocket:
              settings:
                kubernetes:
                  max-pods: 50 # <-
          - name: linux
            bottlerocket: {} # <-
          - name: kubelet
            kubeletExtraConfig:
              clusterDomain: example.com # <-
          - name: docker
            amiFamily: AmazonLinux2023
            containerRuntime: dockerd # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: linux
            preBootstrapCommands: [date]
            ssh:
              enableSsm: true
        nodeGroups:
          - name: own
            amiFamily: Bottlerocket
            maxPodsPerNode: 50
            bottlerocket:
              settings:
                kubernetes:
                  cluster-domain: example.com
          - name: kubelet
            kubeletExtraConfig:
              maxPods: 50
          - name: containerd
            containerRuntime: containerd
      `,
    },
  ],
});
