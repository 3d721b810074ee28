import type { PodTemplate } from './pod.js';
import { type SelectorForm } from './pod-labels.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
/** The selector by which a workload finds its own pods. */
export interface OwnSelector {
    readonly selector: unknown;
    readonly form: SelectorForm;
}
/** undefined where a workload has none, an empty one, or one that Kubernetes writes itself, as for a Job. */
export declare function ownSelectorOf(resource: Resource): OwnSelector | undefined;
/** Whether a selector has any requirement that can be read. */
export declare function selectsAnything(selector: unknown, form: SelectorForm): boolean;
/**
 * A workload that stands before this one, is applied with it to the same namespace, and selects its pods while this one
 * selects the other's.
 */
export declare function rivalOf(pod: PodTemplate, workspace: Workspace): Resource | undefined;
/** A selector of either form in a few words. */
export declare function printSelector(selector: unknown): string;
