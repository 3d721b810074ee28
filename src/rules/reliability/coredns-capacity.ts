import { defineRule } from '../../engine/rule.js';
import type { Cluster } from '../../model/facts/cluster.js';
import { perWorkspace } from '../../model/lookup.js';
import { integer, isMapping, text } from '../../model/loose.js';
import type { Workspace } from '../../model/workspace.js';
import { UNKNOWN } from '../../source/unknown.js';

interface Options {
  /** How many nodes make a cluster large. */
  readonly nodes: number;
}

export default defineRule<Options>({
  id: 'coredns-capacity',
  title: 'Let CoreDNS grow with the cluster',
  severity: 'info',
  why: 'EKS starts two pods of CoreDNS and leaves it at two however large the cluster gets; with many nodes names are found late or not at all, which looks like a fault of everything else.',
  help: 'Set `autoScaling.enabled: true` in the configuration of the add-on (or scale it with the cluster-proportional-autoscaler), or run NodeLocal DNSCache.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/coredns-autoscaling.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/scale-cluster-services.html',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        nodes: { type: 'integer', minimum: 1, description: 'From how many nodes on a cluster is large.' },
      },
      additionalProperties: false,
    },
    default: { nodes: 100 },
  },
  on: {
    Cluster(cluster, { options, workspace, report }) {
      if (cluster.document.dialect !== 'eksctl' || cluster.autoMode === true) return;
      const addons = cluster.document.at(['addons']);
      if (!Array.isArray(addons)) return;
      const index = addons.findIndex((addon) => isMapping(addon) && addon.name === 'coredns');
      if (index < 0) return;
      const nodes = nodesOf(cluster, workspace);
      if (nodes < options.nodes || isScaled(addons[index]) || isHelped(workspace)) return;
      report(cluster, {
        at: ['addons', index, 'configurationValues'],
        message: `the node groups grow to ${nodes} nodes, while CoreDNS stays at two pods; set \`autoScaling.enabled: true\``,
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
            maxSize: 150
        addons:
          - name: vpc-cni
          - name: coredns # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: main
            maxSize: 150
        addons:
          - name: coredns
            configurationValues: '{"autoScaling": {"enabled": true}}'
      `,
    },
    {
      title: 'a small cluster, an answer on every node',
      good: `
        # file: small/cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: small
          region: eu-central-1
        managedNodeGroups:
          - name: main
            maxSize: 10
        addons:
          - name: coredns
        # file: large/cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: large
          region: eu-central-1
        managedNodeGroups:
          - name: main
            maxSize: 400
        addons:
          - name: coredns
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: node-local-dns
          namespace: kube-system
      `,
    },
  ],
});

/** How many nodes the groups of a ClusterConfig can have. */
function nodesOf(cluster: Cluster, { nodeGroups }: Workspace): number {
  return nodeGroups
    .filter(({ document }) => document === cluster.document)
    .reduce((sum, { maxSize }) => sum + (integer(maxSize.value) ?? 0), 0);
}

function isScaled(addon: unknown): boolean {
  const values = isMapping(addon) ? addon.configurationValues : undefined;
  return values === UNKNOWN || /autoScaling|replicaCount/.test(text(values) ?? '');
}

/** Names of what helps CoreDNS out or scales it. */
const HELPERS = /^(?:node-local-dns|nodelocaldns|(?:core)?dns-autoscaler)$|cluster-proportional-autoscaler/;

const isHelped = perWorkspace(({ resources }: Workspace): boolean =>
  resources.some(
    ({ name, kind }) => HELPERS.test(name ?? '') || (name === 'coredns' && kind === 'HorizontalPodAutoscaler'),
  ),
);
