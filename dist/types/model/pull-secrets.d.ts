import type { PodTemplate } from './pod.js';
import type { Workspace } from './workspace.js';
/** Whether a pod logs in to registries with a secret of its own, or of a service account that may be its. */
export declare function mayPullWithSecret({ spec, resource }: PodTemplate, workspace: Workspace): boolean;
