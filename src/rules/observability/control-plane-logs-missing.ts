import { CONTROL_PLANE_LOGS } from '../../data/eksctl-values.js';
import { defineRule } from '../../engine/rule.js';
import type { Cluster } from '../../model/facts/cluster.js';
import { controlPlaneLogsOf } from '../../model/facts/control-plane-logs.js';
import { entries } from '../../model/loose.js';

interface Options {
  /** Types without which a cluster is a warning. */
  readonly required: readonly string[];
  /** Types that are advice. */
  readonly advised: readonly string[];
}

export default defineRule<Options>({
  id: 'control-plane-logs-missing',
  title: 'Keep the audit and authenticator logs of the control plane',
  severity: 'warning',
  why: 'EKS writes no control-plane logs unless asked, and logs of the past cannot be had later. Without audit and authenticator logs nobody can tell after an incident who did what, and who was let in as whom.',
  help: 'Switch on `audit` and `authenticator`, with a retention of the log group that fits your rules; the other types help when something is looked for. CloudWatch charges by volume, most of it from `audit`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/auditing-and-logging.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/cloudwatch-cluster-logging.html',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        required: {
          type: 'array',
          items: { enum: CONTROL_PLANE_LOGS },
          description: 'Types without which a cluster is a warning.',
        },
        advised: { type: 'array', items: { enum: CONTROL_PLANE_LOGS }, description: 'Types that are advice.' },
      },
      additionalProperties: false,
    },
    default: { required: ['audit', 'authenticator'], advised: [] },
  },
  on: {
    Cluster(cluster, { options, report }) {
      const logs = controlPlaneLogsOf(cluster);
      if (logs.open) return;
      const on = new Set(logs.types.filter(({ enabled }) => enabled).map(({ value }) => value));
      if (on.has('*') || on.has('all')) return;
      const missing = CONTROL_PLANE_LOGS.filter((type) => !on.has(type));
      const needed = missing.filter((type) => options.required.includes(type));
      const named = needed.length > 0 ? needed : missing.filter((type) => options.advised.includes(type));
      if (named.length === 0) return;
      const wanted = CONTROL_PLANE_LOGS.filter((type) => on.has(type) || named.includes(type));
      const [are, they] = named.length === 1 ? ['log', 'is'] : ['logs', 'are'];
      const partial = addsNodes(cluster);
      const list = named.map((type) => `\`${type}\``).join(' and ');
      const remark = partial
        ? ', if this file makes the cluster'
        : needed.length > 0
          ? ', and cannot be had later'
          : '';
      report(cluster, {
        at: logs.at,
        severity: needed.length > 0 && !partial ? 'warning' : 'info',
        message: `${list} ${are} of the control plane ${they} not kept${remark}`,
        fix: {
          title: `Switch on ${named.join(' and ')}`,
          safe: false,
          edits: [{ op: 'set', at: logs.at, value: logs.value(wanted) }],
        },
      });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig # <-
        metadata:
          name: shop
          region: eu-central-1
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        cloudWatch:
          clusterLogging:
            enableTypes: ["*"]
            logRetentionInDays: 90
      `,
    },
    {
      title: 'some types only',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        cloudWatch:
          clusterLogging:
            enableTypes: [api, audit] # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        cloudWatch:
          clusterLogging:
            enableTypes: [audit, authenticator]
      `,
    },
    {
      title: 'a file that may only add node groups to a cluster',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig # <- info
        metadata:
          name: shop
          region: eu-central-1
        managedNodeGroups:
          - name: general
      `,
    },
    {
      title: 'CloudFormation',
      bad: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties: # <-
              Name: shop
          Half:
            Type: AWS::EKS::Cluster
            Properties:
              Name: stock
              Logging:
                ClusterLogging:
                  EnabledTypes: # <-
                    - Type: api
      `,
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              Name: shop
              Logging:
                ClusterLogging:
                  EnabledTypes:
                    - Type: api
                    - Type: audit
                    - Type: authenticator
                    - Type: controllerManager
                    - Type: scheduler
      `,
    },
    {
      title: 'types of one’s own choice, types that something else fills in',
      options: { required: [], advised: ['scheduler'] },
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig # <- info
        metadata:
          name: shop
          region: eu-central-1
      `,
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Parameters:
          LogTypes:
            Type: CommaDelimitedList
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              Name: shop
              Logging:
                ClusterLogging:
                  EnabledTypes: !Ref LogTypes
      `,
    },
  ],
});

/** Keys that a file for `eksctl create nodegroup` has as well. */
const OF_NODES: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata', 'managedNodeGroups', 'nodeGroups']);

/** Whether a ClusterConfig tells of nothing but node groups, which it may add to a cluster that another file made. */
function addsNodes({ document, version }: Cluster): boolean {
  if (document.dialect !== 'eksctl' || version.value !== undefined) return false;
  const groups = document.at(['managedNodeGroups']) ?? document.at(['nodeGroups']);
  return groups !== undefined && entries(document.value).every(([key]) => OF_NODES.has(key));
}
