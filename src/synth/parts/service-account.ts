import type { ClusterTarget } from '../base/cluster-target.js';
import { checkIamArn } from './aws-arn.js';
import type { PropPlace } from './prop-place.js';

/** What AWS takes the pods for. Give `irsa` or `podIdentity`. */
export interface IdentityProps {
  /**
   * ARN of an IAM role whose trust policy names the cluster's OIDC provider (IAM roles for service accounts).
   * @pattern ^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$
   * @default none
   */
  readonly irsa?: string;
  /**
   * The role comes from an EKS Pod Identity association for the service account; not on Fargate.
   * @default false
   */
  readonly podIdentity?: boolean;
}

/** Annotations of a service account for an identity; throws where the identity cannot be. */
export function identityAnnotations(
  place: PropPlace,
  identity: IdentityProps | undefined,
  cluster: ClusterTarget,
  fargate: boolean,
): Readonly<Record<string, string>> {
  const { irsa, podIdentity } = identity ?? {};
  if (identity && (irsa === undefined) === !podIdentity)
    throw place.fault('must have exactly one of `irsa` and `podIdentity: true`');
  if (podIdentity && fargate) throw place.in('podIdentity').fault('does not work on Fargate; use `irsa`');
  if (irsa === undefined) return {};
  checkIamArn(place.in('irsa'), irsa, ['role'], cluster);
  return { 'eks.amazonaws.com/role-arn': irsa };
}
