import type { ClusterTarget } from '../base/cluster-target.js';
import type { PropPlace } from './prop-place.js';
export interface AccessEntryProps {
    /**
     * ARN of the IAM role or user, with its path where it has one.
     * @pattern ^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/.+$
     */
    readonly principal: string;
    /**
     * What the principal is: `STANDARD` for people and programs, `EC2_LINUX` and `EC2_WINDOWS` for self-managed nodes, `FARGATE_LINUX`, `HYBRID_LINUX`,
     * `EC2` for nodes of Auto Mode.
     * @default STANDARD
     */
    readonly type?: 'STANDARD' | 'EC2' | 'EC2_LINUX' | 'EC2_WINDOWS' | 'FARGATE_LINUX' | 'HYBRID_LINUX';
    /**
     * Name in Kubernetes.
     * @default what EKS makes of the ARN
     */
    readonly username?: string;
    /**
     * Groups in Kubernetes, which a RoleBinding or ClusterRoleBinding gives rights.
     * @default none
     */
    readonly groups?: readonly string[];
    /**
     * Rights that EKS itself gives.
     * @default none
     */
    readonly policies?: readonly AccessPolicyProps[];
}
export interface AccessPolicyProps {
    /**
     * Name of an access policy, such as `AmazonEKSViewPolicy`, `AmazonEKSEditPolicy`, `AmazonEKSAdminPolicy` or `AmazonEKSClusterAdminPolicy`, or its ARN.
     * @minLength 1
     */
    readonly policy: string;
    /**
     * Namespaces that it is for; `*` stands for any characters.
     * @default the whole cluster
     */
    readonly namespaces?: readonly string[];
}
/** The entry as eksctl writes it. */
export declare function accessEntryOf(place: PropPlace, entry: AccessEntryProps, cluster: ClusterTarget): object;
/** Throws where a principal has two entries. */
export declare function refuseTwins(place: PropPlace, entries: readonly AccessEntryProps[]): void;
