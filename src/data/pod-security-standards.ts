/**
 * What the Pod Security Standards allow. A version is the Kubernetes minor version from which on it is allowed.
 * Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/ and the admission plugin's own checks,
 * https://github.com/kubernetes/kubernetes/tree/v1.36.3/staging/src/k8s.io/pod-security-admission/policy, verified 2026-11-21.
 */

/** Capabilities that `baseline` lets a container add. */
export const BASELINE_CAPABILITIES: ReadonlySet<string> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

/** Kernel parameters that belong to the pod alone, with the version from which on they count as safe. */
export const SAFE_SYSCTLS: ReadonlyMap<string, string> = new Map([
  ['kernel.shm_rmid_forced', '1.0'],
  ['net.ipv4.ip_local_port_range', '1.0'],
  ['net.ipv4.tcp_syncookies', '1.0'],
  ['net.ipv4.ping_group_range', '1.0'],
  ['net.ipv4.ip_unprivileged_port_start', '1.0'],
  ['net.ipv4.ip_local_reserved_ports', '1.27'],
  ['net.ipv4.tcp_keepalive_time', '1.29'],
  ['net.ipv4.tcp_fin_timeout', '1.29'],
  ['net.ipv4.tcp_keepalive_intvl', '1.29'],
  ['net.ipv4.tcp_keepalive_probes', '1.29'],
  ['net.ipv4.tcp_rmem', '1.32'],
  ['net.ipv4.tcp_wmem', '1.32'],
]);

/** SELinux types of containers. */
export const CONTAINER_SELINUX_TYPES: ReadonlyMap<string, string> = new Map([
  ['container_t', '1.0'],
  ['container_init_t', '1.0'],
  ['container_kvm_t', '1.0'],
  ['container_engine_t', '1.31'],
]);

/** Kinds of volumes that `restricted` lets a pod have. */
export const RESTRICTED_VOLUMES: ReadonlySet<string> = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

/** Since when the standards know hosts of probes and hooks, and since when they trust user namespaces. */
export const HOST_PROBES_SINCE = '1.34';
export const USER_NAMESPACES_SINCE = '1.35';
