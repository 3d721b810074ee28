import type { ApiObject } from 'cdk8s';

type Json = Record<string, unknown>;
type Edit = (manifest: Json) => void;

const EDITS = new WeakMap<ApiObject, Edit[]>();

/**
 * Edits an object's manifest after everything else, so that no filter of cdk8s-plus drops what it does not know: fields newer
 * than Kubernetes 1.28, plain quantities. Several edits apply in the order given; `shape` types the manifest.
 */
export function override<Shape = Json>(object: ApiObject, edit: (manifest: Shape) => void): void {
  const edits = EDITS.get(object) ?? [];
  edits.push(edit as unknown as Edit);
  if (edits.length > 1) return;
  EDITS.set(object, edits);
  const original = object.toJson.bind(object);
  object.toJson = () => {
    const manifest = original() as Json;
    for (const each of edits) each(manifest);
    return manifest;
  };
}
