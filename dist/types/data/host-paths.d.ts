/**
 * Places of a node that a pod should not reach, and those that agents read.
 * Sources: https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html,
 * https://kubernetes.io/docs/concepts/storage/volumes/#hostpath, https://github.com/awslabs/amazon-eks-ami (where the nodes of
 * EKS keep containerd's socket), verified 2026-11-21.
 */
/** Sockets of container runtimes: who can connect owns the node. */
export declare const RUNTIME_SOCKETS: readonly string[];
/** Folders that such a socket stands in. */
export declare const RUNTIME_FOLDERS: ReadonlySet<string>;
/** Folders of the system, themselves. */
export declare const SYSTEM_FOLDERS: ReadonlySet<string>;
/** Folders of the system, with all that is below them. */
export declare const SYSTEM_TREES: readonly string[];
/** Below those, what holds no secret: fine to read. */
export declare const HARMLESS_TREES: readonly string[];
/** What agents on each node read by their trade. */
export declare const AGENT_READS: readonly string[];
/** Where drivers of volumes and devices on each node register and mount. */
export declare const DRIVER_TREES: readonly string[];
/** Below it each driver of volumes has its own socket, which its controllers connect to. */
export declare const DRIVER_SOCKETS = "/var/lib/kubelet/plugins/";
