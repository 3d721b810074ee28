import type { Path } from '../source/path.js';
import type { Container, PodTemplate } from './pod.js';
import type { Located } from './resource.js';
/** A field of a container's own security context: undefined where it is not written, UNKNOWN where it cannot be known. */
export declare function ownField(container: Container, field: string): unknown;
/** A field of a pod's security context. */
export declare function podField(pod: PodTemplate, field: string): unknown;
/** A field as the kubelet merges it: the container's, or the pod's where the container says nothing. */
export declare function effectiveField(container: Container, field: string): unknown;
/** Where the field stands that counts for a container; the container's own place where it is not written at all. */
export declare function placeOf(container: Container, field: string): {
    readonly node: Located;
    readonly at: Path;
};
/** The pod shares no user ids with its node: its root is nobody there. */
export declare function hasOwnUsers(pod: PodTemplate): boolean;
