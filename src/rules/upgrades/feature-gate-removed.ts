import { REMOVED_FEATURE_GATES } from '../../data/node-releases.js';
import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import { isAtLeast } from '../../model/version.js';

export default defineRule({
  id: 'feature-gate-removed',
  title: 'Set no feature gates that the kubelet no longer knows',
  severity: 'error',
  presets: ['recommended', 'strict', 'upgrade'],
  why: 'A kubelet that is given a gate it does not know stops at once, so that no node of the group joins the cluster after the upgrade.',
  help: 'Remove the gate: what it guarded is on for good, or gone.',
  links: [
    'https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates-removed/',
    'https://eksctl.io/usage/customizing-the-kubelet/',
  ],
  on: {
    NodeGroup(group, { cluster, report }) {
      const { kubernetesVersion } = cluster;
      const gates: unknown = isMapping(group.kubelet.value) ? group.kubelet.value.featureGates : undefined;
      if (kubernetesVersion === undefined || !isMapping(gates)) return;
      for (const gate in gates) {
        const removedIn = REMOVED_FEATURE_GATES.get(gate);
        if (removedIn === undefined || !isAtLeast(kubernetesVersion, removedIn)) continue;
        const at = [...group.kubelet.path, 'featureGates', gate].slice(group.path.length);
        const message = `the kubelet of Kubernetes ${removedIn} and newer does not know the feature gate \`${gate}\` and does not start; remove it`;
        const edits = [{ op: 'remove', at }] as const;
        // It may still mean something on the version that runs now.
        report(group, { at, key: true, message, fix: { title: `Remove \`${gate}\``, safe: false, edits } });
      }
    },
  },
  examples: [
    {
      kubernetesVersion: '1.36',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.34" }
        nodeGroups:
          - name: workers
            kubeletExtraConfig:
              featureGates:
                MemoryManager: true # <-
                GracefulNodeShutdown: true
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.34" }
        nodeGroups:
          - name: workers
            kubeletExtraConfig:
              featureGates:
                GracefulNodeShutdown: true
      `,
    },
    {
      title: 'a version that still knows it',
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.35" }
        nodeGroups:
          - name: workers
            kubeletExtraConfig:
              featureGates:
                MemoryManager: true
      `,
    },
  ],
});
