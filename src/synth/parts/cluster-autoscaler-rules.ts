import type { Rule } from './agent-identity.js';

const READ = ['get', 'list', 'watch'];

/** What the autoscaler needs of the cluster: it plays the scheduler, so it reads what the scheduler reads, and drains nodes. */
export const CLUSTER_RULES: readonly Rule[] = [
  {
    apiGroups: [''],
    resources: [
      'namespaces',
      'persistentvolumeclaims',
      'persistentvolumes',
      'pods',
      'replicationcontrollers',
      'services',
    ],
    verbs: READ,
  },
  { apiGroups: [''], resources: ['nodes'], verbs: [...READ, 'update'] },
  { apiGroups: [''], resources: ['pods/eviction'], verbs: ['create'] },
  { apiGroups: [''], resources: ['pods/status'], verbs: ['update'] },
  { apiGroups: [''], resources: ['events'], verbs: ['create', 'patch'] },
  { apiGroups: ['apps'], resources: ['daemonsets', 'replicasets', 'statefulsets'], verbs: READ },
  { apiGroups: ['batch'], resources: ['cronjobs', 'jobs'], verbs: READ },
  { apiGroups: ['policy'], resources: ['poddisruptionbudgets'], verbs: READ },
  { apiGroups: ['resource.k8s.io'], resources: ['deviceclasses', 'resourceclaims', 'resourceslices'], verbs: READ },
  {
    apiGroups: ['storage.k8s.io'],
    resources: ['csidrivers', 'csinodes', 'csistoragecapacities', 'storageclasses', 'volumeattachments'],
    verbs: READ,
  },
];

const STATUS = ['cluster-autoscaler-status', 'cluster-autoscaler-priority-expander'];

/** What it needs of its own namespace: its lease, its status and the configuration of the expander `priority`. */
export const OWN_RULES: readonly Rule[] = [
  { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['create'] },
  {
    apiGroups: ['coordination.k8s.io'],
    resources: ['leases'],
    resourceNames: ['cluster-autoscaler'],
    verbs: ['get', 'update'],
  },
  { apiGroups: [''], resources: ['configmaps'], verbs: ['create', 'list', 'watch'] },
  { apiGroups: [''], resources: ['configmaps'], resourceNames: STATUS, verbs: ['get', 'update', 'delete'] },
];
