import { defineRule } from '../../engine/rule.js';
import { fargateProfileFaults } from '../../model/facts/fargate-profile-faults.js';

export default defineRule({
  id: 'fargate-profile-invalid',
  title: 'A Fargate profile must be one that EKS takes and that pods can match',
  severity: 'error',
  why: 'EKS rejects the profile, or it is made and selects nothing: pods that were meant for Fargate stay Pending or run on EC2 nodes. A profile cannot be changed, only deleted and made anew.',
  help: 'Give one to five selectors, each with a namespace, the ARN of the pod execution role, and private subnets by id, with the keys that this kind of file has.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateFargateProfile.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html',
    'https://eksctl.io/usage/fargate-support/',
  ],
  on: {
    FargateProfile(profile, { report }) {
      for (const fault of fargateProfileFaults(profile)) report(profile, fault);
    },
  },
  examples: [
    {
      title: 'a ClusterConfig',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: eks-apps # <-
            podExecutionRoleARN: pods # <-
            subnets: [10.0.1.0/24] # <-
            selectors:
              - namespace: Apps # <-
              - labels: # <-
                  app: web
          - name: empty # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: apps
            podExecutionRoleARN: arn:aws:iam::111122223333:role/pods
            subnets: [subnet-0a1b2c3d4e5f60718]
            selectors:
              - namespace: apps-*
                labels:
                  tier: "1"
                  app.kubernetes.io/name: web-?
      `,
    },
    {
      title: 'input of `aws eks create-fargate-profile`',
      bad: `
        {
          "name": "apps", # <-
          "clusterName": "demo",
          "podExecutionRoleArn": "pods", # <-
          "subnets": ["10.0.1.0/24"], # <-
          "selectors": [ # <-
            { "namespace": "one" },
            { "namespace": "two" },
            { "namespace": "three" },
            { "namespace": "four" },
            { "namespace": "five" },
            { "namespace": "Six" } # <-
          ]
        }
      `,
      good: `
        {
          "fargateProfileName": "apps",
          "clusterName": "demo",
          "podExecutionRoleArn": "arn:aws:iam::111122223333:role/pods",
          "subnets": ["subnet-0a1b2c3d4e5f60718"],
          "selectors": [{ "namespace": "apps", "labels": { "stack": "blue" } }]
        }
      `,
    },
    {
      title: 'CloudFormation, where labels are a list',
      bad: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Profile:
            Type: AWS::EKS::FargateProfile
            Properties:
              ClusterName: demo
              PodExecutionRole: !GetAtt PodRole.Arn # <-
              Selectors:
                - Namespace: apps
                  Labels: # <-
                    stack: blue
      `,
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Profile:
            Type: AWS::EKS::FargateProfile
            Properties:
              ClusterName: !Ref Cluster
              PodExecutionRoleArn: !Sub "arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/pods"
              Subnets: !Ref PrivateSubnets
              Selectors:
                - Namespace: !Ref Namespace
                  Labels:
                    - Key: stack
                      Value: blue
      `,
    },
    {
      title: 'what a live cluster tells',
      good: `
        {
          "fargateProfile": {
            "fargateProfileName": "apps",
            "clusterName": "demo",
            "status": "ACTIVE",
            "selectors": []
          }
        }
      `,
    },
  ],
});
