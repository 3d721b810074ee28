import { FLOW_CONTROL, KINDS_OF_1_16, POLICIES, RBAC, RESOURCE_CLAIMS } from './api-kinds.js';

/** Kinds that an API version serves only until a Kubernetes version. */
export interface ApiRemoval {
  readonly apiVersion: string;
  readonly kinds: readonly string[];
  /** First Kubernetes version that calls it deprecated. */
  readonly deprecatedIn: string;
  /** First Kubernetes version that no longer serves them; undefined where no end is set. */
  readonly removedIn: string | undefined;
  /** What serves the kind instead; undefined where nothing does. */
  readonly replacement: string | undefined;
  /** First Kubernetes version that serves the replacement. */
  readonly replacedIn?: string;
  /** What else changes with the replacement, or what to do where there is none. */
  readonly note?: string;
  /**
   * What makes the move. rename: nothing but the API version changes; selector: so it is where a selector with labels is
   * written; ingress, autoscaler: fields move too.
   */
  readonly move?: 'rename' | 'selector' | 'ingress' | 'autoscaler';
}

const WORKLOAD_NOTE = '`spec.selector` is required there';
const POD_SECURITY = 'label the namespaces with `pod-security.kubernetes.io/enforce`, or use a policy engine';
const INGRESS_NOTE = 'backends are written differently there and every path needs a `pathType`';
const CLAIM_NOTE = 'requests of devices are written below `exactly` or `firstAvailable` there';

/** Columns: deprecated in, removed in, API version, kinds, replacement, replacement served since, move, note. */
type Row = readonly [
  deprecatedIn: string,
  removedIn: string | undefined,
  apiVersion: string,
  kinds: readonly string[],
  replacement?: string | undefined,
  replacedIn?: string | undefined,
  move?: ApiRemoval['move'] | undefined,
  note?: string,
];

/**
 * API versions that Kubernetes has stopped or will stop serving.
 * Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/ and, for what it leaves out, the lifecycle that
 * k8s.io/api 0.32 and 0.36 declare of each type (zz_generated.prerelease-lifecycle.go), which the API server goes by; that
 * resource.k8s.io/v1alpha3 and storagemigration.k8s.io/v1alpha1 went earlier than declared, the discovery documents of the
 * API servers of 1.33 to 1.36 tell; verified 2026-11-21.
 */
