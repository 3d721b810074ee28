import { CONTROL_PLANE_LOGS } from './eksctl-values.js';

/** What a field of an EKS request takes. */
export type EksShape =
  | { readonly type: 'text' | 'number' | 'flag' | 'any' }
  | { readonly type: 'text'; readonly values: readonly string[] }
  | { readonly type: 'text'; readonly form: RegExp; readonly like: string }
  | { readonly type: 'list' | 'map'; readonly of: EksShape }
  | EksFields;

export interface EksFields {
  readonly type: 'fields';
  readonly fields: Readonly<Record<string, EksShape>>;
  readonly required: readonly string[];
}

const TEXT: EksShape = { type: 'text' };
const NUMBER: EksShape = { type: 'number' };
const FLAG: EksShape = { type: 'flag' };
const ANY: EksShape = { type: 'any' };
const SUBNET: EksShape = {
  type: 'text',
  form: /^subnet-[0-9a-f]+$/,
  like: 'the id of a subnet, such as `subnet-0a1b2c3d4e5f60718`',
};
const SECURITY_GROUP: EksShape = {
  type: 'text',
  form: /^sg-[0-9a-f]+$/,
  like: 'the id of a security group, such as `sg-0a1b2c3d4e5f60718`; a name is not taken',
};
const ROLE: EksShape = {
  type: 'text',
  form: /^arn:aws[\w-]*:iam::\d{12}:role\/./,
  like: 'the ARN of a role, such as `arn:aws:iam::ACCOUNT:role/NAME`',
};
const CLUSTER_NAME: EksShape = {
  type: 'text',
  form: /^[0-9A-Za-z][\w-]{0,99}$/,
  like: 'a name of 1 to 100 letters, digits, `-` and `_` that begins with a letter or digit',
};
const LOG_TYPE = oneOf(...CONTROL_PLANE_LOGS);
const AMI_TYPE = oneOf(
  'AL2_x86_64',
  'AL2_x86_64_GPU',
  'AL2_ARM_64',
  'CUSTOM',
  'BOTTLEROCKET_ARM_64',
  'BOTTLEROCKET_x86_64',
  'BOTTLEROCKET_ARM_64_FIPS',
  'BOTTLEROCKET_x86_64_FIPS',
  'BOTTLEROCKET_ARM_64_NVIDIA',
  'BOTTLEROCKET_x86_64_NVIDIA',
  'BOTTLEROCKET_ARM_64_NVIDIA_FIPS',
  'BOTTLEROCKET_x86_64_NVIDIA_FIPS',
  'WINDOWS_CORE_2019_x86_64',
  'WINDOWS_FULL_2019_x86_64',
  'WINDOWS_CORE_2022_x86_64',
  'WINDOWS_FULL_2022_x86_64',
  'WINDOWS_CORE_2025_x86_64',
  'WINDOWS_FULL_2025_x86_64',
  'AL2023_x86_64_STANDARD',
  'AL2023_ARM_64_STANDARD',
  'AL2023_x86_64_NEURON',
  'AL2023_x86_64_NVIDIA',
  'AL2023_ARM_64_NVIDIA',
);

function oneOf(...values: string[]): EksShape {
  return { type: 'text', values };
}

function list(of: EksShape): EksShape {
  return { type: 'list', of };
}

function map(of: EksShape): EksShape {
  return { type: 'map', of };
}

function fields(shapes: Readonly<Record<string, EksShape>>, required: readonly string[] = []): EksFields {
  return { type: 'fields', fields: shapes, required };
}

const CLUSTER = {
  name: CLUSTER_NAME,
  version: TEXT,
  roleArn: ROLE,
  resourcesVpcConfig: fields({
    subnetIds: list(SUBNET),
    securityGroupIds: list(SECURITY_GROUP),
    endpointPublicAccess: FLAG,
    endpointPrivateAccess: FLAG,
    publicAccessCidrs: list(TEXT),
    controlPlaneEgressMode: oneOf('AWS_MANAGED', 'CUSTOMER_ROUTED', 'CUSTOMER_ISOLATED'),
  }),
  kubernetesNetworkConfig: fields({
    serviceIpv4Cidr: TEXT,
    ipFamily: oneOf('ipv4', 'ipv6'),
    elasticLoadBalancing: fields({
      enabled: FLAG,
    }),
  }),
  logging: fields({
    clusterLogging: list(
      fields({
        types: list(LOG_TYPE),
        enabled: FLAG,
      }),
    ),
  }),
  clientRequestToken: TEXT,
  tags: map(TEXT),
  encryptionConfig: list(
    fields({
      resources: list(oneOf('secrets')),
      provider: fields({
        keyArn: TEXT,
      }),
    }),
  ),
  outpostConfig: fields(
    {
      outpostArns: list(TEXT),
      controlPlaneInstanceType: TEXT,
      controlPlanePlacement: fields({
        groupName: TEXT,
      }),
    },
    ['outpostArns', 'controlPlaneInstanceType'],
  ),
  accessConfig: fields({
    bootstrapClusterCreatorAdminPermissions: FLAG,
    authenticationMode: oneOf('API', 'API_AND_CONFIG_MAP', 'CONFIG_MAP'),
  }),
  bootstrapSelfManagedAddons: FLAG,
  upgradePolicy: fields({
    supportType: oneOf('STANDARD', 'EXTENDED'),
  }),
  zonalShiftConfig: fields({
    enabled: FLAG,
  }),
  remoteNetworkConfig: fields({
    remoteNodeNetworks: list(
      fields({
        cidrs: list(TEXT),
      }),
    ),
    remotePodNetworks: list(
      fields({
        cidrs: list(TEXT),
      }),
    ),
  }),
  computeConfig: fields({
    enabled: FLAG,
    nodePools: list(TEXT),
    nodeRoleArn: TEXT,
  }),
  storageConfig: fields({
    blockStorage: fields({
      enabled: FLAG,
    }),
  }),
  deletionProtection: FLAG,
  controlPlaneScalingConfig: fields({
    tier: TEXT,
  }),
  kubeApiServerConfig: ANY,
  kubeSchedulerConfig: ANY,
  kubeControllerManagerConfig: ANY,
};

