/** What a kind takes as the name of its objects. */
export type NameForm = 'subdomain' | 'label' | 'path-segment' | 'service';

/**
 * Kinds with objects that are stored under a name, by API group, with the form of the name where it is not a DNS subdomain.
 * Source: pkg/apis/<group>/validation of https://github.com/kubernetes/kubernetes v1.33 to v1.36, asked of kube-apiserver
 * 1.36, verified 2026-11-21.
 */
const NAMED_KINDS: Readonly<Record<string, Readonly<Record<string, NameForm>>>> = {
  '': {
    ...subdomains('ConfigMap', 'Endpoints', 'LimitRange', 'Node', 'PersistentVolume', 'PersistentVolumeClaim', 'Pod'),
    ...subdomains('PodTemplate', 'ReplicationController', 'ResourceQuota', 'Secret', 'ServiceAccount'),
    Namespace: 'label',
    Service: 'service',
  },
  apps: { ...subdomains('ControllerRevision', 'DaemonSet', 'Deployment', 'ReplicaSet'), StatefulSet: 'label' },
  autoscaling: subdomains('HorizontalPodAutoscaler'),
  batch: subdomains('CronJob', 'Job'),
  policy: subdomains('PodDisruptionBudget'),
  'admissionregistration.k8s.io': subdomains(
    'MutatingAdmissionPolicy',
    'MutatingAdmissionPolicyBinding',
    'MutatingWebhookConfiguration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'ValidatingWebhookConfiguration',
  ),
  'apiextensions.k8s.io': subdomains('CustomResourceDefinition'),
  'apiregistration.k8s.io': { APIService: 'path-segment' },
  'coordination.k8s.io': subdomains('Lease'),
  'discovery.k8s.io': subdomains('EndpointSlice'),
  'flowcontrol.apiserver.k8s.io': subdomains('FlowSchema', 'PriorityLevelConfiguration'),
  'networking.k8s.io': subdomains('Ingress', 'IngressClass', 'NetworkPolicy', 'ServiceCIDR'),
  'node.k8s.io': subdomains('RuntimeClass'),
  'rbac.authorization.k8s.io': {
    ClusterRole: 'path-segment',
    ClusterRoleBinding: 'path-segment',
    Role: 'path-segment',
    RoleBinding: 'path-segment',
  },
  'scheduling.k8s.io': subdomains('PriorityClass'),
  'storage.k8s.io': subdomains('CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment', 'VolumeAttributesClass'),
};

/** Groups of custom resources that EKS users meet: whatever has such a group goes to an API server, and has a name. */
const CUSTOM_GROUPS: ReadonlySet<string> = new Set([
  'acme.cert-manager.io',
  'argoproj.io',
  'cert-manager.io',
  'crd.k8s.amazonaws.com',
  'eks.amazonaws.com',
  'elbv2.k8s.aws',
  'external-secrets.io',
  'gateway.k8s.aws',
  'gateway.networking.k8s.io',
  'helm.toolkit.fluxcd.io',
  'karpenter.k8s.aws',
  'karpenter.sh',
  'keda.sh',
  'kustomize.toolkit.fluxcd.io',
  'monitoring.coreos.com',
  'networking.k8s.aws',
  'snapshot.storage.k8s.io',
  'source.toolkit.fluxcd.io',
  'vpcresources.k8s.aws',
]);

/** The form of the names of a kind; undefined where nothing is known of it. */
export function nameFormOf(group: string, kind: string): NameForm | undefined {
  const kinds = NAMED_KINDS[group];
  if (kinds) return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return CUSTOM_GROUPS.has(group) ? 'subdomain' : undefined;
}

function subdomains(...kinds: readonly string[]): Readonly<Record<string, NameForm>> {
  return Object.fromEntries(kinds.map((kind) => [kind, 'subdomain']));
}
