/**
 * Fields of the Kubernetes API that take nothing but text and in which people write numbers, booleans or lists: paths with
 * `*` for any key or item. `any`: of every object; `pod`: of every pod template; the others: of the kind of that name.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/ and the answers of a kube-apiserver 1.36, verified 2026-11-21.
 */
export const TEXT_FIELDS: Readonly<Record<string, readonly string[]>> = {
  any: ['metadata.name', 'metadata.namespace', ...metadata('metadata')],
  pod: [
    ...metadata('metadata'),
    'spec.nodeSelector.*',
    'spec.tolerations.*.value',
    ...['containers', 'initContainers', 'ephemeralContainers'].flatMap((list) =>
      ['env.*.value', 'command.*', 'args.*'].map((field) => `spec.${list}.*.${field}`),
    ),
    ...selector('spec.topologySpreadConstraints.*.labelSelector'),
    'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms.*.matchExpressions.*.values.*',
    'spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.*.preference.matchExpressions.*.values.*',
    ...['podAffinity', 'podAntiAffinity'].flatMap((affinity) => [
      ...selector(`spec.affinity.${affinity}.requiredDuringSchedulingIgnoredDuringExecution.*.labelSelector`),
      ...selector(
        `spec.affinity.${affinity}.preferredDuringSchedulingIgnoredDuringExecution.*.podAffinityTerm.labelSelector`,
      ),
    ]),
  ],
  ConfigMap: ['data.*'],
  Secret: ['stringData.*', 'data.*'],
  StorageClass: ['parameters.*'],
  PersistentVolume: ['spec.csi.volumeAttributes.*'],
  PersistentVolumeClaim: selector('spec.selector'),
  Service: ['spec.selector.*'],
  ReplicationController: ['spec.selector.*'],
  Deployment: selector('spec.selector'),
  ReplicaSet: selector('spec.selector'),
  DaemonSet: selector('spec.selector'),
  StatefulSet: [...selector('spec.selector'), ...metadata('spec.volumeClaimTemplates.*.metadata')],
  Job: selector('spec.selector'),
  CronJob: metadata('spec.jobTemplate.metadata'),
  PodDisruptionBudget: selector('spec.selector'),
  NetworkPolicy: [
    ...selector('spec.podSelector'),
    ...['ingress.*.from', 'egress.*.to'].flatMap((peers) => [
      ...selector(`spec.${peers}.*.podSelector`),
      ...selector(`spec.${peers}.*.namespaceSelector`),
    ]),
  ],
};

function metadata(path: string): string[] {
  return [`${path}.labels.*`, `${path}.annotations.*`];
}

function selector(path: string): string[] {
  return [`${path}.matchLabels.*`, `${path}.matchExpressions.*.values.*`];
}
