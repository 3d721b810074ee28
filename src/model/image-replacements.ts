import { parseImage } from './image.js';
import { append, perWorkspace } from './lookup.js';
import { isMapping } from './loose.js';
import type { Workspace } from './workspace.js';

/** What a kustomization puts in the place of an image; fields that it leaves alone are undefined. */
export interface ImageReplacement {
  readonly newName?: unknown;
  readonly newTag?: unknown;
  readonly digest?: unknown;
}

/** What kustomizations of the workspace, whichever builds the object, make of an image. */
export function replacementsOf(image: string, workspace: Workspace): readonly ImageReplacement[] {
  if (workspace.kustomizations.length === 0) return [];
  return byName(workspace).get(parseImage(image)?.repository ?? '') ?? [];
}

/** Whether one of them takes the image from somewhere else. */
export function isMovedElsewhere(image: string, workspace: Workspace): boolean {
  return replacementsOf(image, workspace).some(({ newName }) => newName !== undefined);
}

const byName = perWorkspace((workspace): ReadonlyMap<string, readonly ImageReplacement[]> => {
  const index = new Map<string, ImageReplacement[]>();
  for (const document of workspace.kustomizations) {
    const images = document.at(['images']);
    for (const entry of Array.isArray(images) ? images : []) {
      if (isMapping(entry) && typeof entry.name === 'string') append(index, entry.name, entry);
    }
  }
  return index;
});
