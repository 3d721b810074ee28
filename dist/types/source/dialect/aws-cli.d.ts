/** A shape of `aws ...` output or `--cli-input-json` input that this tool reads. */
export type AwsShape = 'describe-cluster' | 'create-cluster' | 'update-cluster-config' | 'create-nodegroup' | 'describe-fargate-profile' | 'create-fargate-profile' | 'describe-nodegroup' | 'describe-subnets' | 'describe-security-groups' | 'describe-volumes' | 'describe-route-tables';
/** Which shape a JSON (or YAML) object has; undefined where it is none. */
export declare function recogniseAwsCli(value: object): AwsShape | undefined;
