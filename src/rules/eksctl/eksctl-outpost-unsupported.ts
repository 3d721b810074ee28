import { defineRule } from '../../engine/rule.js';
import { clusterOutpostFaults, nodeOutpostFaults } from '../../model/eksctl/outpost-faults.js';

export default defineRule({
  id: 'eksctl-outpost-unsupported',
  title: 'Leave out what an Outpost does not have',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file: a local cluster on an Outpost has no add-ons, Fargate, Auto Mode or managed node groups, and all of it stands in one zone.',
  help: 'Drop what the message names, or make the cluster in the region and only its nodes on the Outpost.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/outposts.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-local-cluster-overview.html',
  ],
  on: {
    ClusterConfig(config, { report }) {
      for (const fault of clusterOutpostFaults(config)) report(config, fault);
    },
    EksctlNodeGroup(group, { report }) {
      if (group.managed) return;
      for (const fault of nodeOutpostFaults(group)) report(group, fault);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: us-west-2
        outpost:
          controlPlaneOutpostARN: op-1234 # <-
        availabilityZones: [us-west-2a, us-west-2b] # <-
        addons: # <-
          - name: metrics-server
        vpc:
          clusterEndpoints:
            publicAccess: true # <-
        managedNodeGroups: # <-
          - name: web
        nodeGroups:
          - name: own
            amiFamily: Bottlerocket # <-
            volumeType: gp3 # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: us-west-2
        outpost:
          controlPlaneOutpostARN: arn:aws:outposts:us-west-2:111122223333:outpost/op-1234
        nodeGroups:
          - name: own
            amiFamily: AmazonLinux2023
            volumeType: gp2
      `,
    },
    {
      title: 'nodes on an Outpost',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: us-west-2
        nodeGroups:
          - name: own
            outpostARN: arn:aws:outposts:us-west-2:111122223333:outpost/op-1234
            availabilityZones: [us-west-2a] # <-
          - name: other
            outpostARN: arn:aws:outposts:us-west-2:111122223333:outpost/op-5678 # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: us-west-2
        addons:
          - name: metrics-server
        nodeGroups:
          - name: own
            outpostARN: arn:aws:outposts:us-west-2:111122223333:outpost/op-1234
          - name: open
            outpostARN: \${OUTPOST}
      `,
    },
  ],
});
