/**
 * What the Pod Security Standards allow. A version is the Kubernetes minor version from which on it is allowed.
 * Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/ and the admission plugin's own checks,
 * https://github.com/kubernetes/kubernetes/tree/v1.36.3/staging/src/k8s.io/pod-security-admission/policy, verified 2026-11-21.
 */
/** Capabilities that `baseline` lets a container add. */
export declare const BASELINE_CAPABILITIES: ReadonlySet<string>;
/** Kernel parameters that belong to the pod alone, with the version from which on they count as safe. */
export declare const SAFE_SYSCTLS: ReadonlyMap<string, string>;
/** SELinux types of containers. */
export declare const CONTAINER_SELINUX_TYPES: ReadonlyMap<string, string>;
/** Kinds of volumes that `restricted` lets a pod have. */
export declare const RESTRICTED_VOLUMES: ReadonlySet<string>;
/** Since when the standards know hosts of probes and hooks, and since when they trust user namespaces. */
export declare const HOST_PROBES_SINCE = "1.34";
export declare const USER_NAMESPACES_SINCE = "1.35";
