/** A kubeconfig that asks the AWS CLI for a token: it holds no secret. */
export interface KubeconfigProps {
    /**
     * Name of the EKS cluster, and of the file `eksctl/kubeconfig-NAME`.
     * @maxLength 100
     * @pattern ^[0-9A-Za-z][-\w]*$
     * @default that of the app's cluster, or the id of the construct
     */
    readonly cluster?: string;
    /**
     * AWS region of the cluster.
     * @default that of the app's cluster
     */
    readonly region?: string;
    /**
     * Address of the API server.
     * @pattern ^https://[^\s/]+$
     * @default a placeholder; the file says which command fills it in
     */
    readonly server?: string;
    /**
     * The API server's certificate authority, in base64, as `aws eks describe-cluster` tells it.
     * @default none; the file says which command fills it in
     */
    readonly certificateAuthorityData?: string;
    /**
     * Name of the context.
     * @default the name of the cluster
     */
    readonly context?: string;
    /**
     * Namespace of commands that name none.
     * @maxLength 63
     * @default default
     */
    readonly namespace?: string;
    /** Role to take for a token, by ARN. @default none: the credentials at hand */
    readonly roleARN?: string;
    /** Profile of the AWS CLI. @default the usual credentials */
    readonly profile?: string;
}
