import type { Workspace } from './workspace.js';
/** What a kustomization puts in the place of an image; fields that it leaves alone are undefined. */
export interface ImageReplacement {
    readonly newName?: unknown;
    readonly newTag?: unknown;
    readonly digest?: unknown;
}
/** What kustomizations of the workspace, whichever builds the object, make of an image. */
export declare function replacementsOf(image: string, workspace: Workspace): readonly ImageReplacement[];
/** Whether one of them takes the image from somewhere else. */
export declare function isMovedElsewhere(image: string, workspace: Workspace): boolean;
