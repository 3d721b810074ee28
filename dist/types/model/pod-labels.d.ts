import type { PodTemplate } from './pod.js';
import { type Match } from './selector.js';
import type { Workspace } from './workspace.js';
/** A Service and a ReplicationController select by a map of labels, everything else by a LabelSelector. */
export type SelectorForm = 'map' | 'labelSelector';
/** Whether a selector selects the pods of a template. */
export declare function selectsPods(selector: unknown, form: SelectorForm, pod: PodTemplate): Match;
/**
 * Pod templates of the workspace that a selector can possibly select, found by its rarest pair so that a large workspace is
 * not searched for every Service.
 */
export declare function candidatePods(selector: unknown, form: SelectorForm, workspace: Workspace): readonly PodTemplate[];
