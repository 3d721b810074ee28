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
export declare const LEGACY_ANNOTATIONS: ReadonlyMap<string, LegacyField>;
export declare const SECCOMP_POD = "seccomp.security.alpha.kubernetes.io/pod";
export declare const SECCOMP_CONTAINER = "container.seccomp.security.alpha.kubernetes.io/";
export declare const APPARMOR_CONTAINER = "container.apparmor.security.beta.kubernetes.io/";
/**
 * Volume plugins that Kubernetes no longer has, by the key of a volume.
 * Source: https://kubernetes.io/docs/concepts/storage/volumes/ and the warnings of kube-apiserver 1.36; of gitRepo also
 * https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html, verified 2026-11-21.
 */
export declare const LEGACY_VOLUMES: ReadonlyMap<string, LegacyField>;
