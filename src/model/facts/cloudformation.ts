import type { SourceDocument } from '../../source/document.js';
import type { Path } from '../../source/path.js';
import { entries, isMapping } from '../loose.js';

/** Paths of the `Properties` of a template's resources of one type. */
export function cloudFormationResources(document: SourceDocument, type: string): Path[] {
  return entries(document.at(['Resources']))
    .filter(([, resource]) => isMapping(resource) && resource.Type === type)
    .map(([name]) => ['Resources', name, 'Properties']);
}
