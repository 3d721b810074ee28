/** Kinds that an API version served until a Kubernetes version. */
export interface ApiRemoval {
  readonly apiVersion: string;
  readonly kinds: readonly string[];
  /** First Kubernetes version that no longer serves them. */
  readonly removedIn: string;
  /** What serves the kind instead; undefined where nothing does. */
  readonly replacement: string | undefined;
  /** What else changes with the replacement, or what to do where there is none. */
  readonly note?: string;
  /** The controller whose CRD served it, where Kubernetes did not itself. */
  readonly controller?: string;
}

const WORKLOAD_NOTE = '`spec.selector` is required there';
const RESOURCE_CLAIMS = ['DeviceClass', 'ResourceClaim', 'ResourceClaimTemplate', 'ResourceSlice'];
const FLOW_CONTROL = ['FlowSchema', 'PriorityLevelConfiguration'];
const RBAC = ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'];
const POLICIES = ['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'];
const POD_SECURITY = 'label the namespaces with `pod-security.kubernetes.io/enforce`, or use a policy engine';
const INGRESS_NOTE = 'backends are written differently there and every path needs a `pathType`';

/**
 * API versions that Kubernetes has stopped serving.
 * Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/ and, from 1.33 on, the discovery documents of
 * the API servers themselves, verified 2026-11-21.
 */
const KUBERNETES: readonly ApiRemoval[] = [
  row('1.16', 'extensions/v1beta1', ['DaemonSet', 'Deployment', 'ReplicaSet'], 'apps/v1', WORKLOAD_NOTE),
  row('1.16', 'extensions/v1beta1', ['NetworkPolicy'], 'networking.k8s.io/v1'),
  row('1.16', 'extensions/v1beta1', ['PodSecurityPolicy'], undefined, POD_SECURITY),
  row('1.16', 'apps/v1beta1', ['Deployment', 'StatefulSet'], 'apps/v1', WORKLOAD_NOTE),
  row('1.16', 'apps/v1beta2', ['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'], 'apps/v1', WORKLOAD_NOTE),
  row('1.17', 'scheduling.k8s.io/v1alpha1', ['PriorityClass'], 'scheduling.k8s.io/v1'),
  row('1.22', 'extensions/v1beta1', ['Ingress'], 'networking.k8s.io/v1', INGRESS_NOTE),
  row('1.22', 'networking.k8s.io/v1beta1', ['Ingress'], 'networking.k8s.io/v1', INGRESS_NOTE),
  row('1.22', 'networking.k8s.io/v1beta1', ['IngressClass'], 'networking.k8s.io/v1'),
  row(
    '1.22',
    'apiextensions.k8s.io/v1beta1',
    ['CustomResourceDefinition'],
    'apiextensions.k8s.io/v1',
    'schema, columns and subresources stand under each of `spec.versions` there',
  ),
  row(
    '1.22',
    'admissionregistration.k8s.io/v1beta1',
    ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
    'admissionregistration.k8s.io/v1',
    '`sideEffects` and `admissionReviewVersions` are required there, and `failurePolicy` defaults to `Fail`',
  ),
  row('1.22', 'rbac.authorization.k8s.io/v1alpha1', RBAC, 'rbac.authorization.k8s.io/v1'),
  row('1.22', 'rbac.authorization.k8s.io/v1beta1', RBAC, 'rbac.authorization.k8s.io/v1'),
  row(
    '1.22',
    'storage.k8s.io/v1beta1',
    ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'],
    'storage.k8s.io/v1',
  ),
  row('1.22', 'scheduling.k8s.io/v1beta1', ['PriorityClass'], 'scheduling.k8s.io/v1'),
  row('1.22', 'coordination.k8s.io/v1beta1', ['Lease'], 'coordination.k8s.io/v1'),
  row('1.22', 'apiregistration.k8s.io/v1beta1', ['APIService'], 'apiregistration.k8s.io/v1'),
  row('1.22', 'authentication.k8s.io/v1beta1', ['TokenReview'], 'authentication.k8s.io/v1'),
  row(
    '1.22',
    'authorization.k8s.io/v1beta1',
    ['LocalSubjectAccessReview', 'SelfSubjectAccessReview', 'SelfSubjectRulesReview', 'SubjectAccessReview'],
    'authorization.k8s.io/v1',
  ),
  row(
    '1.22',
    'certificates.k8s.io/v1beta1',
    ['CertificateSigningRequest'],
    'certificates.k8s.io/v1',
    '`signerName` and `usages` are required there',
  ),
  row(
    '1.25',
    'policy/v1beta1',
    ['PodDisruptionBudget'],
    'policy/v1',
    'an empty selector selects every pod of the namespace there, and none here',
  ),
  row('1.25', 'policy/v1beta1', ['PodSecurityPolicy'], undefined, POD_SECURITY),
  row('1.25', 'batch/v1beta1', ['CronJob'], 'batch/v1'),
  row(
    '1.25',
    'autoscaling/v2beta1',
    ['HorizontalPodAutoscaler'],
    'autoscaling/v2',
    'metrics write their target under `target` there',
  ),
  row('1.25', 'discovery.k8s.io/v1beta1', ['EndpointSlice'], 'discovery.k8s.io/v1'),
  row('1.25', 'events.k8s.io/v1beta1', ['Event'], 'events.k8s.io/v1'),
  row('1.25', 'node.k8s.io/v1beta1', ['RuntimeClass'], 'node.k8s.io/v1'),
  row('1.26', 'autoscaling/v2beta2', ['HorizontalPodAutoscaler'], 'autoscaling/v2'),
  row('1.26', 'flowcontrol.apiserver.k8s.io/v1beta1', FLOW_CONTROL, 'flowcontrol.apiserver.k8s.io/v1'),
  row('1.27', 'storage.k8s.io/v1beta1', ['CSIStorageCapacity'], 'storage.k8s.io/v1'),
  row('1.29', 'flowcontrol.apiserver.k8s.io/v1beta2', FLOW_CONTROL, 'flowcontrol.apiserver.k8s.io/v1'),
  row('1.32', 'flowcontrol.apiserver.k8s.io/v1beta3', FLOW_CONTROL, 'flowcontrol.apiserver.k8s.io/v1'),
  row('1.32', 'admissionregistration.k8s.io/v1alpha1', POLICIES, 'admissionregistration.k8s.io/v1'),
  row('1.34', 'admissionregistration.k8s.io/v1beta1', POLICIES, 'admissionregistration.k8s.io/v1'),
  row('1.34', 'resource.k8s.io/v1alpha3', RESOURCE_CLAIMS, 'resource.k8s.io/v1'),
  row('1.35', 'storage.k8s.io/v1alpha1', ['VolumeAttributesClass'], 'storage.k8s.io/v1'),
  row('1.35', 'storagemigration.k8s.io/v1alpha1', ['StorageVersionMigration'], 'storagemigration.k8s.io/v1beta1'),
  row('1.37', 'storage.k8s.io/v1beta1', ['VolumeAttributesClass'], 'storage.k8s.io/v1'),
  row('1.37', 'networking.k8s.io/v1beta1', ['IPAddress', 'ServiceCIDR'], 'networking.k8s.io/v1'),
  row('1.38', 'resource.k8s.io/v1beta1', RESOURCE_CLAIMS, 'resource.k8s.io/v1'),
  row('1.39', 'resource.k8s.io/v1beta2', RESOURCE_CLAIMS, 'resource.k8s.io/v1'),
];

