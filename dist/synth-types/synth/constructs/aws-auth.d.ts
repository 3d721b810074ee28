import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
/** Who may log in to the cluster, by the ConfigMap that access entries have replaced. */
export interface AwsAuthProps {
    /**
     * ARNs of the roles of Linux nodes on EC2. A managed node group adds its own, but applying this ConfigMap takes out what it does not name.
     * @default none
     */
    readonly nodeRoles?: readonly string[];
    /**
     * ARNs of the roles of Windows nodes on EC2.
     * @default none
     */
    readonly windowsNodeRoles?: readonly string[];
    /**
     * ARNs of the pod execution roles of Fargate profiles.
     * @default none
     */
    readonly fargateRoles?: readonly string[];
    /**
     * Roles of people and programs.
     * @default none
     */
    readonly roles?: readonly AwsAuthRoleProps[];
    /**
     * IAM users.
     * @default none
     */
    readonly users?: readonly AwsAuthUserProps[];
    /**
     * AWS accounts whose every role and user may log in, 12 digits each; quote them in YAML. They have no groups.
     * @default none
     */
    readonly accounts?: readonly string[];
}
export interface AwsAuthRoleProps {
    /**
     * ARN of the role, without its path: `arn:aws:iam::111122223333:role/NAME`.
     * @pattern ^arn:aws[a-z-]*:iam::[0-9]{12}:role/[^/]+$
     */
    readonly arn: string;
    /**
     * Name in Kubernetes; `{{SessionName}}` becomes the name of the session and `{{AccountID}}` that of the account.
     * @default `NAME:{{SessionName}}`, with the name of the role
     */
    readonly username?: string;
    /**
     * Groups in Kubernetes, which a RoleBinding or ClusterRoleBinding gives rights.
     * @default none: the user can log in, but do nothing that not all may do
     */
    readonly groups?: readonly string[];
}
export interface AwsAuthUserProps {
    /**
     * ARN of the user, with its path where it has one.
     * @pattern ^arn:aws[a-z-]*:iam::[0-9]{12}:user/.+$
     */
    readonly arn: string;
    /**
     * Name in Kubernetes.
     * @default the name of the user
     */
    readonly username?: string;
    /**
     * Groups in Kubernetes.
     * @default none
     */
    readonly groups?: readonly string[];
}
/**
 * The ConfigMap `kube-system/aws-auth`. It is whole: an entry that is not here is taken out, that of a node group too. Access
 * entries (`AccessEntries`) are newer, and cannot lock a cluster's nodes out with one wrong line.
 */
export declare class AwsAuth extends Construct {
    readonly apiObject: ApiObject;
    constructor(scope: Construct, id: string, props: AwsAuthProps);
    private mappedRoles;
    private checkNodeRole;
    private checkRole;
    private mappedRole;
    private mappedUser;
}
