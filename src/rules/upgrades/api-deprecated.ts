import { type ApiRemoval, apiRemoval } from '../../data/api-removals.js';
import { oldestStandardVersion } from '../../data/eks-versions.js';
import { defineRule } from '../../engine/rule.js';
import { apiMove } from '../../model/api-move.js';
import type { Resource } from '../../model/resource.js';
import { isAtLeast } from '../../model/version.js';

export default defineRule({
  id: 'api-deprecated',
  title: 'Leave API versions before Kubernetes stops serving them',
  severity: 'warning',
  presets: ['recommended', 'strict', 'upgrade'],
  why: 'The API server still takes the object and warns; an upgrade of the cluster later turns the same manifest into an error, and beta APIs are off in most clusters anyway.',
  help: 'Move to the API version that the message names while both are served.',
  links: [
    'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
    'https://kubernetes.io/docs/reference/using-api/deprecation-policy/',
    'https://kubernetes.io/blog/2025/04/24/endpoints-deprecation/',
    'https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html',
  ],
  on: {
    Object(resource, { cluster, today, report }) {
      const removal = apiRemoval(resource.apiVersion, resource.kind);
      if (!removal) return;
      const version = cluster.kubernetesVersion ?? oldestStandardVersion(today);
      const { deprecatedIn, removedIn } = removal;
      if (!isAtLeast(version, deprecatedIn) || (removedIn !== undefined && isAtLeast(version, removedIn))) return;
      if (resource.kind === 'Endpoints' && isKeptByAController(resource)) return;
      // A manifest must go on working on the version that the cluster has now.
      const served = isServed(removal, cluster.versionInUse ?? version);
      const edits = served ? apiMove(resource, removal) : undefined;
      const fix = edits && { title: `Move to \`${removal.replacement}\``, safe: true, edits };
      report(resource, { at: ['apiVersion'], message: sentence(removal, resource.kind), ...(fix && { fix }) });
    },
  },
  examples: [
    {
      kubernetesVersion: '1.36',
      bad: `
        apiVersion: storage.k8s.io/v1beta1 # <-
        kind: VolumeAttributesClass
        metadata:
          name: fast
        driverName: ebs.csi.aws.com
        parameters: { type: io2, iops: "16000" }
      `,
      good: `
        apiVersion: storage.k8s.io/v1
        kind: VolumeAttributesClass
        metadata:
          name: fast
        driverName: ebs.csi.aws.com
        parameters: { type: io2, iops: "16000" }
      `,
    },
    {
      title: 'Endpoints written by hand',
      kubernetesVersion: '1.33',
      bad: `
        apiVersion: v1 # <-
        kind: Endpoints
        metadata:
          name: database
        subsets:
          - addresses: [{ ip: 10.0.4.17 }]
            ports: [{ port: 5432 }]
      `,
      good: `
        apiVersion: discovery.k8s.io/v1
        kind: EndpointSlice
        metadata:
          name: database-1
          labels: { kubernetes.io/service-name: database }
        addressType: IPv4
        endpoints:
          - addresses: [10.0.4.17]
        ports:
          - name: ""
            port: 5432
      `,
    },
    {
      title: 'Endpoints that a leader election or the control plane keeps',
      kubernetesVersion: '1.33',
      good: `
        apiVersion: v1
        kind: Endpoints
        metadata:
          name: controller-lock
          annotations: { control-plane.alpha.kubernetes.io/leader: "{}" }
        ---
        apiVersion: v1
        kind: Endpoints
        metadata:
          name: web
          annotations: { endpoints.kubernetes.io/last-change-trigger-time: "2026-01-01T00:00:00Z" }
      `,
    },
    {
      title: 'a version before the deprecation',
      kubernetesVersion: '1.32',
      good: `
        apiVersion: v1
        kind: Endpoints
        metadata:
          name: database
        ---
        apiVersion: storage.k8s.io/v1beta1
        kind: VolumeAttributesClass
        metadata:
          name: fast
        driverName: ebs.csi.aws.com
      `,
    },
    {
      title: 'a version that no longer serves it, which is another rule’s',
      kubernetesVersion: '1.36',
      good: `
        apiVersion: batch/v1beta1
        kind: CronJob
        metadata:
          name: report
      `,
    },
  ],
});

function isServed({ replacedIn }: ApiRemoval, version: string): boolean {
  return replacedIn !== undefined && isAtLeast(version, replacedIn);
}

function isKeptByAController({ owned, annotations }: Resource): boolean {
  return (
    owned ||
    Object.hasOwn(annotations, 'control-plane.alpha.kubernetes.io/leader') ||
    Object.hasOwn(annotations, 'endpoints.kubernetes.io/last-change-trigger-time')
  );
}

function sentence(removal: ApiRemoval, kind: string): string {
  const { apiVersion, deprecatedIn, removedIn, replacement, replacedIn, note } = removal;
  const end = removedIn === undefined ? '' : ` and is gone with ${removedIn}`;
  const since = replacedIn === undefined ? '' : ` (served since ${replacedIn})`;
  const instead = replacement === undefined ? 'nothing replaces it yet' : `use \`${replacement}\`${since}`;
  const parts = [`${kind} as \`${apiVersion}\` is deprecated since Kubernetes ${deprecatedIn}${end}`, instead, note];
  return parts.filter((part) => part !== undefined).join('; ');
}
