import { defineRule } from '../../engine/rule.js';
import { isMade } from '../../model/facts/cluster.js';

export default defineRule({
  id: 'cluster-deletion-protection',
  title: 'Protect clusters from deletion by accident',
  severity: 'info',
  presets: ['strict'],
  why: 'A cluster that a script or the wrong stack has deleted does not come back; with deletion protection EKS refuses to delete it until somebody turns the protection off.',
  help: 'Set `deletionProtection: true` (`DeletionProtection` in CloudFormation). A ClusterConfig of eksctl has no such field and is not reported. Turn the rule off for clusters that come and go.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/deletion-protection.html',
    'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html',
  ],
  on: {
    Cluster(cluster, { report }) {
      const { deletionProtection: field, onOutpost } = cluster;
      if (field === undefined || onOutpost) return;
      // A change leaves out what stays, and an old client what it does not know.
      const isOff = field.value === undefined ? isMade(cluster) : field.value === false || field.value === 'false';
      if (!isOff) return;
      const at = field.path.slice(cluster.path.length);
      report(cluster, { at, message: 'without deletion protection this cluster can be deleted by accident' });
    },
  },
  examples: [
    {
      bad: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties: # <-
              Name: demo
              RoleArn: arn:aws:iam::111122223333:role/eks
          Second:
            Type: AWS::EKS::Cluster
            Properties:
              Name: second
              RoleArn: arn:aws:iam::111122223333:role/eks
              DeletionProtection: false # <-
      `,
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              Name: demo
              RoleArn: arn:aws:iam::111122223333:role/eks
              DeletionProtection: true
          Second:
            Type: AWS::EKS::Cluster
            Properties:
              Name: second
              RoleArn: arn:aws:iam::111122223333:role/eks
              DeletionProtection: !If [IsProduction, true, false]
      `,
    },
    {
      title: 'a cluster that runs without it',
      bad: `
        {
          "cluster": {
            "name": "demo",
            "roleArn": "arn:aws:iam::111122223333:role/eks",
            "deletionProtection": false # <-
          }
        }
      `,
      good: `
        {
          "cluster": {
            "name": "demo",
            "roleArn": "arn:aws:iam::111122223333:role/eks"
          }
        }
      `,
    },
    {
      title: 'eksctl, which cannot set it, and a request that changes something else',
      good: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1 }
        # file: update.json
        { "name": "demo", "resourcesVpcConfig": { "endpointPublicAccess": false } }
      `,
    },
  ],
});
