/** What a field of an EKS request takes. */
export type EksShape = {
    readonly type: 'text' | 'number' | 'flag' | 'any';
} | {
    readonly type: 'text';
    readonly values: readonly string[];
} | {
    readonly type: 'text';
    readonly form: RegExp;
    readonly like: string;
} | {
    readonly type: 'list' | 'map';
    readonly of: EksShape;
} | EksFields;
export interface EksFields {
    readonly type: 'fields';
    readonly fields: Readonly<Record<string, EksShape>>;
    readonly required: readonly string[];
}
/**
 * Requests that the AWS CLI takes with `--cli-input-json`.
 * Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html, API_UpdateClusterConfig.html and
 * API_CreateNodegroup.html there, and botocore 1.43, verified 2026-11-21.
 */
export declare const EKS_REQUESTS: Readonly<Record<'create-cluster' | 'update-cluster-config' | 'create-nodegroup', EksFields>>;
/**
 * Properties of resources in CloudFormation templates, which makes the names itself where none is given.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html and
 * aws-resource-eks-nodegroup.html there, verified 2026-11-21.
 */
export declare const EKS_RESOURCES: Readonly<Record<string, EksFields>>;
