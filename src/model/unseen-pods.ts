import { UNKNOWN } from '../source/unknown.js';
import { isCustom } from './custom-object.js';
import { POD_TEMPLATE_PATHS } from './kinds.js';
import { perWorkspace } from './lookup.js';
import { addTexts } from './texts.js';
import type { Workspace } from './workspace.js';

interface Unseen {
  /** Every kind that was read. */
  readonly kinds: ReadonlySet<string>;
  /** All texts of what may run pods whose template was not read. */
  readonly texts: ReadonlySet<string>;
  /** A workload's labels cannot be known. */
  readonly open: boolean;
}

const indexOf = perWorkspace((workspace): Unseen => {
  const kinds = new Set<string>();
  const texts = new Set<string>();
  let open = false;
  for (const resource of workspace.resources) {
    const { kind, group } = resource;
    kinds.add(kind);
    const custom = isCustom(resource);
    const template = group.includes('.') || resource.pod ? undefined : POD_TEMPLATE_PATHS.get(kind);
    if (custom || template) addTexts(texts, resource.data);
    if (template && resource.document.at([...resource.path, ...template, 'metadata', 'labels']) === UNKNOWN)
      open = true;
  }
  return { kinds, texts, open };
});

/**
 * Whether pods with one of these labels' values may come from an object whose pod template was not read: one of a kind that
 * runs anything, or one that an operator reads and that says the value.
 */
export function mayRunUnseen(
  values: Iterable<string>,
  operatorKinds: readonly string[],
  workspace: Workspace,
): boolean {
  const { kinds, texts, open } = indexOf(workspace);
  if (open || operatorKinds.some((kind) => kinds.has(kind))) return true;
  for (const value of values) if (texts.has(value)) return true;
  return false;
}
