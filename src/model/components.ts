import { COMPONENT_CHARTS, COMPONENT_IMAGES, type Component } from '../data/components.js';
import type { SourceDocument } from '../source/document.js';
import type { Path } from '../source/path.js';
import { chartsOf } from './charts.js';
import { parseImage } from './image.js';
import { append, perWorkspace } from './lookup.js';
import { text } from './loose.js';
import type { Located } from './resource.js';
import type { Workspace } from './workspace.js';

/** A place that says which version of a controller runs. */
export interface ComponentVersion extends Located {
  readonly component: Component;
  /** Such as "1.13" or "1.13.2". */
  readonly version: string;
}

/** The versions of a controller that images, Argo CD and Flux charts, and eksctl's `karpenter.version` name in a workspace. */
export function versionsOf(component: Component, workspace: Workspace): readonly ComponentVersion[] {
  return byComponent(workspace).get(component) ?? [];
}

const byComponent = perWorkspace((workspace) => {
  const found = new Map<Component, ComponentVersion[]>();
  const add = (version: ComponentVersion | undefined): void => {
    if (version) append(found, version.component, version);
  };
  for (const resource of workspace.resources) {
    for (const { data, document, path } of resource.pod?.containers ?? []) {
      add(imageVersion(data.image, document, [...path, 'image']));
    }
    for (const { name, versionAt: at } of chartsOf(resource)) {
      const component = COMPONENT_CHARTS.get(name);
      if (component) add(versionAt(component, resource.document, [...resource.path, ...at]));
    }
  }
  for (const { document } of workspace.clusters) {
    if (document.dialect === 'eksctl') add(versionAt('Karpenter', document, ['karpenter', 'version']));
  }
  return found;
});

/** The component that an image is of. */
export function imageVersion(value: unknown, document: SourceDocument, path: Path): ComponentVersion | undefined {
  const image = parseImage(text(value));
  if (!image?.repository.includes('/')) return undefined;
  const component = COMPONENT_IMAGES.get(image.repository.split('/').slice(-2).join('/'));
  const version = versionIn(image.tag);
  return component && version !== undefined ? { component, version, document, path } : undefined;
}

function versionAt(component: Component, document: SourceDocument, path: Path): ComponentVersion | undefined {
  const version = versionIn(document.at(path));
  return version === undefined ? undefined : { component, version, document, path };
}

/** "1.13.2" of "v1.13.2"; undefined of ranges and of anything else. */
function versionIn(value: unknown): string | undefined {
  return typeof value === 'string' ? /^v?(\d+\.\d+(?:\.\d+)?)(?:[-+].*)?$/.exec(value)?.[1] : undefined;
}
