/** Something in a pod that Kubernetes once read. */
export interface LegacyField {
  /** First Kubernetes version in which it has no effect; undefined where it only is deprecated. */
  readonly deadIn: string | undefined;
  /** First Kubernetes version that calls it deprecated. */
  readonly deprecatedIn: string;
  readonly instead: string;
}

/**
 * Annotations of pods that stand for fields of today, by name. Those of seccomp and AppArmor are not here: they matter only
 * where the field is not set.
 * Source: https://kubernetes.io/docs/reference/labels-annotations-taints/ and the warnings of kube-apiserver 1.36
 * (pkg/api/pod/warnings.go), verified 2026-11-21.
 */
export const LEGACY_ANNOTATIONS: ReadonlyMap<string, LegacyField> = new Map<string, LegacyField>([
  ['scheduler.alpha.kubernetes.io/critical-pod', dead('1.16', '1.13', '`priorityClassName`')],
  ['scheduler.alpha.kubernetes.io/affinity', dead('1.8', '1.6', '`affinity`')],
  ['scheduler.alpha.kubernetes.io/tolerations', dead('1.8', '1.6', '`tolerations`')],
  ['scheduler.alpha.kubernetes.io/name', dead('1.8', '1.6', '`schedulerName`')],
  ['security.alpha.kubernetes.io/sysctls', dead('1.11', '1.11', '`securityContext.sysctls`')],
  ['security.alpha.kubernetes.io/unsafe-sysctls', dead('1.11', '1.11', '`securityContext.sysctls`')],
  ['pod.alpha.kubernetes.io/init-containers', dead('1.8', '1.6', '`initContainers`')],
  ['pod.beta.kubernetes.io/init-containers', dead('1.8', '1.6', '`initContainers`')],
  ['pod.alpha.kubernetes.io/initialized', dead('1.8', '1.6', '`podManagementPolicy: Parallel`')],
]);

export const SECCOMP_POD = 'seccomp.security.alpha.kubernetes.io/pod';
export const SECCOMP_CONTAINER = 'container.seccomp.security.alpha.kubernetes.io/';
export const APPARMOR_CONTAINER = 'container.apparmor.security.beta.kubernetes.io/';

const CSI = 'a volume of a CSI driver';

/**
 * Volume plugins that Kubernetes no longer has, by the key of a volume.
 * Source: https://kubernetes.io/docs/concepts/storage/volumes/ and the warnings of kube-apiserver 1.36; of gitRepo also
 * https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html, verified 2026-11-21.
 */
export const LEGACY_VOLUMES: ReadonlyMap<string, LegacyField> = new Map<string, LegacyField>([
  ['photonPersistentDisk', dead('1.16', '1.11', CSI)],
  ['scaleIO', dead('1.22', '1.16', CSI)],
  ['flocker', dead('1.25', '1.22', CSI)],
  ['quobyte', dead('1.25', '1.22', CSI)],
  ['storageos', dead('1.25', '1.22', CSI)],
  ['glusterfs', dead('1.26', '1.25', CSI)],
  ['cephfs', dead('1.31', '1.28', CSI)],
  ['rbd', dead('1.31', '1.28', CSI)],
  ['gitRepo', dead('1.33', '1.11', 'an init container or a git-sync sidecar that clones into an `emptyDir`')],
]);

function dead(deadIn: string, deprecatedIn: string, instead: string): LegacyField {
  return { deadIn, deprecatedIn, instead };
}
