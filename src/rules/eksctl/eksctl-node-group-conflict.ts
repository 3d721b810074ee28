import { defineRule } from '../../engine/rule.js';
import { iamFaults, launchTemplateFaults, placementFaults } from '../../model/eksctl/node-conflict-faults.js';

export default defineRule({
  id: 'eksctl-node-group-conflict',
  title: 'Settings of a node group must not exclude each other',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file: a role that is named cannot be built, a launch template has the settings of the machine to itself, and nodes stand in zones or in subnets.',
  help: 'Drop one of the two that the message names.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/launch-template-support.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/iam-policies.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/eksctl-private-cluster.html',
  ],
  on: {
    EksctlNodeGroup(group, { report }) {
      for (const fault of iamFaults(group)) report(group, fault);
      for (const fault of placementFaults(group)) report(group, fault);
      if (!group.managed) return;
      for (const fault of launchTemplateFaults(group)) report(group, fault);
    },
  },
  examples: [
    {
      title: 'a role, and what would make one',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: web
            disablePodIMDS: true # <-
            iam:
              instanceRoleARN: arn:aws:iam::111122223333:role/node
              withAddonPolicies:
                ebs: true # <-
        nodeGroups:
          - name: own
            iam:
              attachPolicyARNs:
                - AmazonEKSWorkerNodePolicy # <-
              withAddonPolicies:
                albIngress: true # <-
                awsLoadBalancerController: true
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: web
            disablePodIMDS: true
            iam:
              instanceRoleARN: arn:aws:iam::111122223333:role/node
              withAddonPolicies:
                ebs: false
        nodeGroups:
          - name: own
            iam:
              attachPolicyARNs:
                - arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy
              withAddonPolicies:
                awsLoadBalancerController: true
      `,
    },
    {
      title: 'a launch template',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: web
            instanceType: m7g.large # <-
            volumeSize: 100 # <-
            ssh:
              allow: true # <-
            launchTemplate:
              id: lt-0a1b2c3d4e5f60718
              version: latest # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: web
            instanceTypes: [m7g.large]
            disableIMDSv1: true
            labels: { role: web }
            launchTemplate:
              id: lt-0a1b2c3d4e5f60718
              version: "3"
          - name: open
            volumeSize: \${SIZE}
            launchTemplate:
              id: \${TEMPLATE}
      `,
    },
    {
      title: 'where nodes stand',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        privateCluster:
          enabled: true
        managedNodeGroups:
          - name: web # <-
            availabilityZones: [eu-central-1a] # <-
            subnets: [subnet-0a1b2c3d4e5f60718]
            securityGroups:
              withShared: true # <-
          - name: mpi
            privateNetworking: true
            efaEnabled: true
            availabilityZones: [eu-central-1a, eu-central-1b] # <-
            placement: {} # <-
        nodeGroups:
          - name: own
            privateNetworking: true
            ssh:
              publicKeyName: one
              publicKeyPath: ~/.ssh/two.pub # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        privateCluster:
          enabled: true
        managedNodeGroups:
          - name: web
            privateNetworking: true
            subnets: [subnet-0a1b2c3d4e5f60718]
            securityGroups:
              attachIDs: [sg-0a1b2c3d4e5f60718]
          - name: open
            privateNetworking: \${PRIVATE}
      `,
    },
  ],
});
