/** A shape of `aws ...` output or `--cli-input-json` input that this tool reads. */
export type AwsShape =
  | 'describe-cluster'
  | 'create-cluster'
  | 'update-cluster-config'
  | 'create-nodegroup'
  | 'describe-fargate-profile'
  | 'create-fargate-profile'
  | 'describe-nodegroup'
  | 'describe-subnets'
  | 'describe-security-groups'
  | 'describe-volumes'
  | 'describe-route-tables';

/** Which shape a JSON (or YAML) object has; undefined where it is none. */
export function recogniseAwsCli(value: object): AwsShape | undefined {
  const { cluster, fargateProfile, nodegroup, Subnets, SecurityGroups, Volumes, RouteTables } = value as Record<
    string,
    unknown
  >;
  if (isObject(cluster) && ('resourcesVpcConfig' in cluster || 'roleArn' in cluster)) return 'describe-cluster';
  if (isObject(fargateProfile) && 'fargateProfileName' in fargateProfile) return 'describe-fargate-profile';
  if (isObject(nodegroup) && 'nodegroupName' in nodegroup) return 'describe-nodegroup';
  if (holds(Subnets, 'SubnetId')) return 'describe-subnets';
  if (holds(SecurityGroups, 'GroupId')) return 'describe-security-groups';
  if (holds(Volumes, 'VolumeId')) return 'describe-volumes';
  if (holds(RouteTables, 'RouteTableId')) return 'describe-route-tables';
  if ('resourcesVpcConfig' in value && ('name' in value || 'roleArn' in value))
    return ONCE.some((key) => key in value) ? 'create-cluster' : 'update-cluster-config';
  if ('name' in value && UPDATED.some(([key, below]) => below in fieldOf(value, key)))
    return ONCE.some((key) => key in value) ? 'create-cluster' : 'update-cluster-config';
  if ('nodegroupName' in value || ('clusterName' in value && ('nodeRole' in value || 'scalingConfig' in value)))
    return 'create-nodegroup';
  if ('fargateProfileName' in value || ('clusterName' in value && 'selectors' in value))
    return 'create-fargate-profile';
  return undefined;
}

/** What a cluster is given once, so that a request with it makes one. */
const ONCE = ['roleArn', 'version', 'encryptionConfig', 'outpostConfig', 'bootstrapSelfManagedAddons'];
/** Fields by which a request without a network tells that it changes a cluster. */
const UPDATED = [
  ['logging', 'clusterLogging'],
  ['accessConfig', 'authenticationMode'],
  ['upgradePolicy', 'supportType'],
] as const;

function fieldOf(value: object, key: string): object {
  const field = (value as Record<string, unknown>)[key];
  return isObject(field) ? field : {};
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holds(list: unknown, key: string): boolean {
  return Array.isArray(list) && list.some((item) => isObject(item) && key in item);
}
