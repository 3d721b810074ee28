import { perWorkspace } from './lookup.js';
import { strings } from './loose.js';
import type { Workspace } from './workspace.js';

/**
 * Whether something in the files sets an option of the load balancer controller: a flag, or a value of its chart. Options change
 * what the controller does where an object says nothing, so they excuse.
 */
export function hasControllerOption(option: RegExp, workspace: Workspace): boolean {
  return options(workspace).some((text) => option.test(text));
}

const options = perWorkspace((workspace): readonly string[] => {
  const texts: string[] = [];
  for (const { kind, pod, data } of workspace.resources) {
    if (kind === 'HelmRelease' || kind === 'Application') texts.push(JSON.stringify(data));
    else if (kind === 'Deployment' && pod) {
      for (const { data: container } of pod.containers)
        texts.push(...strings(container.args), ...strings(container.command));
    }
  }
  return texts;
});
