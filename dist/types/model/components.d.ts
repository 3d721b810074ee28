import { type Component } from '../data/components.js';
import type { SourceDocument } from '../source/document.js';
import type { Path } from '../source/path.js';
import type { Located } from './resource.js';
import type { Workspace } from './workspace.js';
/** A place that says which version of a controller runs. */
export interface ComponentVersion extends Located {
    readonly component: Component;
    /** Such as "1.13" or "1.13.2". */
    readonly version: string;
}
/** The versions of a controller that images, Argo CD and Flux charts, and eksctl's `karpenter.version` name in a workspace. */
export declare function versionsOf(component: Component, workspace: Workspace): readonly ComponentVersion[];
/** The component that an image is of. */
export declare function imageVersion(value: unknown, document: SourceDocument, path: Path): ComponentVersion | undefined;
