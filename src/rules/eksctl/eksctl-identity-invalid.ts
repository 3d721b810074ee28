import { defineRule } from '../../engine/rule.js';
import {
  identityMappingFaults,
  identityProviderFaults,
  podIdentityFaults,
  serviceAccountFaults,
} from '../../model/eksctl/identity-faults.js';

export default defineRule({
  id: 'eksctl-identity-invalid',
  title: 'Identities in a ClusterConfig must be complete',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file: a role needs policies and someone to take it on, roles of service accounts need the OIDC provider, and Pod Identity needs its agent.',
  help: 'Set what the message names. Pod Identity associations are the simpler way for new clusters.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/iamserviceaccounts.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/pod-identity-associations.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/iam-identity-mappings.html',
  ],
  on: {
    ClusterConfig(config, { report }) {
      for (const fault of serviceAccountFaults(config)) report(config, fault);
      for (const fault of podIdentityFaults(config)) report(config, fault);
      for (const fault of identityProviderFaults(config)) report(config, fault);
      for (const fault of identityMappingFaults(config)) report(config, fault);
    },
  },
  examples: [
    {
      title: 'service accounts',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        iam: # <-
          serviceAccounts:
            - metadata: # <-
                name: web
            - metadata:
                name: dns
                namespace: default
              wellKnownPolicies:
                externalDNS: true
            - metadata:
                name: dns # <-
              attachRoleARN: arn:aws:iam::111122223333:role/dns
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        iam:
          withOIDC: true
          serviceAccounts:
            - metadata:
                name: web
              attachPolicyARNs: [arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess]
            - metadata:
                name: dns
                namespace: dns
              wellKnownPolicies:
                externalDNS: true
            - metadata:
                name: open
              attachPolicyARNs: \${POLICIES}
      `,
    },
    {
      title: 'Pod Identity',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        addons: # <-
          - name: vpc-cni
        iam:
          podIdentityAssociations:
            - namespace: web # <-
              serviceAccountName: web
            - namespace: shop # <-
              roleARN: arn:aws:iam::111122223333:role/shop
              permissionPolicyARNs: # <-
                - arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        addons:
          - name: eks-pod-identity-agent
        iam:
          podIdentityAssociations:
            - namespace: web
              serviceAccountName: web
              permissionPolicyARNs:
                - arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: auto
          region: eu-central-1
        autoModeConfig:
          enabled: true
        iam:
          podIdentityAssociations:
            - namespace: web
              serviceAccountName: web
              roleARN: arn:aws:iam::111122223333:role/web
      `,
    },
    {
      title: 'providers and mappings',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        identityProviders:
          - name: own # <-
            type: oidc
            clientID: kubernetes
          - type: saml # <-
        iamIdentityMappings:
          - account: "111122223333" # <-
            username: admin
          - serviceName: emr-containers # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        identityProviders:
          - name: own
            type: oidc
            clientID: kubernetes
            issuerUrl: https://id.example.com
        iamIdentityMappings:
          - account: "111122223333"
          - serviceName: emr-containers
            namespace: emr
      `,
    },
  ],
});
