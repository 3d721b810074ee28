import type { SourceDocument } from '../../source/document.js';
import type { Located } from '../resource.js';
import { describedItems } from './described.js';
import { type Fact, fact } from './fact.js';
import { tagsOf } from './tags.js';

/** An EBS volume as `aws ec2 describe-volumes` tells it. */
export interface Volume extends Located {
  readonly id: Fact;
  /** The place of the tag list. */
  readonly tagList: Fact;
  readonly tags: ReadonlyMap<string, Fact>;
}

export function volumesOf(document: SourceDocument): Volume[] {
  return describedItems(document, 'describe-volumes', 'Volumes').map((path) => {
    const tagList = fact(document, [...path, 'Tags']);
    const id = fact(document, [...path, 'VolumeId']);
    return { document, path, id, tagList, tags: tagsOf(document, tagList) };
  });
}
