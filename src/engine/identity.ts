import { firstWith, perWorkspace } from '../model/lookup.js';
import { isMapping } from '../model/loose.js';
import type { Resource } from '../model/resource.js';
import type { Workspace } from '../model/workspace.js';
import type { SourceDocument } from '../source/document.js';
import type { Path } from '../source/path.js';
import type { ResourceIdentity } from './finding.js';

/** The Kubernetes object that a path of a document lies in. */
export function resourceAt(workspace: Workspace, document: SourceDocument, path: Path): Resource | undefined {
  const resources = byPlace(document, workspace);
  // An item of a List stands at `items`, 3; one of a List in there two segments further down.
  for (let length = 0; length <= path.length; length += 2) {
    const resource = resources.get(keyOf(path.slice(0, length)));
    if (resource) return resource;
  }
  return undefined;
}

type Places = ReadonlyMap<string, Resource>;

/** Most documents are never asked about. */
function byPlace(document: SourceDocument, workspace: Workspace): Places {
  const known = places(workspace);
  let here = known.get(document);
  if (here === undefined) {
    here = placesIn(document, workspace.resourcesIn(document.file));
    known.set(document, here);
  }
  return here;
}

/** The resources of a file stand in the order of its documents. */
function placesIn(document: SourceDocument, resources: readonly Resource[]): Places {
  const here = new Map<string, Resource>();
  const first = firstWith(resources, documentOf, document);
  for (let at = first, resource = resources[at]; resource?.document === document; resource = resources[++at]) {
    here.set(keyOf(resource.path), resource);
  }
  return here;
}

function documentOf({ document }: Resource): SourceDocument {
  return document;
}

const places = perWorkspace((): Map<SourceDocument, Places> => new Map());

function keyOf(path: Path): string {
  return path.join('/');
}

/** What a reader would call the thing at a path: a Kubernetes object, a ClusterConfig, a CloudFormation resource. */
export function identityAt(workspace: Workspace, document: SourceDocument, path: Path): ResourceIdentity | null {
  const resource = resourceAt(workspace, document, path);
  if (resource) {
    const { apiVersion, kind, namespace, name } = resource;
    return { apiVersion, kind, namespace: namespace ?? null, name: name ?? null };
  }
  if (document.dialect === 'cloudformation') return cloudFormationIdentity(document, path);
  const { apiVersion, kind, metadata } = isMapping(document.value) ? document.value : {};
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return null;
  const name = isMapping(metadata) && typeof metadata.name === 'string' ? metadata.name : null;
  return { apiVersion, kind, namespace: null, name };
}

function cloudFormationIdentity(document: SourceDocument, path: Path): ResourceIdentity | null {
  const [section, logicalId] = path;
  if (section !== 'Resources' || typeof logicalId !== 'string') return null;
  const type = document.at(['Resources', logicalId, 'Type']);
  return { apiVersion: null, kind: typeof type === 'string' ? type : null, namespace: null, name: logicalId };
}
