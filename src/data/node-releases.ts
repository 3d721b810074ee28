/**
 * Feature gates that a kubelet no longer knows, by the first Kubernetes version without them; it does not start with one it does
 * not know.
 * Source: pkg/features of k8s.io/kubernetes 1.30.0 to 1.36.3, without the gates that went to another module;
 * https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates-removed/, verified 2026-11-21.
 */
const GATES: Readonly<Record<string, string>> = {
  '1.31':
    'CSIMigrationRBD CSINodeExpandSecret ConsistentHTTPGetHandlers DefaultHostNetworkHostPortsInPodTemplates InTreePluginAWSUnregister InTreePluginAzureDiskUnregister InTreePluginAzureFileUnregister InTreePluginGCEUnregister InTreePluginOpenStackUnregister InTreePluginRBDUnregister InTreePluginvSphereUnregister JobReadyPods ReadWriteOncePod ServiceNodePortStaticSubrange SkipReadOnlyValidationGCE',
  '1.32':
    'CloudDualStackNodeIPs DRAControlPlaneController HPAContainerMetrics LegacyServiceAccountTokenCleanUp MinDomainsInPodTopologySpread NewVolumeManagerReconstruction NodeOutOfServiceVolumeDetach PodHostIPs StableLoadBalancerNodeSet',
  '1.33':
    'AppArmor AppArmorFields CPUManager DisableCloudProviders DisableKubeletCloudCredentialProviders JobPodFailurePolicy KubeProxyDrainingTerminatingNodes PDBUnhealthyPodEvictionPolicy PersistentVolumeLastPhaseTransitionTime VolumeCapacityPriority',
  '1.34':
    'DevicePluginCDIDevices ElasticIndexedJob LegacySidecarContainers PodDisruptionConditions StatefulSetStartOrdinal',
  '1.35':
    'AllowServiceLBStatusOnNonLB CronJobsScheduledAnnotation LoadBalancerIPMode PodIndexLabel ProbeHostPodSecurityStandards SizeMemoryBackedVolumes StatefulSetAutoDeletePVC UserNamespacesPodSecurityStandards',
  '1.36':
    'CSIMigrationPortworx HonorPVReclaimPolicy InPlacePodVerticalScalingAllocatedStatus InTreePluginPortworxUnregister MemoryManager ServiceTrafficDistribution TopologyAwareHints',
};

export const REMOVED_FEATURE_GATES: ReadonlyMap<string, string> = new Map(
  Object.entries(GATES).flatMap(([version, gates]) => gates.split(' ').map((gate) => [gate, version] as const)),
);

/** A flag of the kubelet, or an argument of the kernel, that stops nodes from starting. */
export interface NodeFlag {
  readonly flag: string;
  readonly removedIn: string | undefined;
  readonly deprecatedIn: string;
  readonly advice: string;
}

/**
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html and -extended.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/dockershim-deprecation.html, verified 2026-11-21.
 */
export const NODE_FLAGS: readonly NodeFlag[] = [
  flag('--container-runtime', '1.24', '1.24', 'containerd is the only runtime'),
  flag('--network-plugin', '1.24', '1.24', 'the runtime finds the CNI plugin itself'),
  flag('--keep-terminated-pod-volumes', '1.31', '1.31', 'remove it'),
  flag('--pod-infra-container-image', '1.35', '1.27', 'the sandbox image is a setting of containerd'),
  flag('--cgroup-driver', undefined, '1.34', 'the kubelet asks the runtime'),
  flag(
    'systemd.unified_cgroup_hierarchy=0',
    '1.35',
    '1.31',
    'the kubelet does not start with cgroup v1 unless `failCgroupV1: false` is set',
  ),
];

function flag(name: string, removedIn: string | undefined, deprecatedIn: string, advice: string): NodeFlag {
  return { flag: name, removedIn, deprecatedIn, advice };
}

/** The last Kubernetes version that EKS has Amazon Linux 2 for, and the day of its last AMI. */
export const LAST_AL2_VERSION = '1.32';
export const END_OF_AL2 = '2025-11-26';
