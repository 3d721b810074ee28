import { defineRule } from '../../engine/rule.js';
import { eksInputFaults } from '../../model/facts/eks-input-faults.js';

export default defineRule({
  id: 'eks-input-shape',
  title: 'Give EKS the fields that its API takes',
  severity: 'error',
  why: 'The AWS CLI and CloudFormation refuse the whole request for one misspelt field, a name where an id belongs, or a version without quotes; with CloudFormation only after the other resources are made.',
  help: 'Write the fields as the API reference names them. `aws eks create-cluster --generate-cli-skeleton` prints all of them.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html',
    'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html',
  ],
  presets: ['recommended', 'strict', 'validity'],
  on: {
    EksInput(input, { report }) {
      for (const { meant, ...problem } of eksInputFaults(input)) {
        const fix = meant === undefined ? undefined : ({ op: 'rename', at: problem.at, to: meant } as const);
        report(input, {
          ...problem,
          ...(fix && { fix: { title: `rename it to ${meant}`, safe: false, edits: [fix] } }),
        });
      }
    },
  },
  examples: [
    {
      title: 'a request that makes a cluster',
      bad: `
        name: shop cluster # <-
        roleArn: arn:aws:iam::account-id:role/cluster # <-
        version: 1.34 # <-
        resourcesVpcConfig:
          subnetIds: subnet-0a1b2c3d4e5f60718 # <-
          securityGroupIds:
            - control-plane # <-
          endpointPrivate: true # <-
        logging:
          clusterLogging:
            - enabled: true
              types: [api, Audit] # <-
        encryptionConfig:
          - resources: [configmaps] # <-
            provider:
              keyArn: arn:aws:kms:eu-central-1:444455556666:key/0a1b2c3d-0000-4000-8000-000000000000
      `,
      good: `
        name: shop
        roleArn: arn:aws:iam::444455556666:role/cluster
        version: "1.34"
        resourcesVpcConfig:
          subnetIds: [subnet-0a1b2c3d4e5f60718, subnet-0a1b2c3d4e5f60719]
          securityGroupIds: [sg-0a1b2c3d4e5f60718]
          endpointPrivateAccess: true
        logging:
          clusterLogging:
            - enabled: true
              types: [api, audit]
      `,
    },
    {
      title: 'a template',
      bad: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties: # <-
              Name: shop
              version: "1.34" # <-
              ResourcesVpcConfig:
                SubnetIds: [!Ref SubnetA, !Ref SubnetB]
          Nodes:
            Type: AWS::EKS::Nodegroup
            Properties:
              ClusterName: !Ref Cluster
              NodeRole: !GetAtt NodeRole.Arn
              Subnets: !Ref SubnetA
              CapacityType: spot # <-
              ScalingConfig:
                MinSize: two # <-
      `,
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              Name: shop
              Version: 1.34
              RoleArn: !GetAtt ClusterRole.Arn
              ResourcesVpcConfig:
                SubnetIds: [!Ref SubnetA, !Ref SubnetB]
              Tags:
                - { Key: team, Value: shop }
          Nodes:
            Type: AWS::EKS::Nodegroup
            Properties:
              ClusterName: !Ref Cluster
              NodeRole: !GetAtt NodeRole.Arn
              Subnets: !Ref Subnets
              CapacityType: !If [Production, ON_DEMAND, SPOT]
              ScalingConfig:
                MinSize: "2"
      `,
    },
    {
      title: 'requests that change a cluster or make nodes',
      bad: `
        # file: nodes.yaml
        clusterName: shop # <-
        nodegroupName: main
        scalingConfig:
          minSize: "2" # <-
        nodeRole: nodes # <-
        # file: update.yaml
        name: shop
        logging:
          clusterLogging:
            - enabled: true
              types: [everything] # <-
      `,
    },
  ],
});
