import { UNKNOWN } from '../source/unknown.js';
import { append, perWorkspace } from './lookup.js';
import { isMapping, items, type LooseList } from './loose.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

/** Versions that the CustomResourceDefinitions of a workspace serve, by `group/kind`. */
const servedVersions = perWorkspace((workspace) => {
  const versions = new Map<string, unknown[]>();
  for (const { kind, data } of workspace.resources) {
    if (kind !== 'CustomResourceDefinition') continue;
    const { spec } = data as { readonly spec?: unknown };
    if (!isMapping(spec) || !isMapping(spec.names)) continue;
    const key = `${String(spec.group)}/${String(spec.names.kind)}`;
    if (spec.version !== undefined) append(versions, key, spec.version);
    for (const { name, served } of items(spec.versions as LooseList<{ name: string; served: boolean }>)) {
      if (served !== false) append(versions, key, name);
    }
  }
  return versions;
});

/** Whether a CustomResourceDefinition of the workspace serves an object's very API version. */
export function isServedByCrd({ group, kind, apiVersion }: Resource, workspace: Workspace): boolean {
  const versions = servedVersions(workspace).get(`${group}/${kind}`);
  return versions?.some((version) => version === UNKNOWN || `${group}/${String(version)}` === apiVersion) ?? false;
}
