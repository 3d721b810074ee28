import type { ApiRemoval } from '../data/api-removals.js';
import type { Path } from '../source/path.js';
import type { Resource } from './resource.js';
/** A change of an object's values, with its path below the object. */
export type Move = {
    readonly op: 'set';
    readonly at: Path;
    readonly value: unknown;
} | {
    readonly op: 'remove';
    readonly at: Path;
};
/** What takes an object to the API version that replaces its own with the same meaning; undefined where that is not certain. */
export declare function apiMove(resource: Resource, { replacement, move }: ApiRemoval): readonly Move[] | undefined;
/** The backend of an old Ingress as `networking.k8s.io/v1` writes it. */
export declare function backendMove(backend: unknown, at: Path): Move | undefined;
