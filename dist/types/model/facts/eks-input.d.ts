import { type EksFields } from '../../data/eks-requests.js';
import type { SourceDocument } from '../../source/document.js';
import type { Located } from '../resource.js';
/** What EKS is asked to make or change: a request of the AWS CLI, or the properties of a resource in a template. */
export interface EksInput extends Located {
    /** `create-cluster` or `AWS::EKS::Cluster`, say. */
    readonly what: string;
    readonly shape: EksFields;
    /** CloudFormation turns numbers and flags into texts and back as a property needs them. */
    readonly converts: boolean;
}
export declare function eksInputsOf(document: SourceDocument): EksInput[];
