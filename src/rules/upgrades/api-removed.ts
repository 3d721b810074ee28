import { type ApiRemoval, apiRemoval } from '../../data/api-removals.js';
import { oldestStandardVersion } from '../../data/eks-versions.js';
import { type ClusterContext, defineRule } from '../../engine/rule.js';
import { apiMove } from '../../model/api-move.js';
import { isAtLeast } from '../../model/version.js';

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
  ],
  on: {
    Object(resource, { cluster, today, report }) {
      const removal = apiRemoval(resource.apiVersion, resource.kind);
      if (removal?.removedIn === undefined) return;
      const version = cluster.kubernetesVersion ?? oldestStandardVersion(today);
      if (!isAtLeast(version, removal.removedIn)) return;
      const edits = apiMove(resource, removal);
      const title = `Move to \`${removal.replacement}\``;
      // Until the upgrade a manifest must go on working on the version that the cluster has now.
      const safe = removal.replacedIn !== undefined && isAtLeast(cluster.versionInUse ?? version, removal.replacedIn);
      report(resource, {
        at: ['apiVersion'],
        message: sentence(removal, resource.kind, version) + circumstance(removal.removedIn, version, cluster),
        ...(edits && { fix: { title, safe, edits } }),
      });
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
      title: 'a target of an upgrade, with the version in use in a ClusterConfig',
      kubernetesVersion: '1.36',
      bad: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.33" }
        # file: policy.yaml
        apiVersion: admissionregistration.k8s.io/v1beta1 # <-
        kind: ValidatingAdmissionPolicy
        metadata:
          name: no-latest
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

function sentence(removal: ApiRemoval, kind: string, version: string): string {
  const { apiVersion, removedIn, replacement, replacedIn, note } = removal;
  const gone = `Kubernetes ${removedIn} stopped serving ${kind} as \`${apiVersion}\``;
  const from = replacedIn === undefined || isAtLeast(version, replacedIn) ? '' : ` (from ${replacedIn} on)`;
  const instead = replacement === undefined ? 'nothing replaces it' : `use \`${replacement}\`${from}`;
  return [gone, instead, note].filter((part) => part !== undefined).join('; ');
}

function circumstance(removedIn: string, version: string, { kubernetesVersion, versionInUse }: ClusterContext): string {
  if (kubernetesVersion === undefined) {
    return ` (no cluster version is known; judged for ${version}, the oldest in standard support)`;
  }
  const stillServed = versionInUse !== undefined && !isAtLeast(versionInUse, removedIn);
  return stillServed ? ` (the cluster still serves it, on ${versionInUse})` : '';
}
