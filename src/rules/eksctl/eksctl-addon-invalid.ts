import { CORE_ADDONS } from '../../data/eksctl-values.js';
import { defineRule } from '../../engine/rule.js';
import { addonFaults, bareClusterFaults } from '../../model/eksctl/addon-faults.js';

export default defineRule({
  id: 'eksctl-addon-invalid',
  title: 'Add-ons of a ClusterConfig must be complete and go with the cluster',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: `eksctl refuses the file: an add-on takes its rights in one way, and ${CORE_ADDONS.join(', ')} are part of Auto Mode but needed everywhere else.`,
  help: 'Give each add-on a name, configuration as JSON or YAML, and either Pod Identity associations or one kind of role for its service account.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/addons.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/pod-identity-associations.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/auto-mode.html',
  ],
  on: {
    ClusterConfig(config, { report }) {
      for (const fault of addonFaults(config)) report(config, fault);
      for (const fault of bareClusterFaults(config)) report(config, fault);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        addons:
          - version: latest # <-
          - name: coredns
            configurationValues: replicas # <-
            namespaceConfig:
              namespace: Kube_System # <-
          - name: vpc-cni
            serviceAccountRoleARN: arn:aws:iam::111122223333:role/cni
            attachPolicyARNs: # <-
              - arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy
          - name: aws-ebs-csi-driver
            wellKnownPolicies: # <-
              ebsCSIController: true
            podIdentityAssociations:
              - namespace: kube-system
                serviceAccountName: ebs-csi-controller-sa
                roleARN: arn:aws:iam::111122223333:role/ebs
          - name: eks-pod-identity-agent
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        addons:
          - name: coredns
            configurationValues: |
              replicaCount: 3
          - name: vpc-cni
            configurationValues: '{"env":{"ENABLE_PREFIX_DELEGATION":"true"}}'
            serviceAccountRoleARN: arn:aws:iam::111122223333:role/cni
          - name: \${ADDON}
            configurationValues: \${VALUES}
          - name: aws-ebs-csi-driver
            podIdentityAssociations:
              - namespace: kube-system
                serviceAccountName: ebs-csi-controller-sa
                wellKnownPolicies:
                  ebsCSIController: true
          - name: eks-pod-identity-agent
      `,
    },
    {
      title: 'Pod Identity without its agent, and with it in the wrong place',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        addons: # <-
          - name: aws-ebs-csi-driver
            useDefaultPodIdentityAssociations: true
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: other
          region: eu-central-1
        addons:
          - name: eks-pod-identity-agent
            podIdentityAssociations: # <-
              - namespace: kube-system
                serviceAccountName: agent
                roleARN: arn:aws:iam::111122223333:role/agent
      `,
    },
    {
      title: 'Auto Mode, and a cluster without the VPC CNI',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: auto
          region: eu-central-1
        autoModeConfig:
          enabled: true
        addons:
          - name: vpc-cni # <-
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: bare
          region: eu-central-1
        addonsConfig:
          disableDefaultAddons: true
        fargateProfiles: # <-
          - name: web
            selectors:
              - namespace: web
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: auto
          region: eu-central-1
        autoModeConfig:
          enabled: true
        addons:
          - name: metrics-server
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: bare
          region: eu-central-1
        addonsConfig:
          disableDefaultAddons: true
        addons:
          - name: vpc-cni
        fargateProfiles:
          - name: web
            selectors:
              - namespace: web
      `,
    },
  ],
});
