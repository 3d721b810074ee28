import { defineRule } from '../../engine/rule.js';
import { profileSelects } from '../../model/facts/fargate-profile.js';
import { isMapping } from '../../model/loose.js';
import { type NodeSource, nodeSources } from '../../model/node-pools.js';
import type { Match } from '../../model/selector.js';
import { UNKNOWN } from '../../source/unknown.js';

/** Domains whose labels are put on nodes by AWS, Kubernetes and controllers, whatever a node group says. */
const GIVEN =
  /(?:^|\.)(?:kubernetes\.io|k8s\.io|amazonaws\.com|karpenter\.sh|k8s\.aws|nvidia\.com|eksctl\.io|intel\.com|cilium\.io)\//;
const GROUP_NAMES = ['eks.amazonaws.com/nodegroup', 'alpha.eksctl.io/nodegroup-name'];
const POOL_NAME = 'karpenter.sh/nodepool';
/** NodePools that Auto Mode brings along. */
const BUILT_IN_POOLS = ['general-purpose', 'system'];

export default defineRule({
  id: 'node-placement-unsatisfiable',
  title: 'Ask for nodes that somebody makes',
  severity: 'error',
  why: 'A pod whose `nodeSelector` no node meets stays Pending for ever, and neither Karpenter nor Cluster Autoscaler makes a node for it.',
  help: 'Use a label that a node group or NodePool gives its nodes, or add the label there.',
  links: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/',
    'https://karpenter.sh/docs/concepts/scheduling/',
    'https://docs.aws.amazon.com/eks/latest/eksctl/nodegroup-managed.html',
  ],
  on: {
    PodTemplate(pod, { workspace, cluster, report }) {
      const selector: unknown = pod.spec.nodeSelector;
      // A DaemonSet waits for nodes that get their label later.
      if (!isMapping(selector) || pod.resource.is('DaemonSet')) return;
      const sources = nodeSources(workspace).filter((source) => workspace.near(source, pod));
      // Next to Karpenter, node groups are often made by what nobody reads here.
      const isKnown = workspace.complete ? sources.length > 0 : sources.some(({ kind }) => kind === 'node group');
      if (!isKnown) return;
      const onFargate = cluster.fargateProfiles.some(
        (profile) => profileSelects(profile, pod.resource.effectiveNamespace, pod.labels) !== false,
      );
      if (onFargate) return;
      for (const key in selector) {
        const value = selector[key];
        if (typeof value !== 'string' || sources.some((source) => gives(source, key, value) !== false)) continue;
        const names = sources.slice(0, 5).map((source) => `\`${source.name ?? '?'}\``);
        const more = sources.length > names.length ? `, and ${sources.length - names.length} more` : '';
        report(pod, {
          at: ['spec', 'nodeSelector', key],
          severity: workspace.complete ? 'error' : 'warning',
          message: `no nodes of ${names.join(', ')}${more} carry \`${key}: ${value}\`${workspace.complete ? '' : ' (in the files given)'}, so these pods stay Pending`,
          related: sources.slice(0, 5).map((node) => ({ node, message: `${node.kind} without the label` })),
        });
      }
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
          - name: main
            labels: { tier: general }
        ---
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: batch
        spec:
          template:
            metadata:
              labels: { tier: batch }
            spec:
              requirements:
                - key: team
                  operator: In
                  values: [search, shop]
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          nodeSelector:
            tier: frontend # <-
            team: pay # <-
            eks.amazonaws.com/nodegroup: mian # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: main
            labels: { tier: general }
        ---
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: batch
        spec:
          template:
            metadata:
              labels: { tier: batch }
            spec:
              requirements:
                - key: team
                  operator: In
                  values: [search, shop]
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          nodeSelector:
            tier: batch
            team: shop
            kubernetes.io/arch: arm64
            karpenter.sh/nodepool: batch
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: auto
        spec:
          nodeSelector:
            karpenter.sh/nodepool: general-purpose
          containers:
            - name: auto
              image: registry.example.com/auto:1.4.2
      `,
    },
    {
      title: 'a set of files that may not be all there is',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: main
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          nodeSelector:
            tier: frontend # <- warning
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'labels that are not known, groups that can get labels in other ways, no node groups here at all',
      good: `
        # file: cluster/cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: own
            launchTemplate:
              id: lt-0123456789abcdef0
        # file: cluster/pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          nodeSelector:
            tier: frontend
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        # file: pools/pool.yaml
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: batch
        spec:
          template:
            spec:
              requirements: []
        # file: pools/pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          nodeSelector:
            eks.amazonaws.com/nodegroup: main
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        # file: other/pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          nodeSelector:
            tier: "\${TIER}"
            zone: a
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

/** Whether nodes of a source carry a label; undefined where that cannot be known. */
function gives(source: NodeSource, key: string, value: string): Match {
  if (GROUP_NAMES.includes(key)) return isNamed(source, 'node group', value);
  if (key === POOL_NAME) return BUILT_IN_POOLS.includes(value) ? undefined : isNamed(source, 'NodePool', value);
  if (GIVEN.test(key)) return undefined;
  const { labels } = source;
  if (labels === undefined || labels[key] === UNKNOWN) return undefined;
  return labels[key] === value || source.offers(key, value);
}

function isNamed({ kind, name }: NodeSource, wanted: NodeSource['kind'], value: string): Match {
  if (kind !== wanted) return false;
  return name === undefined ? undefined : name === value;
}
