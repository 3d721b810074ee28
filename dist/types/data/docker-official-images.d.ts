/**
 * The repositories that Docker maintains itself, whose names have no slash; the public registry of Amazon ECR has them too. Any
 * other bare name is taken for one that is built, loaded or renamed on the way to the cluster: a name that lacks here costs a word
 * of advice. Those withdrawn by now that can still be pulled are among them.
 * Source: https://github.com/docker-library/official-images/tree/master/library; the list was written on 2026-11-21 and checked
 * there for newer names only.
 */
export declare const DOCKER_OFFICIAL_IMAGES: ReadonlySet<string>;
