import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import { type NodeSource, nodeSources, type Taint, tolerates } from '../../model/node-pools.js';
import type { PodTemplate } from '../../model/pod.js';

export default defineRule({
  id: 'daemonset-misses-nodes',
  title: 'Let an agent run on tainted nodes, too',
  severity: 'warning',
  why: 'A DaemonSet skips nodes whose taints it does not tolerate, without a word: there are no logs, no metrics and no protection from exactly those nodes.',
  help: 'Tolerate the taints (`operator: Exists` without a key tolerates all), or choose the nodes that are meant by a `nodeSelector`.',
  links: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/#taints-and-tolerations',
    'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
    'https://docs.aws.amazon.com/eks/latest/userguide/node-taints-managed-node-groups.html',
  ],
  on: {
    DaemonSet(daemonSet, { workspace, report }) {
      const { pod } = daemonSet;
      if (!pod || daemonSet.part || choosesNodes(pod)) return;
      const sources = nodeSources(workspace);
      if (sources.length === 0) return;
      const tainted = sources.filter(
        (source) =>
          source.windows === pod.windows && hardTaints(source).length > 0 && workspace.near(source, daemonSet),
      );
      const [first] = tainted;
      if (!first || tainted.some((source) => reaches(pod, source))) return;
      const names = tainted.map(({ kind, name }) => `${kind} \`${name ?? '?'}\``);
      const taint = hardTaints(first)[0];
      report(pod, {
        at: ['spec', 'tolerations'],
        message: `no pod of this DaemonSet runs on the nodes of ${names.join(' and ')} (taint \`${taint?.key}\`)`,
        related: tainted.map((node) => ({ node, message: 'tainted nodes' })),
      });
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
        managedNodeGroups:
          - name: main
          - name: gpu
            taints:
              - key: nvidia.com/gpu
                value: "true"
                effect: NoSchedule
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: log-agent
          namespace: logging
        spec:
          selector:
            matchLabels: { app: log-agent }
          template:
            metadata:
              labels: { app: log-agent }
            spec: # <-
              containers:
                - name: agent
                  image: registry.example.com/log-agent:1.0.0
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        nodeGroups:
          - name: gpu
            taints:
              nvidia.com/gpu: "true:NoSchedule"
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: log-agent
          namespace: logging
        spec:
          selector:
            matchLabels: { app: log-agent }
          template:
            metadata:
              labels: { app: log-agent }
            spec:
              tolerations:
                - operator: Exists
              containers:
                - name: agent
                  image: registry.example.com/log-agent:1.0.0
      `,
    },
    {
      title:
        'a DaemonSet that chooses its nodes, one that tolerates some of the taints, nodes with Windows, soft taints',
      good: `
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: windows
        spec:
          template:
            spec:
              taints:
                - key: os
                  value: windows
                  effect: NoSchedule
              requirements:
                - key: kubernetes.io/os
                  operator: In
                  values: [windows]
        ---
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: spot
        spec:
          template:
            spec:
              taints:
                - key: spot
                  effect: PreferNoSchedule
        ---
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: batch
        spec:
          template:
            spec:
              taints:
                - key: batch
                  effect: NoSchedule
        ---
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: gpu
        spec:
          template:
            spec:
              taints:
                - key: nvidia.com/gpu
                  effect: NoSchedule
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: gpu-agent
        spec:
          selector:
            matchLabels: { app: gpu-agent }
          template:
            metadata:
              labels: { app: gpu-agent }
            spec:
              tolerations:
                - key: nvidia.com/gpu
                  operator: Exists
              containers:
                - name: agent
                  image: registry.example.com/gpu-agent:1.0.0
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: main-agent
        spec:
          selector:
            matchLabels: { app: main-agent }
          template:
            metadata:
              labels: { app: main-agent }
            spec:
              nodeSelector: { team: main }
              containers:
                - name: agent
                  image: registry.example.com/main-agent:1.0.0
      `,
    },
  ],
});

/** A DaemonSet for some nodes only is meant to miss others. Every one asks for its system. */
function choosesNodes({ spec: { nodeSelector, affinity } }: PodTemplate): boolean {
  if (affinity !== undefined && affinity !== null) return true;
  const selector: unknown = nodeSelector;
  if (selector === undefined || selector === null) return false;
  return !isMapping(selector) || Object.keys(selector).some((key) => key !== 'kubernetes.io/os');
}

const NONE: readonly Taint[] = [];

function hardTaints({ taints }: NodeSource): readonly Taint[] {
  return taints?.filter(({ effect }) => effect === 'NoSchedule' || effect === 'NoExecute') ?? NONE;
}

function reaches(pod: PodTemplate, source: NodeSource): boolean {
  return hardTaints(source).every((taint) => tolerates(pod.spec.tolerations, taint));
}
