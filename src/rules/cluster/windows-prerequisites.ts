import { defineRule } from '../../engine/rule.js';
import { type ClusterConfig, type EksctlNodeGroup, isAutoMode, isFilled } from '../../model/eksctl/cluster-config.js';
import type { Workspace } from '../../model/workspace.js';

export default defineRule({
  id: 'windows-prerequisites',
  title: 'A cluster with Windows nodes needs Linux nodes as well',
  severity: 'error',
  why: 'CoreDNS, the VPC resource controller’s webhooks and most add-ons run on Linux only: with Windows nodes alone they stay Pending, and no pod can resolve a name.',
  help: 'Add a small Linux node group, or a Fargate profile that selects `kube-system`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/windows-worker-nodes.html',
  ],
  on: {
    ClusterConfig(config, { workspace, report }) {
      const windows = config.nodeGroups.find(isWindows);
      if (!windows || hasLinux(config) || isElsewhere(config, workspace)) return;
      const { complete } = workspace;
      const where = complete ? 'the cluster has none' : 'the files given have none';
      report(config, {
        at: [...windows.path, 'amiFamily'],
        message: `CoreDNS needs Linux nodes beside those of \`${windows.amiFamily}\`, and ${where}`,
        ...(!complete && { severity: 'warning' }),
      });
    },
  },
  examples: [
    {
      complete: true,
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: windows
            amiFamily: WindowsServer2022CoreContainer # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: linux
          - name: windows
            amiFamily: WindowsServer2022CoreContainer
      `,
    },
    {
      title: 'node groups that are added to a cluster which may have others',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        nodeGroups:
          - name: windows
            amiFamily: WindowsServer2025FullContainer # <- warning
      `,
    },
    {
      title: 'Linux in another file, on Fargate, by Karpenter, and a family that is to be filled in',
      good: `
        # file: windows.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1 }
        nodeGroups:
          - name: windows
            amiFamily: WindowsServer2022CoreContainer
        # file: linux.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1 }
        managedNodeGroups:
          - name: linux
        # file: fargate.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: fargate, region: eu-central-1 }
        nodeGroups:
          - name: windows
            amiFamily: WindowsServer2022CoreContainer
        fargateProfiles:
          - name: system
            selectors:
              - namespace: kube-system
        # file: open.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: open, region: eu-central-1 }
        nodeGroups:
          - name: windows
            amiFamily: WindowsServer2022CoreContainer
          - name: other
            amiFamily: \${FAMILY}
      `,
    },
  ],
});

function isWindows({ amiFamily }: EksctlNodeGroup): boolean {
  return amiFamily?.startsWith('WindowsServer') === true;
}

/** Whatever is no Windows may be Linux. */
function hasLinux(config: ClusterConfig): boolean {
  const { karpenter, fargateProfiles, nodeGroups, managedNodeGroups } = config.data;
  const open = [karpenter, fargateProfiles, nodeGroups, managedNodeGroups].some((value) => typeof value === 'symbol');
  return (
    open ||
    isAutoMode(config) ||
    (karpenter !== undefined && karpenter !== null) ||
    isFilled(fargateProfiles) ||
    config.nodeGroups.some((group) => !isWindows(group))
  );
}

/** Several files may make node groups of one cluster. */
function isElsewhere(config: ClusterConfig, workspace: Workspace): boolean {
  const name = nameOf(config);
  return workspace.clusterConfigs.some(
    (other) => other !== config && (name === undefined || nameOf(other) === name) && hasLinux(other),
  );
}

function nameOf({ document }: ClusterConfig): string | undefined {
  const name = document.at(['metadata', 'name']);
  return typeof name === 'string' ? name : undefined;
}
