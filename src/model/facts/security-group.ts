import type { SourceDocument } from '../../source/document.js';
import type { Located } from '../resource.js';
import { describedItems } from './described.js';
import { type Fact, fact } from './fact.js';
import { tagsOf } from './tags.js';

/** A security group as `aws ec2 describe-security-groups` tells it. */
export interface SecurityGroup extends Located {
  readonly id: Fact;
  readonly name: Fact;
  readonly vpcId: Fact;
  /** The place of the tag list. */
  readonly tagList: Fact;
  readonly tags: ReadonlyMap<string, Fact>;
}

export function securityGroupsOf(document: SourceDocument): SecurityGroup[] {
  return describedItems(document, 'describe-security-groups', 'SecurityGroups').map((path) => {
    const field = (key: string): Fact => fact(document, [...path, key]);
    const tagList = field('Tags');
    return {
      document,
      path,
      id: field('GroupId'),
      name: field('GroupName'),
      vpcId: field('VpcId'),
      tagList,
      tags: tagsOf(document, tagList),
    };
  });
}
