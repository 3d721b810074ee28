/**
 * The repositories that Docker maintains itself, whose names have no slash; the public registry of Amazon ECR has them too. Any
 * other bare name is no image of Docker Hub but one that is built, loaded or renamed on the way to the cluster.
 * Source: https://github.com/docker-library/official-images/tree/master/library, verified 2026-11-21; those withdrawn by now that
 * can still be pulled are among them.
 */
export declare const DOCKER_OFFICIAL_IMAGES: ReadonlySet<string>;
