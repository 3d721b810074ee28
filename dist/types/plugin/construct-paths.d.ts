import type { ResourceIdentity } from '../engine/finding.js';
export type ConstructPathOf = (resource: ResourceIdentity) => string | undefined;
/**
 * Construct paths of objects: those of an EksApp by kind, namespace and name, those of any other app as cdk8s knows them, by name
 * alone.
 */
export declare function constructPaths(manifests: readonly string[], byName: Readonly<Record<string, {
    readonly path: string;
}>>): ConstructPathOf;