/**
 * Karpenter 0.33 dropped its alpha APIs, and no older release runs on Kubernetes 1.29 or newer.
 * Source: https://karpenter.sh/docs/upgrading/upgrade-guide/ and https://karpenter.sh/docs/upgrading/compatibility/,
 * verified 2026-11-21.
 */
const KARPENTER: readonly ApiRemoval[] = [
  { ...row('1.29', 'karpenter.sh/v1alpha5', ['Provisioner'], 'karpenter.sh/v1 NodePool'), controller: 'Karpenter' },
  { ...row('1.29', 'karpenter.sh/v1alpha5', ['Machine'], 'karpenter.sh/v1 NodeClaim'), controller: 'Karpenter' },
  {
    ...row('1.29', 'karpenter.k8s.aws/v1alpha1', ['AWSNodeTemplate'], 'karpenter.k8s.aws/v1 EC2NodeClass'),
    controller: 'Karpenter',
  },
];

function row(
  removedIn: string,
  apiVersion: string,
  kinds: readonly string[],
  replacement: string | undefined,
  note?: string,
): ApiRemoval {
  return { apiVersion, kinds, removedIn, replacement, ...(note !== undefined && { note }) };
}

const REMOVALS: ReadonlyMap<string, ApiRemoval> = new Map(
  [...KUBERNETES, ...KARPENTER].flatMap((removal) =>
    removal.kinds.map((kind) => [`${removal.apiVersion}/${kind}`, removal] as const),
  ),
);

/** When an API version stops serving a kind, and what comes after; undefined of one that no end is known for. */
export function apiRemoval(apiVersion: string, kind: string): ApiRemoval | undefined {
  return REMOVALS.get(`${apiVersion}/${kind}`);
}
