/**
 * The registry that an image is pulled from, as written; undefined where none is, which means Docker Hub. A first part is a host
 * only with a dot or a port in it, or as `localhost`.
 */
export declare function registryOf(image: string): string | undefined;
/** Not of a placeholder such as `<image>`, which may come from anywhere. */
export declare function isDockerHub(image: string): boolean;
/** What stands behind the registry; official images of Docker Hub without their `library/`. */
export declare function pathInRegistry(image: string): string;
/** A private registry of Amazon ECR, as its host name tells. */
export interface EcrRegistry {
    readonly account: string;
    readonly region: string;
    /** Behind the region. */
    readonly suffix: string;
    /** The host over IPv4 and IPv6, `dkr-ecr.REGION.on.aws`, which has a suffix of its own. */
    readonly dualStack: boolean;
}
/** undefined of any other registry. */
export declare function parseEcrRegistry(registry: string): EcrRegistry | undefined;
