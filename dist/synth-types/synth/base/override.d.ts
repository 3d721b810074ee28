import type { ApiObject } from 'cdk8s';
type Json = Record<string, unknown>;
/**
 * Edits an object's manifest after everything else, so that no filter of cdk8s-plus drops what it does not know: fields newer
 * than Kubernetes 1.28, plain quantities. Several edits apply in the order given; `shape` types the manifest.
 */
export declare function override<Shape = Json>(object: ApiObject, edit: (manifest: Shape) => void): void;
export {};
