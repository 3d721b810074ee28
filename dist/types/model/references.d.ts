import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
/**
 * Whether an object that another one refers to is missing: where the files are all there is, or where there are others of its
 * kind next to the one that refers to it. What EKS, a generator or an operator may make is never missed, and neither is
 * anything in the namespaces of the system.
 */
export declare function isMissing(kind: string, name: unknown, from: Resource, workspace: Workspace): name is string;
/**
 * The ConfigMap or Secret that lacks a key which another object reads from it; undefined where it has the key, where what it
 * holds is not known, or where it is not there or not near.
 */
export declare function holderWithoutKey(kind: 'ConfigMap' | 'Secret', name: string, key: string, from: Resource, workspace: Workspace): Resource | undefined;
