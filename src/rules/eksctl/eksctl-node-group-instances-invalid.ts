import { defineRule } from '../../engine/rule.js';
import { instancesFaults } from '../../model/eksctl/node-instances-faults.js';

export default defineRule({
  id: 'eksctl-node-group-instances-invalid',
  title: 'The choice of a node group’s instances must be one and within bounds',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file: instances are chosen by one type, by a list, or by a selector, and Auto Scaling has bounds for the mix.',
  help: 'Choose instances in one way, and keep numbers and names to what the message allows.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/spot-instances.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/instance-selector.html',
    'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html',
  ],
  on: {
    EksctlNodeGroup(group, { report }) {
      for (const fault of instancesFaults(group)) report(group, fault);
    },
  },
  examples: [
    {
      title: 'managed node groups',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: both
            instanceType: m7g.large # <-
            instanceTypes: [m7g.large, m6g.large]
          - name: chosen
            instanceType: m7g.large # <-
            instanceSelector:
              vCPUs: 2
          - name: reserved
            capacityReservation:
              capacityReservationPreference: closed # <-
          - name: block
            instanceMarketOptions: # <-
              marketType: capacity-block
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: list
            instanceTypes: [m7g.large, m6g.large]
          - name: chosen
            instanceSelector:
              vCPUs: 2
          - name: block
            instanceType: p5.48xlarge
            capacityReservation:
              capacityReservationTarget:
                capacityReservationID: cr-0a1b2c3d4e5f60718
            instanceMarketOptions:
              marketType: capacity-block
      `,
    },
    {
      title: 'self-managed node groups',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        nodeGroups:
          - name: spot
            instanceType: m7g.large # <-
            instancesDistribution:
              instanceTypes: [m7g.large, m6g.large]
              onDemandPercentageAboveBaseCapacity: 120 # <-
              spotInstancePools: 2 # <-
              spotAllocationStrategy: capacity-optimized
            asgSuspendProcesses: [AZRebalancing] # <-
          - name: none
            instancesDistribution: # <-
              spotAllocationStrategy: lowest # <-
          - name: burst
            instanceType: m7g.large
            cpuCredits: unlimited # <-
            maxInstanceLifetime: 3600 # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        nodeGroups:
          - name: spot
            instanceType: mixed
            instancesDistribution:
              instanceTypes: [m7g.large, m6g.large]
              onDemandPercentageAboveBaseCapacity: 20
              spotAllocationStrategy: price-capacity-optimized
            asgSuspendProcesses: [AZRebalance]
          - name: selected
            instanceSelector:
              vCPUs: 2
            instancesDistribution:
              onDemandBaseCapacity: 1
          - name: burst
            instanceType: t4g.large
            cpuCredits: unlimited
            maxInstanceLifetime: 86400
          - name: open
            instanceType: \${TYPE}
            cpuCredits: unlimited
      `,
    },
  ],
});