const ROWS: readonly Row[] = [
  ['1.8', '1.16', 'extensions/v1beta1', KINDS_OF_1_16, 'apps/v1', '1.9', 'selector', WORKLOAD_NOTE],
  [
    '1.8',
    '1.16',
    'apps/v1beta1',
    ['Deployment', 'ReplicaSet', 'StatefulSet'],
    'apps/v1',
    '1.9',
    'selector',
    WORKLOAD_NOTE,
  ],
  ['1.8', '1.16', 'apps/v1beta1', ['ControllerRevision'], 'apps/v1', '1.9', 'rename'],
  ['1.9', '1.16', 'apps/v1beta2', [...KINDS_OF_1_16, 'StatefulSet'], 'apps/v1', '1.9', 'selector', WORKLOAD_NOTE],
  ['1.9', '1.16', 'apps/v1beta2', ['ControllerRevision'], 'apps/v1', '1.9', 'rename'],
  ['1.9', '1.16', 'extensions/v1beta1', ['NetworkPolicy'], 'networking.k8s.io/v1', '1.7', 'rename'],
  ['1.10', '1.16', 'extensions/v1beta1', ['PodSecurityPolicy'], undefined, undefined, undefined, POD_SECURITY],
  ['1.14', '1.17', 'scheduling.k8s.io/v1alpha1', ['PriorityClass'], 'scheduling.k8s.io/v1', '1.14', 'rename'],
  [
    '1.19',
    '1.20',
    'settings.k8s.io/v1alpha1',
    ['PodPreset'],
    undefined,
    undefined,
    undefined,
    'a mutating admission webhook can do the same',
  ],
  ['1.21', '1.21', 'batch/v2alpha1', ['CronJob'], 'batch/v1', '1.21', 'rename'],
  ['1.14', '1.22', 'extensions/v1beta1', ['Ingress'], 'networking.k8s.io/v1', '1.19', 'ingress', INGRESS_NOTE],
  ['1.19', '1.22', 'networking.k8s.io/v1beta1', ['Ingress'], 'networking.k8s.io/v1', '1.19', 'ingress', INGRESS_NOTE],
  ['1.19', '1.22', 'networking.k8s.io/v1beta1', ['IngressClass'], 'networking.k8s.io/v1', '1.19', 'rename'],
  [
    '1.16',
    '1.22',
    'apiextensions.k8s.io/v1beta1',
    ['CustomResourceDefinition'],
    'apiextensions.k8s.io/v1',
    '1.16',
    undefined,
    'schema, columns and subresources stand under each of `spec.versions` there',
  ],
  [
    '1.16',
    '1.22',
    'admissionregistration.k8s.io/v1beta1',
    ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
    'admissionregistration.k8s.io/v1',
    '1.16',
    undefined,
    '`sideEffects` and `admissionReviewVersions` are required there, and `failurePolicy` defaults to `Fail`',
  ],
  ['1.17', '1.22', 'rbac.authorization.k8s.io/v1alpha1', RBAC, 'rbac.authorization.k8s.io/v1', '1.8', 'rename'],
  ['1.17', '1.22', 'rbac.authorization.k8s.io/v1beta1', RBAC, 'rbac.authorization.k8s.io/v1', '1.8', 'rename'],
  ['1.19', '1.22', 'storage.k8s.io/v1beta1', ['CSIDriver'], 'storage.k8s.io/v1', '1.18', 'rename'],
  ['1.17', '1.22', 'storage.k8s.io/v1beta1', ['CSINode'], 'storage.k8s.io/v1', '1.17', 'rename'],
  ['1.19', '1.22', 'storage.k8s.io/v1beta1', ['StorageClass'], 'storage.k8s.io/v1', '1.6', 'rename'],
  ['1.19', '1.22', 'storage.k8s.io/v1beta1', ['VolumeAttachment'], 'storage.k8s.io/v1', '1.13', 'rename'],
  ['1.14', '1.22', 'scheduling.k8s.io/v1beta1', ['PriorityClass'], 'scheduling.k8s.io/v1', '1.14', 'rename'],
  ['1.19', '1.22', 'coordination.k8s.io/v1beta1', ['Lease'], 'coordination.k8s.io/v1', '1.14', 'rename'],
  ['1.19', '1.22', 'apiregistration.k8s.io/v1beta1', ['APIService'], 'apiregistration.k8s.io/v1', '1.10', 'rename'],
  ['1.19', '1.22', 'authentication.k8s.io/v1beta1', ['TokenReview'], 'authentication.k8s.io/v1', '1.6', 'rename'],
  [
    '1.19',
    '1.22',
    'authorization.k8s.io/v1beta1',
    ['LocalSubjectAccessReview', 'SelfSubjectAccessReview', 'SelfSubjectRulesReview', 'SubjectAccessReview'],
    'authorization.k8s.io/v1',
    '1.6',
    undefined,
    '`spec.group` is `spec.groups` there',
  ],
  [
    '1.19',
    '1.22',
    'certificates.k8s.io/v1beta1',
    ['CertificateSigningRequest'],
    'certificates.k8s.io/v1',
    '1.19',
    undefined,
    '`signerName` and `usages` are required there',
  ],
  ['1.21', '1.24', 'storage.k8s.io/v1alpha1', ['CSIStorageCapacity'], 'storage.k8s.io/v1', '1.24', 'rename'],
  ['1.21', '1.24', 'storage.k8s.io/v1alpha1', ['VolumeAttachment'], 'storage.k8s.io/v1', '1.13', 'rename'],
  [
    '1.21',
    '1.25',
    'policy/v1beta1',
    ['PodDisruptionBudget'],
    'policy/v1',
    '1.21',
    'selector',
    'an empty selector selects every pod of the namespace there, and none here',
  ],
  ['1.21', '1.25', 'policy/v1beta1', ['PodSecurityPolicy'], undefined, undefined, undefined, POD_SECURITY],
  ['1.21', '1.25', 'batch/v1beta1', ['CronJob'], 'batch/v1', '1.21', 'rename'],
  [
    '1.22',
    '1.25',
    'autoscaling/v2beta1',
    ['HorizontalPodAutoscaler'],
    'autoscaling/v2',
    '1.23',
    'autoscaler',
    'metrics write their target under `target` there',
  ],
  [
    '1.21',
    '1.25',
    'discovery.k8s.io/v1beta1',
    ['EndpointSlice'],
    'discovery.k8s.io/v1',
    '1.21',
    undefined,
    'endpoints have `nodeName` and `zone` instead of `topology` there',
  ],
  ['1.22', '1.25', 'events.k8s.io/v1beta1', ['Event'], 'events.k8s.io/v1', '1.19'],
  ['1.22', '1.25', 'node.k8s.io/v1beta1', ['RuntimeClass'], 'node.k8s.io/v1', '1.20', 'rename'],
  ['1.23', '1.26', 'autoscaling/v2beta2', ['HorizontalPodAutoscaler'], 'autoscaling/v2', '1.23', 'rename'],
  ['1.23', '1.26', 'flowcontrol.apiserver.k8s.io/v1beta1', FLOW_CONTROL, 'flowcontrol.apiserver.k8s.io/v1', '1.29'],
  ['1.24', '1.27', 'storage.k8s.io/v1beta1', ['CSIStorageCapacity'], 'storage.k8s.io/v1', '1.24', 'rename'],
  [
    '1.26',
    '1.29',
    'flowcontrol.apiserver.k8s.io/v1beta2',
    FLOW_CONTROL,
    'flowcontrol.apiserver.k8s.io/v1',
    '1.29',
    undefined,
    '`assuredConcurrencyShares` is `nominalConcurrencyShares` there',
  ],
  [
    '1.29',
    '1.31',
    'resource.k8s.io/v1alpha2',
    ['PodSchedulingContext', 'ResourceClaim', 'ResourceClaimTemplate', 'ResourceClass', 'ResourceSlice'],
    'resource.k8s.io/v1',
    '1.34',
    undefined,
    'claims ask for devices of a DeviceClass there',
  ],
  [
    '1.29',
    '1.32',
    'admissionregistration.k8s.io/v1alpha1',
    POLICIES,
    'admissionregistration.k8s.io/v1',
    '1.30',
    'rename',
  ],
  [
    '1.29',
    '1.32',
    'flowcontrol.apiserver.k8s.io/v1beta3',
    ['FlowSchema'],
    'flowcontrol.apiserver.k8s.io/v1',
    '1.29',
    'rename',
  ],
  [
    '1.29',
    '1.32',
    'flowcontrol.apiserver.k8s.io/v1beta3',
    ['PriorityLevelConfiguration'],
    'flowcontrol.apiserver.k8s.io/v1',
    '1.29',
    undefined,
    '`nominalConcurrencyShares: 0` stands for none there, and for the default of 30 here',
  ],
  [
    '1.29',
    '1.32',
    'authentication.k8s.io/v1alpha1',
    ['SelfSubjectReview'],
    'authentication.k8s.io/v1',
    '1.28',
    'rename',
  ],
  [
    '1.30',
    '1.33',
    'authentication.k8s.io/v1beta1',
    ['SelfSubjectReview'],
    'authentication.k8s.io/v1',
    '1.28',
    'rename',
  ],
  [
    '1.30',
    '1.33',
    'networking.k8s.io/v1alpha1',
    ['IPAddress', 'ServiceCIDR'],
    'networking.k8s.io/v1',
    '1.33',
    'rename',
  ],
  [
    '1.31',
    '1.34',
    'admissionregistration.k8s.io/v1beta1',
    POLICIES,
    'admissionregistration.k8s.io/v1',
    '1.30',
    'rename',
  ],
  ['1.33', '1.34', 'resource.k8s.io/v1alpha3', RESOURCE_CLAIMS, 'resource.k8s.io/v1', '1.34', undefined, CLAIM_NOTE],
  ['1.32', '1.35', 'storage.k8s.io/v1alpha1', ['VolumeAttributesClass'], 'storage.k8s.io/v1', '1.34', 'rename'],
  [
    '1.33',
    '1.35',
    'storagemigration.k8s.io/v1alpha1',
    ['StorageVersionMigration'],
    'storagemigration.k8s.io/v1beta1',
    '1.35',
    undefined,
    '`spec.resource` names a group and a resource there, no version',
  ],
  ['1.34', '1.37', 'storage.k8s.io/v1beta1', ['VolumeAttributesClass'], 'storage.k8s.io/v1', '1.34', 'rename'],
  ['1.34', '1.37', 'networking.k8s.io/v1beta1', ['IPAddress', 'ServiceCIDR'], 'networking.k8s.io/v1', '1.33', 'rename'],
  [
    '1.34',
    '1.37',
    'certificates.k8s.io/v1alpha1',
    ['ClusterTrustBundle'],
    'certificates.k8s.io/v1beta1',
    '1.33',
    'rename',
  ],
  ['1.35', '1.38', 'resource.k8s.io/v1beta1', RESOURCE_CLAIMS, 'resource.k8s.io/v1', '1.34', undefined, CLAIM_NOTE],
  [
    '1.35',
    '1.38',
    'admissionregistration.k8s.io/v1alpha1',
    ['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'],
    'admissionregistration.k8s.io/v1',
    '1.36',
    'rename',
  ],
  ['1.35', '1.38', 'coordination.k8s.io/v1alpha2', ['LeaseCandidate'], 'coordination.k8s.io/v1beta1', '1.33', 'rename'],
  ['1.36', '1.39', 'resource.k8s.io/v1beta2', RESOURCE_CLAIMS, 'resource.k8s.io/v1', '1.34', 'rename'],
  ['1.36', '1.39', 'resource.k8s.io/v1alpha3', ['DeviceTaintRule'], 'resource.k8s.io/v1beta2', '1.36'],
  ['1.36', '1.39', 'coordination.k8s.io/v1beta1', ['LeaseCandidate']],
  [
    '1.37',
    '1.40',
    'admissionregistration.k8s.io/v1beta1',
    ['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'],
    'admissionregistration.k8s.io/v1',
    '1.36',
    'rename',
  ],
  [
    '1.33',
    undefined,
    'v1',
    ['Endpoints'],
    'discovery.k8s.io/v1 EndpointSlice',
    '1.21',
    undefined,
    'the label `kubernetes.io/service-name` ties an EndpointSlice to its Service',
  ],
];

export const API_REMOVALS: readonly ApiRemoval[] = ROWS.map(
  ([deprecatedIn, removedIn, apiVersion, kinds, replacement, replacedIn, move, note]) => ({
    apiVersion,
    kinds,
    deprecatedIn,
    removedIn,
    replacement,
    ...(replacedIn !== undefined && { replacedIn }),
    ...(note !== undefined && { note }),
    ...(move !== undefined && { move }),
  }),
);

const BY_API_VERSION = new Map<string, Map<string, ApiRemoval>>();
for (const removal of API_REMOVALS) {
  const kinds = BY_API_VERSION.get(removal.apiVersion) ?? new Map<string, ApiRemoval>();
  BY_API_VERSION.set(removal.apiVersion, kinds);
  for (const kind of removal.kinds) kinds.set(kind, removal);
}

/** When an API version stops serving a kind, and what comes after; undefined of one that no end is known for. */
export function apiRemoval(apiVersion: string, kind: string): ApiRemoval | undefined {
  return BY_API_VERSION.get(apiVersion)?.get(kind);
}
