import type { KindMap } from './kinds.js';
import type { PodTemplate } from './pod.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
/** The name of the ServiceAccount that a pod runs as; `default` where it names none, undefined where it cannot be known. */
export declare function serviceAccountOf(pod: PodTemplate): string | undefined;
/** The ServiceAccounts of a name that a pod may mean. */
export declare function serviceAccountsNamed(name: string, pod: PodTemplate, workspace: Workspace): readonly Resource<KindMap['ServiceAccount']>[];
/** Whether a role is bound to a ServiceAccount anywhere, by its name or with all of its namespace. */
export declare function isBound(name: string, namespace: string, workspace: Workspace): boolean;
