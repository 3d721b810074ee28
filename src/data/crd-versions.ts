import type { Component } from './components.js';

/** Kinds of a custom resource's API version that its controller calls deprecated or no longer serves. */
export interface CrdVersion {
  readonly apiVersion: string;
  readonly kinds: readonly string[];
  readonly component: Component;
  /** First version of the component that does not serve it, and the day of its release; undefined where it is only deprecated. */
  readonly removedIn: string | undefined;
  readonly removedOn: string | undefined;
  /** First Kubernetes version that no release of the component which serves it supports. */
  readonly goneAt?: string;
  /** API version, and the kind where it has another name there. */
  readonly replacement: string;
  readonly note?: string;
}

const CERTIFICATES = ['Certificate', 'CertificateRequest', 'ClusterIssuer', 'Issuer'];
const ACME = ['Challenge', 'Order'];
const NODES = ['NodeClaim', 'NodePool'];
const STORES = ['ClusterExternalSecret', 'ClusterSecretStore', 'ExternalSecret', 'SecretStore'];
const SOURCES = ['Bucket', 'GitRepository', 'HelmChart', 'HelmRepository', 'OCIRepository'];
const IMAGES = ['ImagePolicy', 'ImageRepository', 'ImageUpdateAutomation'];
const GATEWAYS = ['Gateway', 'GatewayClass', 'HTTPRoute'];
const SNAPSHOTS = ['VolumeSnapshot', 'VolumeSnapshotClass', 'VolumeSnapshotContent'];
const GROUP_SNAPSHOTS = ['VolumeGroupSnapshot', 'VolumeGroupSnapshotClass', 'VolumeGroupSnapshotContent'];
const LBC_GATEWAY = ['ListenerRuleConfiguration', 'LoadBalancerConfiguration', 'TargetGroupConfiguration'];

/**
 * API versions of custom resources that EKS users meet, one row for what went together.
 *
 * Sources, verified 2026-11-21. Karpenter: https://karpenter.sh/docs/upgrading/upgrade-guide/ and
 * https://karpenter.sh/v1.0/upgrading/v1-migration/ (v1.1 stops serving v1beta1), with the Kubernetes range of each release in
 * https://endoflife.date/karpenter. cert-manager: https://cert-manager.io/docs/releases/upgrading/remove-deprecated-apis/ and
 * https://cert-manager.io/docs/releases/ (1.5 ends with Kubernetes 1.22). external-secrets: the release notes of 0.16 and 0.17.
 * Flux: https://fluxcd.io/blog/2025/09/flux-v2.7.0/ and https://github.com/fluxcd/flux2/issues/5711. Gateway API: pull requests 2069
 * and 3361 of kubernetes-sigs/gateway-api. Snapshots: the release notes of external-snapshotter 6.0, and its CRDs. KEDA:
 * https://keda.sh/docs/latest/migration/. The rest: the deprecations in the CRDs themselves.
 */
