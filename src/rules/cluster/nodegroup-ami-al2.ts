import { END_OF_AL2, LAST_AL2_VERSION } from '../../data/node-releases.js';
import { type Context, defineRule, type Problem } from '../../engine/rule.js';
import { isMapping, text } from '../../model/loose.js';
import { minorsBetween } from '../../model/version.js';

export default defineRule({
  id: 'nodegroup-ami-al2',
  title: 'Leave Amazon Linux 2, which has no AMI for Kubernetes 1.33 and newer',
  severity: 'error',
  presets: ['recommended', 'strict', 'upgrade'],
  why: 'EKS builds no Amazon Linux 2 AMI after Kubernetes 1.32, so the nodes cannot follow the control plane, and since November 2025 the AMIs there are get no fixes.',
  help: 'Go over to Amazon Linux 2023 or Bottlerocket with a new node group; user data that calls `/etc/eks/bootstrap.sh` has to become a `NodeConfig`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/eks-ami-deprecation-faqs.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/al2023.html',
    'https://karpenter.sh/docs/concepts/nodeclasses/#specamiselectorterms',
  ],
  on: {
    NodeGroup(group, context) {
      const ami = text(group.ami.value);
      const isAl2 = ami === 'AmazonLinux2' || ami?.startsWith('AL2_') === true;
      const verdict = ami !== undefined && isAl2 ? judge(ami, context) : undefined;
      if (verdict) context.report(group, { at: group.ami.path.slice(group.path.length), ...verdict });
    },
    EC2NodeClass(nodeClass, context) {
      const { spec } = nodeClass.data as { readonly spec?: unknown };
      if (!isMapping(spec)) return;
      const verdict = judge('AL2', context);
      if (spec.amiFamily === 'AL2' && verdict) context.report(nodeClass, { at: ['spec', 'amiFamily'], ...verdict });
      const terms: readonly unknown[] = Array.isArray(spec.amiSelectorTerms) ? spec.amiSelectorTerms : [];
      for (const [index, term] of terms.entries()) {
        const alias = isMapping(term) ? text(term.alias) : undefined;
        const found = alias?.startsWith('al2@') ? judge(alias, context) : undefined;
        if (found) context.report(nodeClass, { at: ['spec', 'amiSelectorTerms', index, 'alias'], ...found });
      }
    },
  },
  examples: [
    {
      kubernetesVersion: '1.36',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.32" }
        managedNodeGroups:
          - name: workers
            amiFamily: AmazonLinux2 # <-
        ---
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: default
        spec:
          amiSelectorTerms:
            - alias: al2@v20241024 # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.32" }
        managedNodeGroups:
          - name: workers
            amiFamily: AmazonLinux2023
          - name: others
        ---
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: default
        spec:
          amiSelectorTerms:
            - alias: al2023@v20261024
      `,
    },
    {
      title: 'an AMI that there still is, without fixes',
      bad: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties: { Name: demo, Version: "1.32" }
          Nodes:
            Type: AWS::EKS::Nodegroup
            Properties:
              ClusterName: demo
              AmiType: AL2_x86_64 # <- warning
      `,
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Nodes:
            Type: AWS::EKS::Nodegroup
            Properties:
              ClusterName: demo
              AmiType: AL2023_x86_64_STANDARD
          Job:
            Type: AWS::Batch::ComputeEnvironment
            Properties:
              Type: MANAGED
      `,
    },
  ],
});

type Verdict = Pick<Problem, 'message' | 'severity'>;

function judge(ami: string, { cluster, today }: Context): Verdict | undefined {
  const version = cluster.kubernetesVersion;
  if (version !== undefined && minorsBetween(LAST_AL2_VERSION, version) > 0) {
    return {
      message: `\`${ami}\` is Amazon Linux 2, which EKS has no AMI of for Kubernetes ${version}: ${LAST_AL2_VERSION} was the last`,
    };
  }
  if (today < END_OF_AL2) return undefined;
  return { severity: 'warning', message: `\`${ami}\` is Amazon Linux 2, whose AMIs get no fixes since ${END_OF_AL2}` };
}
