import type { SourceDocument } from '../../source/document.js';
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
export declare function templateResourcesOf(document: SourceDocument): TemplateResource[];