const ROWS: readonly CrdVersion[] = [
  {
    apiVersion: 'karpenter.sh/v1alpha5',
    kinds: ['Provisioner'],
    component: 'Karpenter',
    removedIn: '0.33',
    removedOn: '2023-12-05',
    goneAt: '1.29',
    replacement: 'karpenter.sh/v1 NodePool',
  },
  {
    apiVersion: 'karpenter.sh/v1alpha5',
    kinds: ['Machine'],
    component: 'Karpenter',
    removedIn: '0.33',
    removedOn: '2023-12-05',
    goneAt: '1.29',
    replacement: 'karpenter.sh/v1 NodeClaim',
  },
  {
    apiVersion: 'karpenter.k8s.aws/v1alpha1',
    kinds: ['AWSNodeTemplate'],
    component: 'Karpenter',
    removedIn: '0.33',
    removedOn: '2023-12-05',
    goneAt: '1.29',
    replacement: 'karpenter.k8s.aws/v1 EC2NodeClass',
  },
  {
    apiVersion: 'karpenter.sh/v1beta1',
    kinds: NODES,
    component: 'Karpenter',
    removedIn: '1.1',
    removedOn: '2024-11-30',
    goneAt: '1.32',
    replacement: 'karpenter.sh/v1',
    note: '`nodeClassRef` has a `group` there, and `kubelet` stands in the EC2NodeClass',
  },
  {
    apiVersion: 'karpenter.k8s.aws/v1beta1',
    kinds: ['EC2NodeClass'],
    component: 'Karpenter',
    removedIn: '1.1',
    removedOn: '2024-11-30',
    goneAt: '1.32',
    replacement: 'karpenter.k8s.aws/v1',
    note: '`amiSelectorTerms` is required there',
  },
  ...['v1alpha2', 'v1alpha3', 'v1beta1'].flatMap((version): CrdVersion[] => [
    certManager(`cert-manager.io/${version}`, CERTIFICATES, 'cert-manager.io/v1'),
    certManager(`acme.cert-manager.io/${version}`, ACME, 'acme.cert-manager.io/v1'),
  ]),
  {
    ...certManager('certmanager.k8s.io/v1alpha1', [...CERTIFICATES, ...ACME], 'cert-manager.io/v1'),
    removedIn: '0.11',
    removedOn: '2019-10-10',
  },
  externalSecrets('external-secrets.io/v1alpha1', '0.16', '2025-04-14'),
  externalSecrets('external-secrets.io/v1beta1', '0.17', '2025-05-14'),
  ...flux('2.7', '2025-09-30', [
    ['source.toolkit.fluxcd.io/v1beta1', SOURCES, 'source.toolkit.fluxcd.io/v1'],
    ['kustomize.toolkit.fluxcd.io/v1beta1', ['Kustomization'], 'kustomize.toolkit.fluxcd.io/v1'],
    ['helm.toolkit.fluxcd.io/v2beta1', ['HelmRelease'], 'helm.toolkit.fluxcd.io/v2'],
    ['image.toolkit.fluxcd.io/v1beta1', IMAGES, 'image.toolkit.fluxcd.io/v1'],
    ['notification.toolkit.fluxcd.io/v1beta1', ['Receiver'], 'notification.toolkit.fluxcd.io/v1'],
    ['notification.toolkit.fluxcd.io/v1beta1', ['Alert', 'Provider'], 'notification.toolkit.fluxcd.io/v1beta3'],
  ]),
  ...flux('2.8', '2026-02-24', [
    ['source.toolkit.fluxcd.io/v1beta2', SOURCES, 'source.toolkit.fluxcd.io/v1'],
    ['kustomize.toolkit.fluxcd.io/v1beta2', ['Kustomization'], 'kustomize.toolkit.fluxcd.io/v1'],
    ['helm.toolkit.fluxcd.io/v2beta2', ['HelmRelease'], 'helm.toolkit.fluxcd.io/v2'],
  ]),
  ...flux(undefined, undefined, [
    ['image.toolkit.fluxcd.io/v1beta2', IMAGES, 'image.toolkit.fluxcd.io/v1'],
    ['notification.toolkit.fluxcd.io/v1beta2', ['Receiver'], 'notification.toolkit.fluxcd.io/v1'],
    ['notification.toolkit.fluxcd.io/v1beta2', ['Alert', 'Provider'], 'notification.toolkit.fluxcd.io/v1beta3'],
  ]),
  {
    ...gateway('networking.x-k8s.io/v1alpha1', GATEWAYS, 'gateway.networking.k8s.io/v1'),
    removedIn: '0.5',
    removedOn: '2022-07-13',
  },
  gateway('gateway.networking.k8s.io/v1alpha2', GATEWAYS, 'gateway.networking.k8s.io/v1'),
  {
    ...gateway('gateway.networking.k8s.io/v1alpha2', ['GRPCRoute'], 'gateway.networking.k8s.io/v1'),
    removedIn: '1.2',
    removedOn: '2024-10-03',
  },
  {
    ...gateway('gateway.networking.k8s.io/v1alpha2', ['ReferenceGrant'], 'gateway.networking.k8s.io/v1beta1'),
    removedIn: '1.2',
    removedOn: '2024-10-03',
  },
  {
    ...gateway(
      'gateway.networking.k8s.io/v1alpha2',
      ['ReferencePolicy'],
      'gateway.networking.k8s.io/v1beta1 ReferenceGrant',
    ),
    removedIn: '0.6',
    removedOn: '2022-12-15',
  },
  {
    apiVersion: 'snapshot.storage.k8s.io/v1beta1',
    kinds: SNAPSHOTS,
    component: 'snapshot-controller',
    removedIn: '6.0',
    removedOn: '2022-06-10',
    replacement: 'snapshot.storage.k8s.io/v1',
  },
  {
    apiVersion: 'snapshot.storage.k8s.io/v1alpha1',
    kinds: SNAPSHOTS,
    component: 'snapshot-controller',
    removedIn: '2.0',
    removedOn: '2020-01-06',
    replacement: 'snapshot.storage.k8s.io/v1',
  },
  deprecated(
    'groupsnapshot.storage.k8s.io/v1beta1',
    GROUP_SNAPSHOTS,
    'snapshot-controller',
    'groupsnapshot.storage.k8s.io/v1',
  ),
  {
    apiVersion: 'keda.k8s.io/v1alpha1',
    kinds: ['ScaledObject', 'TriggerAuthentication'],
    component: 'KEDA',
    removedIn: '2.0',
    removedOn: '2020-11-04',
    replacement: 'keda.sh/v1alpha1',
    note: '`scaleTargetRef.deploymentName` is `name` there',
  },
  deprecated('gateway.k8s.aws/v1beta1', LBC_GATEWAY, 'AWS Load Balancer Controller', 'gateway.k8s.aws/v1'),
  deprecated(
    'secrets-store.csi.x-k8s.io/v1alpha1',
    ['SecretProviderClass'],
    'Secrets Store CSI driver',
    'secrets-store.csi.x-k8s.io/v1',
  ),
  deprecated(
    'autoscaling.k8s.io/v1beta2',
    ['VerticalPodAutoscaler', 'VerticalPodAutoscalerCheckpoint'],
    'Vertical Pod Autoscaler',
    'autoscaling.k8s.io/v1',
  ),
];