/** Fields of a cluster that are set once. */
const ONCE: ReadonlySet<string> = new Set([
  'version',
  'roleArn',
  'tags',
  'encryptionConfig',
  'outpostConfig',
  'bootstrapSelfManagedAddons',
]);

const NODEGROUP = fields(
  {
    clusterName: CLUSTER_NAME,
    nodegroupName: TEXT,
    scalingConfig: fields({
      minSize: NUMBER,
      maxSize: NUMBER,
      desiredSize: NUMBER,
    }),
    diskSize: NUMBER,
    subnets: list(SUBNET),
    instanceTypes: list(TEXT),
    amiType: AMI_TYPE,
    remoteAccess: fields({
      ec2SshKey: TEXT,
      sourceSecurityGroups: list(SECURITY_GROUP),
    }),
    nodeRole: ROLE,
    labels: map(TEXT),
    taints: list(
      fields({
        key: TEXT,
        value: TEXT,
        effect: oneOf('NO_SCHEDULE', 'NO_EXECUTE', 'PREFER_NO_SCHEDULE'),
      }),
    ),
    tags: map(TEXT),
    clientRequestToken: TEXT,
    launchTemplate: fields({
      name: TEXT,
      version: TEXT,
      id: TEXT,
    }),
    updateConfig: fields({
      maxUnavailable: NUMBER,
      maxUnavailablePercentage: NUMBER,
      updateStrategy: oneOf('DEFAULT', 'MINIMAL'),
    }),
    nodeRepairConfig: fields({
      enabled: FLAG,
      maxUnhealthyNodeThresholdCount: NUMBER,
      maxUnhealthyNodeThresholdPercentage: NUMBER,
      maxParallelNodesRepairedCount: NUMBER,
      maxParallelNodesRepairedPercentage: NUMBER,
      nodeRepairConfigOverrides: list(
        fields({
          nodeMonitoringCondition: TEXT,
          nodeUnhealthyReason: TEXT,
          minRepairWaitTimeMins: NUMBER,
          repairAction: oneOf('Replace', 'Reboot', 'NoAction'),
        }),
      ),
    }),
    capacityType: oneOf('ON_DEMAND', 'SPOT', 'CAPACITY_BLOCK'),
    version: TEXT,
    releaseVersion: TEXT,
    warmPoolConfig: fields({
      enabled: FLAG,
      minSize: NUMBER,
      maxGroupPreparedCapacity: NUMBER,
      poolState: oneOf('STOPPED', 'RUNNING', 'HIBERNATED'),
      reuseOnScaleIn: FLAG,
    }),
  },
  ['clusterName', 'nodegroupName', 'subnets', 'nodeRole'],
);

/**
 * Requests that the AWS CLI takes with `--cli-input-json`.
 * Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html, API_UpdateClusterConfig.html and
 * API_CreateNodegroup.html there, and botocore 1.43, verified 2026-11-21.
 */
export const EKS_REQUESTS: Readonly<
  Record<'create-cluster' | 'update-cluster-config' | 'create-nodegroup', EksFields>
> = {
  'create-cluster': fields(CLUSTER, ['name', 'roleArn', 'resourcesVpcConfig']),
  'update-cluster-config': fields(Object.fromEntries(Object.entries(CLUSTER).filter(([key]) => !ONCE.has(key))), [
    'name',
  ]),
  'create-nodegroup': NODEGROUP,
};

/** Capitals at the beginning, as CloudFormation writes names. */
function capitalised(shape: EksShape): EksShape {
  if (shape.type === 'list') return list(capitalised(shape.of));
  if (shape.type !== 'fields') return shape;
  const entries = Object.entries(shape.fields).filter(([key]) => key !== 'clientRequestToken');
  return fields(
    Object.fromEntries(entries.map(([key, value]) => [capital(key), capitalised(value)])),
    shape.required.map(capital),
  );
}

function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

const TAGS = list(fields({ Key: TEXT, Value: TEXT }, ['Key', 'Value']));
const ENABLED_TYPES = list(fields({ Type: LOG_TYPE }));

function resource(request: EksFields, own: Readonly<Record<string, EksShape>>, required: readonly string[]): EksFields {
  const { fields: all } = capitalised(request) as EksFields;
  return fields({ ...all, ...own }, required);
}

/**
 * Properties of resources in CloudFormation templates, which makes the names itself where none is given.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html and
 * aws-resource-eks-nodegroup.html there, verified 2026-11-21.
 */
export const EKS_RESOURCES: Readonly<Record<string, EksFields>> = {
  'AWS::EKS::Cluster': resource(
    EKS_REQUESTS['create-cluster'],
    { Tags: TAGS, Force: FLAG, Logging: fields({ ClusterLogging: fields({ EnabledTypes: ENABLED_TYPES }) }) },
    ['RoleArn', 'ResourcesVpcConfig'],
  ),
  'AWS::EKS::Nodegroup': resource(NODEGROUP, { ForceUpdateEnabled: FLAG }, ['ClusterName', 'NodeRole', 'Subnets']),
};
