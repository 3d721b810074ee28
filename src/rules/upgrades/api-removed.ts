import { type ApiRemoval, apiRemoval } from '../../data/api-removals.js';
import { oldestStandardVersion } from '../../data/eks-versions.js';
import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';
import { isAtLeast } from '../../model/version.js';
import type { Workspace } from '../../model/workspace.js';

export default defineRule({
  id: 'api-removed',
  title: 'Use API versions that the cluster still serves',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity', 'upgrade'],
  why: 'The API server knows no such kind any more: the apply fails, and a Helm release that holds the object can be neither upgraded nor rolled back.',
  help: 'Move the manifest to the API version that the message names; `kubectl convert` rewrites the fields that changed.',
  links: [
    'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
    'https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html',
    'https://karpenter.sh/docs/upgrading/upgrade-guide/',
  ],
  on: {
    Object(resource, { cluster, today, workspace, report }) {
      const removal = apiRemoval(resource.apiVersion, resource.kind);
      if (!removal) return;
      const version = cluster.kubernetesVersion ?? oldestStandardVersion(today);
      if (!isAtLeast(version, removal.removedIn) || servedByCrd(workspace, resource)) return;
      const assumed =
        cluster.kubernetesVersion === undefined
          ? ` (no cluster version is known; judged for ${version}, the oldest in standard support)`
          : '';
      report(resource, { at: ['apiVersion'], message: `${sentence(removal, resource.kind)}${assumed}` });
    },
  },
  examples: [
    {
      kubernetesVersion: '1.34',
      bad: `
        apiVersion: policy/v1beta1 # <-
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: web }
      `,
      good: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: web }
      `,
    },
    {
      title: 'a cluster of unknown version, and one kind of an API version that serves others',
      bad: `
        apiVersion: v1
        kind: List
        items:
          - apiVersion: extensions/v1beta1 # <-
            kind: Ingress
            metadata: { name: web }
          - apiVersion: storage.k8s.io/v1beta1 # <-
            kind: StorageClass
            metadata: { name: fast }
          - apiVersion: karpenter.sh/v1alpha5 # <-
            kind: Provisioner
            metadata: { name: spot }
      `,
      good: `
        apiVersion: v1
        kind: List
        items:
          - apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: web }
          - apiVersion: storage.k8s.io/v1beta1
            kind: VolumeAttributesClass
            metadata: { name: fast }
          - apiVersion: karpenter.sh/v1
            kind: NodePool
            metadata: { name: spot }
      `,
    },
    {
      title: 'the first version without it',
      kubernetesVersion: '1.32',
      bad: `
        apiVersion: flowcontrol.apiserver.k8s.io/v1beta3 # <-
        kind: FlowSchema
        metadata:
          name: batch
      `,
    },
    {
      title: 'a version that still serves it, older by number and not by text',
      kubernetesVersion: '1.9',
      good: `
        apiVersion: policy/v1beta1
        kind: PodDisruptionBudget
        metadata:
          name: web
      `,
    },
    {
      title: 'a kind that a CustomResourceDefinition of the workspace serves',
      good: `
        apiVersion: karpenter.sh/v1alpha5
        kind: Provisioner
        metadata:
          name: default
        ---
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: provisioners.karpenter.sh
        spec:
          group: karpenter.sh
          scope: Cluster
          names: { kind: Provisioner, plural: provisioners }
          versions:
            - { name: v1alpha5, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }
      `,
    },
    {
      title: 'an API version that something else fills in',
      good: `
        apiVersion: \${INGRESS_API}
        kind: Ingress
        metadata:
          name: web
      `,
    },
  ],
});

function sentence({ apiVersion, removedIn, replacement, note, controller }: ApiRemoval, kind: string): string {
  const gone = controller
    ? `no release of ${controller} for Kubernetes ${removedIn} or newer serves ${kind} as \`${apiVersion}\``
    : `Kubernetes ${removedIn} stopped serving ${kind} as \`${apiVersion}\``;
  const instead = replacement === undefined ? 'nothing replaces it' : `use \`${replacement}\``;
  return [gone, instead, note].filter((part) => part !== undefined).join('; ');
}

function servedByCrd(workspace: Workspace, { group, kind }: Resource): boolean {
  return workspace.resources.some((candidate) => {
    if (candidate.kind !== 'CustomResourceDefinition' || !isMapping(candidate.data)) return false;
    const { spec } = candidate.data as { readonly spec?: unknown };
    return isMapping(spec) && spec.group === group && isMapping(spec.names) && spec.names.kind === kind;
  });
}
