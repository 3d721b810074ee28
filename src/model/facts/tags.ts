import type { SourceDocument } from '../../source/document.js';
import { isMapping } from '../loose.js';
import { type Fact, fact } from './fact.js';

/** The tags of a list of `Key` and `Value`, as EC2 and CloudFormation write them; keys that cannot be known are left out. */
export function tagsOf(document: SourceDocument, list: Fact): ReadonlyMap<string, Fact> {
  const tags = new Map<string, Fact>();
  if (!Array.isArray(list.value)) return tags;
  for (const [index, tag] of list.value.entries()) {
    if (isMapping(tag) && typeof tag.Key === 'string')
      tags.set(tag.Key, fact(document, [...list.path, index, 'Value']));
  }
  return tags;
}