function certManager(apiVersion: string, kinds: readonly string[], replacement: string): CrdVersion {
  const removal = { component: 'cert-manager', removedIn: '1.6', removedOn: '2021-10-26', goneAt: '1.23' } as const;
  return { apiVersion, kinds, ...removal, replacement };
}

function externalSecrets(apiVersion: string, removedIn: string, removedOn: string): CrdVersion {
  const replacement = 'external-secrets.io/v1';
  return { apiVersion, kinds: STORES, component: 'external-secrets', removedIn, removedOn, replacement };
}

type FluxRow = readonly [apiVersion: string, kinds: readonly string[], replacement: string];

function flux(removedIn: string | undefined, removedOn: string | undefined, rows: readonly FluxRow[]): CrdVersion[] {
  return rows.map(([apiVersion, kinds, replacement]) => ({
    apiVersion,
    kinds,
    component: 'Flux',
    removedIn,
    removedOn,
    replacement,
  }));
}

function gateway(apiVersion: string, kinds: readonly string[], replacement: string): CrdVersion {
  return { apiVersion, kinds, component: 'Gateway API', removedIn: '0.8', removedOn: '2023-08-29', replacement };
}

function deprecated(
  apiVersion: string,
  kinds: readonly string[],
  component: Component,
  replacement: string,
): CrdVersion {
  return { apiVersion, kinds, component, removedIn: undefined, removedOn: undefined, replacement };
}

export const CRD_VERSIONS: readonly CrdVersion[] = ROWS;

const BY_API_VERSION = new Map<string, Map<string, CrdVersion>>();
for (const row of ROWS) {
  const kinds = BY_API_VERSION.get(row.apiVersion) ?? new Map<string, CrdVersion>();
  BY_API_VERSION.set(row.apiVersion, kinds);
  for (const kind of row.kinds) kinds.set(kind, row);
}

/** What became of the API version of a custom resource; undefined where nothing is known against it. */
export function crdVersion(apiVersion: string, kind: string): CrdVersion | undefined {
  return BY_API_VERSION.get(apiVersion)?.get(kind);
}
