import type { ClusterTarget } from '../base/cluster-target.js';
import type { PropPlace } from './prop-place.js';
/**
 * An image: `repository:tag`, `repository@sha256:...`, or its parts. A repository without a registry's host stands in the
 * registry of the cluster's account and region, where the cluster names both; otherwise it is taken as written.
 */
export type ImageValue = string | ImageProps;
/** An image by ECR repository and build id. Give `tag` or `digest`, or both: the digest then decides. */
export interface ImageProps {
    /**
     * Repository, such as `shop` or `team/shop`.
     * @minLength 1
     */
    readonly repository: string;
    /**
     * Tag, such as a build id.
     * @pattern ^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$
     * @default none
     */
    readonly tag?: string;
    /**
     * Digest, `sha256:` and 64 hexadecimal digits.
     * @pattern ^sha256:[0-9a-f]{64}$
     * @default none
     */
    readonly digest?: string;
    /**
     * AWS account of the ECR registry, 12 digits; quote it in YAML.
     * @pattern ^[0-9]{12}$
     * @default that of the cluster
     */
    readonly account?: string;
    /**
     * AWS region of the ECR registry.
     * @default that of the cluster
     */
    readonly region?: string;
    /**
     * Host of another registry, such as `public.ecr.aws/nginx` or `quay.io`; not together with `account` or `region`.
     * @default ECR of the account and region
     */
    readonly registry?: string;
}
/** The reference that a container runs; throws where it is none, or pins no version. */
export declare function imageReference(place: PropPlace, image: ImageValue, cluster: ClusterTarget): string;
