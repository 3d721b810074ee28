import type { EksctlClusterProps } from '../../src/synth/index.js';

export const REGION = 'eu-central-1';
export const PRIVATE_A = 'subnet-0a1b2c3d4e5f60711';
export const PRIVATE_B = 'subnet-0a1b2c3d4e5f60712';
export const PUBLIC_A = 'subnet-0a1b2c3d4e5f60713';
const ROLE = 'arn:aws:iam::111122223333:role/eks/role';
const POLICY = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';

export const EXISTING_VPC: NonNullable<EksctlClusterProps['vpc']> = {
  id: 'vpc-0a1b2c3d4e5f60718',
  cidr: '10.0.0.0/16',
  subnets: {
    private: {
      'eu-central-1b': { id: PRIVATE_B, cidr: '10.0.16.0/20', tags: { 'karpenter.sh/discovery': 'demo' } },
      'eu-central-1a': { id: PRIVATE_A },
    },
    public: { 'dmz-a': { id: PUBLIC_A, az: 'eu-central-1a' } },
  },
};

const FARGATE_SELECTORS = [{ namespace: 'kube-system' }, { namespace: 'shop-*', labels: { tier: 'web' } }];

/** Clusters that use every prop between them: what eksctl has to accept. */
export const CLUSTERS: Readonly<Record<string, EksctlClusterProps>> = {
  minimal: {},
  nodes: { managedNodeGroups: [{ name: 'main' }] },
  restricted: {
    version: '1.36',
    tags: { team: 'shop', on: 'yes', account: '012345678901' },
    vpc: {
      publicAccessCIDRs: ['203.0.113.0/24', '198.51.100.7/32'],
      nat: 'Single',
      hostnameType: 'resource-name',
      cidr: '10.20.0.0/16',
    },
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    managedNodeGroups: [{ name: 'main', instanceTypes: ['m7g.large'], minSize: 3, maxSize: 9 }],
  },
  existing: {
    vpc: {
      ...EXISTING_VPC,
      controlPlaneSubnetIDs: [PRIVATE_A, PRIVATE_B],
      controlPlaneSecurityGroupIDs: ['sg-0a1b2c3d4e5f60718'],
    },
    kubernetesNetworkConfig: { serviceIPv4CIDR: '172.20.0.0/16' },
    managedNodeGroups: [
      { name: 'zone-a', subnets: ['eu-central-1a'] },
      { name: 'zone-b', subnets: [PRIVATE_B] },
    ],
    fargateProfiles: [{ name: 'shop', selectors: FARGATE_SELECTORS, subnets: ['eu-central-1a', PRIVATE_B] }],
  },
  groups: {
    managedNodeGroups: [
      {
        name: 'spot',
        spot: true,
        minSize: 0,
        maxSize: 20,
        labels: { 'example.com/pool': 'spot', 'node.kubernetes.io/lifecycle': 'spot' },
        taints: [
          { key: 'example.com/spot', value: 'true', effect: 'NoSchedule' },
          { key: 'example.com/batch', effect: 'PreferNoSchedule' },
        ],
        tags: { pool: 'spot' },
      },
      {
        name: 'database',
        instanceTypes: ['r7i.2xlarge'],
        desiredCapacity: 3,
        volumeSize: 200,
        volumeIOPS: 6000,
        volumeThroughput: 500,
        volumeKmsKeyID: 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
        updateConfig: { maxUnavailablePercentage: 33 },
        nodeRepair: true,
        maxPodsPerNode: 110,
        availabilityZones: ['eu-central-1a'],
        efaEnabled: true,
        releaseVersion: '1.35.2-20261110',
      },
      { name: 'io', volumeType: 'io2', volumeIOPS: 10_000, volumeSize: 100 },
      {
        name: 'gpu',
        instanceTypes: ['g6.xlarge', 'g6e.xlarge'],
        taints: [{ key: 'nvidia.com/gpu', effect: 'NoSchedule' }],
      },
      {
        name: 'bottlerocket',
        amiFamily: 'Bottlerocket',
        bottlerocket: { enableAdminContainer: false, settings: { motd: 'hello', kernel: { lockdown: 'integrity' } } },
      },
      { name: 'windows', amiFamily: 'WindowsServer2022CoreContainer' },
      {
        name: 'bastion',
        privateNetworking: false,
        disablePodIMDS: false,
        ssh: { publicKeyName: 'ops', sourceSecurityGroupIds: ['sg-0a1b2c3d4e5f60718'] },
        securityGroupIds: ['sg-0a1b2c3d4e5f60719'],
        preBootstrapCommands: ['echo hello'],
        iam: { attachPolicyARNs: [POLICY], instanceRoleName: 'bastion', instanceRolePermissionsBoundary: POLICY },
      },
      { name: 'role', iam: { instanceRoleARN: ROLE }, propagateASGTags: true },
    ],
    nodeGroups: [
      { name: 'own', kubeletExtraConfig: { maxPods: 50 }, maxInstanceLifetime: 604_800 },
      { name: 'own-spot', spot: true, onDemandBaseCapacity: 1, onDemandPercentageAboveBaseCapacity: 25, maxSize: 10 },
      { name: 'own-mixed', instanceTypes: ['m6i.large', 'm5.large'] },
      { name: 'own-bottlerocket', amiFamily: 'BottlerocketFips', bottlerocket: { settings: { motd: 'own' } } },
      {
        name: 'own-targets',
        targetGroupARNs: ['arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/own/0123456789abcdef'],
      },
    ],
  },
  fargate: {
    fargateProfiles: [
      { name: 'all', selectors: FARGATE_SELECTORS, podExecutionRoleARN: ROLE, tags: { team: 'shop' } },
      { name: 'jobs', selectors: [{ namespace: 'jobs', labels: { 'app.kubernetes.io/name': 'report-?' } }] },
    ],
    addons: [{ name: 'aws-efs-csi-driver' }],
    iam: {
      fargatePodExecutionRoleARN: ROLE,
      serviceAccounts: [{ name: 'shop', namespace: 'shop-web', attachPolicyARNs: [POLICY], roleName: 'shop' }],
    },
  },
  auto: {
    autoModeConfig: { enabled: true },
    iam: { podIdentityAssociations: [{ namespace: 'shop', serviceAccountName: 'shop', roleARN: ROLE }] },
    addons: [{ name: 'amazon-cloudwatch-observability' }],
  },
  'auto-pools': { autoModeConfig: { enabled: true, nodePools: ['system'], nodeRoleARN: ROLE }, vpc: EXISTING_VPC },
  'auto-own-pools': { autoModeConfig: { enabled: true, nodePools: [] }, privateCluster: { enabled: true } },
  'auto-off': { autoModeConfig: { enabled: false }, managedNodeGroups: [{ name: 'main' }] },
  private: {
    privateCluster: { enabled: true, additionalEndpointServices: ['autoscaling', 'cloudformation', 'logs'] },
    managedNodeGroups: [{ name: 'main' }],
  },
  'private-existing': {
    privateCluster: { enabled: true, skipEndpointCreation: true },
    vpc: EXISTING_VPC,
    managedNodeGroups: [{ name: 'main' }],
    addons: [{ name: 'eks-pod-identity-agent' }],
  },
  karpenter: {
    karpenter: { version: '1.9.0' },
    version: '1.35',
    managedNodeGroups: [{ name: 'system' }],
  },
  'karpenter-fargate': {
    karpenter: { version: '1.13.1', createServiceAccount: false, withSpotInterruptionQueue: false },
    version: '1.36',
    fargateProfiles: [{ name: 'system', selectors: [{ namespace: 'karpenter' }, { namespace: 'kube-system' }] }],
  },
  ipv6: { kubernetesNetworkConfig: { ipFamily: 'IPv6' }, managedNodeGroups: [{ name: 'main' }] },
  'ipv6-private': {
    kubernetesNetworkConfig: { ipFamily: 'IPv6' },
    vpc: EXISTING_VPC,
    fargateProfiles: [{ name: 'all', selectors: FARGATE_SELECTORS }],
  },
  cni: {
    managedNodeGroups: [{ name: 'main' }],
    vpc: EXISTING_VPC,
    vpcCni: {
      prefixDelegation: true,
      warmPrefixTarget: 2,
      warmIpTarget: 5,
      minimumIpTarget: 16,
      warmEniTarget: 0,
      networkPolicy: 'strict',
      podSecurityGroups: 'strict',
      externalSnat: true,
      customNetworking: {
        'eu-central-1b': { id: 'subnet-0a1b2c3d4e5f60715' },
        'eu-central-1a': { id: 'subnet-0a1b2c3d4e5f60714', securityGroups: ['sg-0a1b2c3d4e5f60718'] },
      },
    },
  },
  addons: {
    managedNodeGroups: [{ name: 'main' }],
    addons: [
      {
        name: 'vpc-cni',
        version: 'v1.20.4-eksbuild.1',
        configurationValues: { env: { ENABLE_PREFIX_DELEGATION: 'true' } },
      },
      { name: 'coredns', version: 'latest', configurationValues: { replicaCount: 3 }, resolveConflicts: 'overwrite' },
      { name: 'aws-ebs-csi-driver', serviceAccountRoleARN: ROLE, tags: { team: 'shop' } },
      { name: 'aws-efs-csi-driver', wellKnownPolicies: ['efsCSIController'] },
      { name: 'amazon-cloudwatch-observability' },
      { name: 'snapshot-controller' },
      { name: 'aws-mountpoint-s3-csi-driver', attachPolicyARNs: [POLICY] },
      {
        name: 'adot',
        podIdentityAssociations: [
          { namespace: 'opentelemetry', serviceAccountName: 'adot', permissionPolicyARNs: [POLICY], roleName: 'adot' },
        ],
      },
    ],
  },
  cilium: { disableDefaultAddons: true, addons: [{ name: 'coredns' }, { name: 'kube-proxy' }] },
  access: {
    managedNodeGroups: [{ name: 'main' }],
    secretsEncryption: { keyARN: 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab' },
    clusterLogging: { types: ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'], retentionDays: 365 },
    supportType: 'STANDARD',
    zonalShift: true,
    accessConfig: {
      authenticationMode: 'API_AND_CONFIG_MAP',
      bootstrapClusterCreatorAdminPermissions: false,
      accessEntries: [
        { principal: ROLE, policies: [{ policy: 'AmazonEKSClusterAdminPolicy' }] },
        {
          principal: 'arn:aws:iam::111122223333:user/ops/alice',
          groups: ['viewers'],
          policies: [{ policy: 'AmazonEKSViewPolicy', namespaces: ['shop-*'] }],
        },
        { principal: 'arn:aws:iam::111122223333:role/nodes', type: 'EC2_LINUX' },
      ],
    },
    iam: {
      withOIDC: true,
      serviceRoleARN: ROLE,
      podIdentityAssociations: [
        { namespace: 'shop', serviceAccountName: 'shop', permissionPolicyARNs: [POLICY], roleName: 'shop' },
        { namespace: 'kube-system', serviceAccountName: 'dns', wellKnownPolicies: ['externalDNS', 'certManager'] },
        { namespace: 'shop', serviceAccountName: 'made', roleARN: ROLE, createServiceAccount: true, tags: { a: 'b' } },
      ],
      serviceAccounts: [
        { name: 'old', namespace: 'shop', attachRoleARN: ROLE, labels: { team: 'shop' } },
        { name: 'lbc', namespace: 'kube-system', wellKnownPolicies: ['awsLoadBalancerController'], roleOnly: true },
      ],
    },
  },
  quiet: { clusterLogging: { types: [] }, managedNodeGroups: [{ name: 'main' }] },
  extra: {
    managedNodeGroups: [{ name: 'main' }],
    extra: { metadata: { annotations: { note: 'by hand' } }, vpc: { extraCIDRs: ['100.64.0.0/16'] } },
  },
  china: {
    region: 'cn-north-1',
    managedNodeGroups: [
      { name: 'main', iam: { attachPolicyARNs: ['arn:aws-cn:iam::aws:policy/AmazonS3ReadOnlyAccess'] } },
    ],
  },
};
