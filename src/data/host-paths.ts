/**
 * Places of a node that a pod should not reach, and those that agents read.
 * Sources: https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html,
 * https://kubernetes.io/docs/concepts/storage/volumes/#hostpath, https://github.com/awslabs/amazon-eks-ami (where the nodes of
 * EKS keep containerd's socket), verified 2026-11-21.
 */

/** Sockets of container runtimes: who can connect owns the node. */
export const RUNTIME_SOCKETS: readonly string[] = ['docker.sock', 'containerd.sock', 'dockershim.sock', 'crio.sock'];

/** Folders that such a socket stands in. */
export const RUNTIME_FOLDERS: ReadonlySet<string> = new Set([
  '/run',
  '/var/run',
  '/run/containerd',
  '/var/run/containerd',
  '/run/crio',
  '/var/run/crio',
]);

/** Folders of the system, themselves. */
export const SYSTEM_FOLDERS: ReadonlySet<string> = new Set(['/', '/boot', '/dev', '/lib', '/usr', '/var', '/var/lib']);

/** Folders of the system, with all that is below them. */
export const SYSTEM_TREES: readonly string[] = [
  '/etc',
  '/root',
  '/proc',
  '/sys',
  '/var/lib/kubelet',
  '/var/lib/containerd',
  '/var/lib/docker',
];

/** Below those, what holds no secret: fine to read. */
export const HARMLESS_TREES: readonly string[] = [
  '/etc/localtime',
  '/etc/timezone',
  '/etc/machine-id',
  '/etc/os-release',
  '/etc/ssl',
  '/etc/pki',
];

/** What agents on each node read by their trade. */
export const AGENT_READS: readonly string[] = ['/var/log', '/proc', '/sys', '/var/lib/docker/containers'];

/** Where drivers of volumes and devices on each node register and mount. */
export const DRIVER_TREES: readonly string[] = ['/var/lib/kubelet', '/dev'];

/** Below it each driver of volumes has its own socket, which its controllers connect to. */
export const DRIVER_SOCKETS = '/var/lib/kubelet/plugins/';
