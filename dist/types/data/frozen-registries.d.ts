/** A registry, or a part of one, that takes no images any more. */
export interface FrozenRegistry {
    /** What image references begin with, up to a `/`. */
    readonly prefix: string;
    /** The day from which nothing new came. */
    readonly since: string;
    /** Where the same images are, under the same names; undefined where names or owners changed. */
    readonly same?: string;
    /** Where to look instead. */
    readonly instead: string;
    /** Only images with a version went: `latest` is still made. */
    readonly onlyVersions?: true;
    /** Repositories behind the prefix that go on. */
    readonly except?: readonly string[];
}
/**
 * Prefixes of Docker Hub are written without its host. Sources: https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/,
 * https://kubernetes.io/blog/2023/03/10/image-registry-redirect/, https://kubernetes.github.io/ingress-nginx/ (images are on
 * registry.k8s.io since 0.34.0) and https://github.com/bitnami/containers/issues/83267, verified 2026-11-21.
 */
export declare const FROZEN_REGISTRIES: readonly FrozenRegistry[];
