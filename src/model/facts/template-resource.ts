import type { SourceDocument } from '../../source/document.js';
import { entries, isMapping } from '../loose.js';
import type { Located } from '../resource.js';

/** A resource of a CloudFormation template. */
export interface TemplateResource extends Located {
  /** Such as `AWS::EC2::VPC`. */
  readonly type: string;
  /** Its logical name. */
  readonly name: string;
  /** None where they are not written, or something else fills them in. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export function templateResourcesOf(document: SourceDocument): TemplateResource[] {
  if (document.dialect !== 'cloudformation') return [];
  return entries(document.at(['Resources'])).flatMap(([name, resource]) => {
    if (!isMapping(resource) || typeof resource.Type !== 'string') return [];
    const { Type: type, Properties: properties } = resource;
    return [{ document, path: ['Resources', name], type, name, properties: isMapping(properties) ? properties : {} }];
  });
}
