import { EKS_REQUESTS, EKS_RESOURCES, type EksFields } from '../../data/eks-requests.js';
import { recogniseAwsCli } from '../../source/dialect/aws-cli.js';
import type { SourceDocument } from '../../source/document.js';
import { isMapping } from '../loose.js';
import type { Located } from '../resource.js';
import { cloudFormationResources } from './cloudformation.js';

/** What EKS is asked to make or change: a request of the AWS CLI, or the properties of a resource in a template. */
export interface EksInput extends Located {
  /** `create-cluster` or `AWS::EKS::Cluster`, say. */
  readonly what: string;
  readonly shape: EksFields;
  /** CloudFormation turns numbers and flags into texts and back as a property needs them. */
  readonly converts: boolean;
}

export function eksInputsOf(document: SourceDocument): EksInput[] {
  if (document.dialect === 'cloudformation') {
    return Object.entries(EKS_RESOURCES).flatMap(([what, shape]) =>
      cloudFormationResources(document, what).map((path) => ({ document, path, what, shape, converts: true })),
    );
  }
  if (document.dialect !== 'aws-cli' || !isMapping(document.value)) return [];
  const what = recogniseAwsCli(document.value);
  if (what !== 'create-cluster' && what !== 'update-cluster-config' && what !== 'create-nodegroup') return [];
  return [{ document, path: [], what, shape: EKS_REQUESTS[what], converts: false }];
}
