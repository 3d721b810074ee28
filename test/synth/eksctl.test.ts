import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'cdk8s';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EKS_VERSIONS } from '../../src/data/eks-versions.js';
import { lint } from '../../src/index.js';
import {
  type ClusterTarget,
  EksApp,
  EksChart,
  EksctlCluster,
  type EksctlClusterProps,
  Kubeconfig,
  type KubeconfigProps,
} from '../../src/synth/index.js';
import { CLUSTERS, EXISTING_VPC, PRIVATE_A, PRIVATE_B, PUBLIC_A, REGION } from './eksctl-clusters.js';

const outdir = mkdtempSync(join(tmpdir(), 'eks-kit-eksctl-'));
afterAll(() => rmSync(outdir, { recursive: true }));

type Build = (app: EksApp) => void;

/** The file that an app writes. */
function written(path: string, build: Build, cluster?: ClusterTarget): string {
  const app = new EksApp({ outdir, ...(cluster && { cluster }) });
  build(app);
  app.synth();
  return readFileSync(join(outdir, path), 'utf8');
}

function clusterText(props: EksctlClusterProps, id = 'demo'): string {
  return written(`eksctl/${id}.yaml`, (app) => new EksctlCluster(app, id, { region: REGION, ...props }));
}

// biome-ignore lint/suspicious/noExplicitAny: a ClusterConfig is read here as a person reads it
function config(props: EksctlClusterProps, cluster?: ClusterTarget): any {
  return new EksctlCluster(new EksApp({ ...(cluster && { cluster }) }), 'demo', { region: REGION, ...props }).config;
}

function refusal(build: () => unknown): string {
  try {
    build();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing is refused';
}

describe('EksctlCluster', () => {
  it('writes a cluster with good defaults beside the manifests', () => {
    expect(clusterText({ version: '1.36', managedNodeGroups: [{ name: 'main' }] })).toBe(`\
# For eksctl, not for kubectl: eksctl create cluster -f eksctl/demo.yaml
# Only the VPC reaches the API server: run eksctl and kubectl there, or name your addresses in vpc.publicAccessCIDRs.
apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig

metadata:
  name: demo
  region: eu-central-1
  version: "1.36"

upgradePolicy:
  supportType: EXTENDED

accessConfig:
  authenticationMode: API

vpc:
  nat:
    gateway: HighlyAvailable
  clusterEndpoints:
    privateAccess: true
    publicAccess: false

cloudWatch:
  clusterLogging:
    enableTypes:
      - api
      - audit
      - authenticator
    logRetentionInDays: 90

iam:
  withOIDC: true

addons:
  - name: vpc-cni
    useDefaultPodIdentityAssociations: true
    configurationValues: |
      enableNetworkPolicy: "true"
  - name: coredns
  - name: kube-proxy
  - name: eks-pod-identity-agent
  - name: aws-ebs-csi-driver
    useDefaultPodIdentityAssociations: true
  - name: metrics-server

managedNodeGroups:
  - name: main
    instanceType: m6i.large
    minSize: 2
    maxSize: 2
    desiredCapacity: 2
    amiFamily: AmazonLinux2023
    volumeSize: 80
    volumeType: gp3
    volumeEncrypted: true
    privateNetworking: true
    disableIMDSv1: true
    disablePodIMDS: true
    updateConfig:
      maxUnavailable: 1
`);
  });

  it.each(Object.keys(CLUSTERS))('has nothing to lint: %s', (id) => {
    const text = clusterText(CLUSTERS[id] ?? {}, id);
    const result = lint([{ path: `eksctl/${id}.yaml`, text }], {
      preset: 'strict',
      complete: true,
      today: '2026-11-21',
    });
    expect(result.internalErrors).toEqual([]);
    // Who switches the logs off is told so.
    const wanted = id === 'quiet' ? ['control-plane-logs-missing'] : [];
    expect(result.findings.map(({ rule }) => rule)).toEqual(wanted);
  });

  it('writes the same whatever the order of names of one’s own', () => {
    const labels = { b: '2', a: '1' };
    const tags = { on: 'yes', account: '012345678901' };
    const text = clusterText({ tags, managedNodeGroups: [{ name: 'main', labels }] });
    const turned = clusterText({
      tags: { account: '012345678901', on: 'yes' },
      managedNodeGroups: [{ name: 'main', labels: { a: '1', b: '2' } }],
    });
    expect(turned).toBe(text);
    expect(text).toContain('  tags:\n    account: "012345678901"\n    "on": "yes"\n');
    expect(text).toContain('    labels:\n      a: "1"\n      b: "2"\n');
  });

  it('says how to tag subnets that exist', () => {
    const text = clusterText({ vpc: { ...EXISTING_VPC, publicAccessCIDRs: ['203.0.113.0/24'] } });
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# For eksctl, not for kubectl: eksctl create cluster -f eksctl/demo.yaml',
      '# Load balancers find these subnets by their tags, which eksctl does not set:',
      `#   aws ec2 create-tags --region eu-central-1 --resources ${PRIVATE_A} --tags Key=kubernetes.io/role/internal-elb,Value=1`,
      `#   aws ec2 create-tags --region eu-central-1 --resources ${PRIVATE_B} --tags Key=karpenter.sh/discovery,Value=demo Key=kubernetes.io/role/internal-elb,Value=1`,
      `#   aws ec2 create-tags --region eu-central-1 --resources ${PUBLIC_A} --tags Key=kubernetes.io/role/elb,Value=1`,
    ]);
    expect(parse(text).vpc).toEqual({
      id: 'vpc-0a1b2c3d4e5f60718',
      cidr: '10.0.0.0/16',
      subnets: {
        private: { 'eu-central-1a': { id: PRIVATE_A }, 'eu-central-1b': { id: PRIVATE_B, cidr: '10.0.16.0/20' } },
        public: { 'dmz-a': { id: PUBLIC_A, az: 'eu-central-1a' } },
      },
      clusterEndpoints: { privateAccess: true, publicAccess: true },
      publicAccessCIDRs: ['203.0.113.0/24'],
    });
  });

  it('gives nodes what they need besides policies of one’s own', () => {
    const policy = 'arn:aws-cn:iam::aws:policy/AmazonS3ReadOnlyAccess';
    const group = { name: 'main', iam: { attachPolicyARNs: [policy] } };
    expect(config({ region: 'cn-north-1', managedNodeGroups: [group] }).managedNodeGroups[0].iam).toEqual({
      attachPolicyARNs: [
        'arn:aws-cn:iam::aws:policy/AmazonEKSWorkerNodePolicy',
        'arn:aws-cn:iam::aws:policy/AmazonEKS_CNI_Policy',
        'arn:aws-cn:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly',
        'arn:aws-cn:iam::aws:policy/AmazonSSMManagedInstanceCore',
        policy,
      ],
    });
  });

  it('asks for Spot as each kind of group knows it, with several types', () => {
    const { managedNodeGroups, nodeGroups } = config({
      managedNodeGroups: [{ name: 'a', spot: true, minSize: 0, maxSize: 9 }],
      nodeGroups: [{ name: 'b', spot: true }, { name: 'c', instanceTypes: ['m6i.large', 'm5.large'] }, { name: 'd' }],
    });
    expect(managedNodeGroups[0]).toMatchObject({
      instanceTypes: ['m6i.large', 'm6a.large', 'm5.large', 'm5a.large'],
      spot: true,
      minSize: 0,
      desiredCapacity: 0,
      propagateASGTags: true,
    });
    expect(managedNodeGroups[0]).not.toHaveProperty('instanceType');
    expect(nodeGroups[0].instancesDistribution).toEqual({
      instanceTypes: ['m6i.large', 'm6a.large', 'm5.large', 'm5a.large'],
      onDemandBaseCapacity: 0,
      onDemandPercentageAboveBaseCapacity: 0,
      spotAllocationStrategy: 'price-capacity-optimized',
      capacityRebalance: true,
    });
    expect(nodeGroups[1].instancesDistribution).toEqual({ instanceTypes: ['m6i.large', 'm5.large'] });
    expect(nodeGroups[2]).toMatchObject({ instanceType: 'm6i.large' });
    expect(nodeGroups[0]).not.toHaveProperty('updateConfig');
  });

  it('chooses add-ons and their rights by where pods run', () => {
    const addons = (props: EksctlClusterProps) =>
      config(props).addons.map(({ configurationValues: _, ...addon }: { configurationValues?: string }) => addon);
    const selectors = [{ namespace: 'kube-*' }];
    expect(addons({ autoModeConfig: { enabled: true } })).toEqual([{ name: 'metrics-server' }]);
    expect(addons({ fargateProfiles: [{ name: 'all', selectors }] })).toEqual([
      { name: 'vpc-cni' },
      { name: 'coredns' },
      { name: 'kube-proxy' },
      { name: 'metrics-server' },
    ]);
    expect(config({ fargateProfiles: [{ name: 'all', selectors }] }).addons[1].configurationValues).toBe(
      'computeType: Fargate\n',
    );
    // eksctl makes no VPC endpoint for the Pod Identity agent.
    expect(addons({ privateCluster: { enabled: true } })).toEqual([
      { name: 'vpc-cni' },
      { name: 'coredns' },
      { name: 'kube-proxy' },
      { name: 'aws-ebs-csi-driver', wellKnownPolicies: { ebsCSIController: true } },
      { name: 'metrics-server' },
    ]);
    expect(addons({ addons: [{ name: 'coredns', version: 'latest' }, { name: 'snapshot-controller' }] })).toEqual([
      { name: 'vpc-cni', useDefaultPodIdentityAssociations: true },
      { name: 'coredns', version: 'latest' },
      { name: 'kube-proxy' },
      { name: 'eks-pod-identity-agent' },
      { name: 'aws-ebs-csi-driver', useDefaultPodIdentityAssociations: true },
      { name: 'metrics-server' },
      { name: 'snapshot-controller' },
    ]);
    expect(config({ disableDefaultAddons: true }).addons).toBeUndefined();
    expect(config({ disableDefaultAddons: true }).addonsConfig).toEqual({ disableDefaultAddons: true });
  });

  it('types the settings of the VPC CNI', () => {
    const { addons } = config(CLUSTERS.cni ?? {});
    expect(parse(addons[0].configurationValues)).toEqual({
      enableNetworkPolicy: 'true',
      env: {
        AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG: 'true',
        AWS_VPC_K8S_CNI_EXTERNALSNAT: 'true',
        ENABLE_POD_ENI: 'true',
        ENABLE_PREFIX_DELEGATION: 'true',
        ENI_CONFIG_LABEL_DEF: 'topology.kubernetes.io/zone',
        MINIMUM_IP_TARGET: '16',
        NETWORK_POLICY_ENFORCING_MODE: 'strict',
        POD_SECURITY_GROUP_ENFORCING_MODE: 'strict',
        WARM_ENI_TARGET: '0',
        WARM_IP_TARGET: '5',
        WARM_PREFIX_TARGET: '2',
      },
      init: { env: { DISABLE_TCP_EARLY_DEMUX: 'true' } },
      eniConfig: {
        create: true,
        region: 'eu-central-1',
        subnets: {
          'eu-central-1a': { id: 'subnet-0a1b2c3d4e5f60714', securityGroups: ['sg-0a1b2c3d4e5f60718'] },
          'eu-central-1b': { id: 'subnet-0a1b2c3d4e5f60715' },
        },
      },
    });
    const over = { name: 'vpc-cni', configurationValues: { env: { WARM_IP_TARGET: '7' } } };
    expect(
      parse(config({ vpcCni: { warmIpTarget: 5, warmEniTarget: 2 }, addons: [over] }).addons[0].configurationValues),
    ).toEqual({
      enableNetworkPolicy: 'true',
      env: { WARM_ENI_TARGET: '2', WARM_IP_TARGET: '7' },
    });
  });

  it('leaves out of the network what eksctl refuses there', () => {
    expect(config({ privateCluster: { enabled: true } }).vpc).toBeUndefined();
    expect(config({ kubernetesNetworkConfig: { ipFamily: 'IPv6' } }).vpc).toEqual({
      clusterEndpoints: { privateAccess: true, publicAccess: false },
    });
  });

  it('gives Fargate the ids of subnets, which it has no names for', () => {
    const { fargateProfiles } = config(CLUSTERS.existing ?? {});
    expect(fargateProfiles[0].subnets).toEqual([PRIVATE_A, PRIVATE_B]);
  });

  it('tags for Karpenter, and merges further fields in', () => {
    const { metadata, karpenter, vpc } = config({
      karpenter: { version: '1.9.0' },
      managedNodeGroups: [{ name: 'system' }],
      extra: { metadata: { annotations: { note: 'by hand' } }, vpc: { nat: { gateway: 'Single' } } },
    });
    expect(metadata).toEqual({
      name: 'demo',
      region: REGION,
      version: '1.35',
      tags: { 'karpenter.sh/discovery': 'demo' },
      annotations: { note: 'by hand' },
    });
    expect(karpenter).toEqual({ version: '1.9.0', createServiceAccount: true, withSpotInterruptionQueue: true });
    expect(vpc.nat).toEqual({ gateway: 'Single' });
  });

  it('tells charts what they have to know', () => {
    const known = { name: 'demo', account: '111122223333', region: REGION, version: '1.34', autoMode: false };
    const app = new EksApp({ cluster: known });
    const selectors = [{ namespace: 'shop', labels: { tier: 'web' } }, { namespace: 'kube-system' }];
    const cluster = new EksctlCluster(app, 'demo', { fargateProfiles: [{ name: 'shop', selectors }] });
    expect(cluster.target).toEqual({ ...known, fargateProfiles: [{ name: 'shop', selectors }] });
    expect(EksChart.clusterOf(new EksChart(app, 'shop', { cluster: cluster.target }))).toBe(cluster.target);
    expect(
      new EksctlCluster(app, 'auto', { name: 'auto', version: '1.36', autoModeConfig: { enabled: true } }).target,
    ).toEqual({
      name: 'auto',
      region: REGION,
      account: '111122223333',
      version: '1.36',
      autoMode: true,
    });
  });

  it('is the cluster of the app where it has no name of its own', () => {
    const cluster = { name: 'prod', region: 'eu-west-1', version: '1.34' };
    expect(new EksctlCluster(new EksApp({ cluster }), 'eksctl', {}).config.metadata).toEqual(cluster);
    const chart = new EksChart(new EksApp(), 'base', { cluster });
    expect(new EksctlCluster(chart, 'eksctl', {}).path).toBe('eksctl/prod.yaml');
    expect(new EksctlCluster(chart, 'second', { name: 'test' }).config.metadata).toEqual({ ...cluster, name: 'test' });
  });

  it('runs the newest version but one where none is given', () => {
    expect(config({}).metadata.version).toBe(EKS_VERSIONS.at(-2)?.version);
  });
});

const group = (fields: object): EksctlClusterProps =>
  ({ managedNodeGroups: [{ name: 'main', ...fields }] }) as EksctlClusterProps;
const own = (fields: object): EksctlClusterProps =>
  ({ nodeGroups: [{ name: 'main', ...fields }] }) as EksctlClusterProps;
const profile = (fields: object): EksctlClusterProps =>
  ({
    managedNodeGroups: [{ name: 'main' }],
    fargateProfiles: [{ name: 'web', selectors: [{ namespace: 'web' }], ...fields }],
  }) as EksctlClusterProps;
const addon = (fields: object): EksctlClusterProps =>
  ({ addons: [{ name: 'coredns', ...fields }] }) as EksctlClusterProps;

/** Wrong values, the place that is named, and what is said. */
const REFUSED: readonly (readonly [EksctlClusterProps, string, string])[] = [
  [{ name: 'my_cluster' }, 'name', 'must be letters, digits and `-`, with a letter first, not `my_cluster`'],
  [{ name: 'a'.repeat(101) }, 'name', 'must have at most 100 characters, not 101'],
  [{ region: 'mars' }, 'region', 'must be a region such as `eu-central-1`, not `mars`'],
  [{ version: '1.3' }, 'version', 'must be a Kubernetes version in quotes, such as `"1.36"`, not `1.3`'],
  [{ tags: { 'aws:a': 'b' } }, 'tags.aws:a', 'starts with `aws:`, which is reserved'],
  [
    { tags: { a: 'b\nc' } },
    'tags.a',
    'must have letters, digits, spaces and `_.:/=+-@` alone, in its name and its value',
  ],
  [{ availabilityZones: ['eu-central-1a'] }, 'availabilityZones', 'must name two zones at least'],
  [
    { availabilityZones: ['us-east-1a', 'us-east-1b'] },
    'availabilityZones[0]',
    'must be a zone of the region such as `eu-central-1a`, not `us-east-1a`',
  ],

  [
    group({ name: '1st' }),
    'managedNodeGroups[0].name',
    'must be letters, digits and `-`, with a letter first, not `1st`',
  ],
  [group({ instanceTypes: [] }), 'managedNodeGroups[0].instanceTypes', 'must name an instance type'],
  [
    group({ instanceTypes: ['large'] }),
    'managedNodeGroups[0].instanceTypes[0]',
    'must be an instance type such as `m7g.large`, not `large`',
  ],
  [
    group({ instanceTypes: ['m5.large', 'm5.large'] }),
    'managedNodeGroups[0].instanceTypes[1]',
    'names `m5.large` a second time',
  ],
  [group({ minSize: 4, maxSize: 3 }), 'managedNodeGroups[0].minSize', 'must be at most `maxSize`, 3, not 4'],
  [
    group({ minSize: 2, maxSize: 3, desiredCapacity: 5 }),
    'managedNodeGroups[0].desiredCapacity',
    'must be 2..3 nodes, not 5',
  ],
  [group({ minSize: -1 }), 'managedNodeGroups[0].minSize', 'must be 0..1000 nodes, not -1'],
  [group({ amiFamily: 'AmazonLinux2' }), 'managedNodeGroups[0].amiFamily', 'not `AmazonLinux2`'],
  [group({ volumeSize: 0 }), 'managedNodeGroups[0].volumeSize', 'must be 1..16384 GiB, not 0'],
  [group({ volumeIOPS: 20_000 }), 'managedNodeGroups[0].volumeIOPS', 'must be 3000..16000 for gp3, not 20000'],
  [
    group({ volumeSize: 8, volumeIOPS: 5000 }),
    'managedNodeGroups[0].volumeIOPS',
    'must be at most 4000 on 8 GiB of gp3, not 5000',
  ],
  [group({ volumeType: 'gp2', volumeIOPS: 3000 }), 'managedNodeGroups[0].volumeIOPS', 'cannot be chosen for gp2'],
  [group({ volumeType: 'io2' }), 'managedNodeGroups[0].volumeIOPS', 'must be given for io2, 100..64000'],
  [
    group({ volumeThroughput: 900 }),
    'managedNodeGroups[0].volumeThroughput',
    'must be at most a quarter of `volumeIOPS`, 750, not 900',
  ],
  [
    group({ volumeType: 'gp2', volumeThroughput: 125 }),
    'managedNodeGroups[0].volumeThroughput',
    'can be chosen for gp3 alone, not for gp2',
  ],
  [
    group({ volumeEncrypted: false, volumeKmsKeyID: 'alias/a' }),
    'managedNodeGroups[0].volumeKmsKeyID',
    'needs `volumeEncrypted: true`',
  ],
  [
    group({ volumeKmsKeyID: 'my key' }),
    'managedNodeGroups[0].volumeKmsKeyID',
    'must be the id, alias or ARN of a KMS key, not `my key`',
  ],
  [
    group({ labels: { 'kubernetes.io/role': 'a' } }),
    'managedNodeGroups[0].labels.kubernetes.io/role',
    'is reserved: a node cannot give itself labels below `kubernetes.io` and `k8s.io`',
  ],
  [
    group({ labels: { 'eks.amazonaws.com/a': 'b' } }),
    'managedNodeGroups[0].labels.eks.amazonaws.com/a',
    'is reserved: EKS sets labels below `eks.amazonaws.com`',
  ],
  [group({ labels: { a: 'b c' } }), 'managedNodeGroups[0].labels.a', 'must be at most 63 letters'],
  [
    group({ taints: [{ key: 'a', effect: 'Never' }] }),
    'managedNodeGroups[0].taints[0].effect',
    'must be `NoSchedule`, `PreferNoSchedule` or `NoExecute`, not `Never`',
  ],
  [
    group({
      taints: [
        { key: 'a', effect: 'NoExecute' },
        { key: 'a', value: 'b', effect: 'NoExecute' },
      ],
    }),
    'managedNodeGroups[0].taints[1]',
    'is the second `a` with the effect NoExecute',
  ],
  [group({ maxPodsPerNode: 0 }), 'managedNodeGroups[0].maxPodsPerNode', 'must be 1..1000, not 0'],
  [
    group({ subnets: ['private-a'] }),
    'managedNodeGroups[0].subnets[0]',
    'must be an id or a key of `vpc.subnets`, which has none, not `private-a`',
  ],
  [
    group({ subnets: ['subnet-1'] }),
    'managedNodeGroups[0].subnets[0]',
    'must be an id such as `subnet-0a1b2c3d4e5f60718`',
  ],
  [
    group({ subnets: [PRIVATE_A], availabilityZones: ['eu-central-1a'] }),
    'managedNodeGroups[0].availabilityZones',
    'cannot be set beside `subnets`',
  ],
  [
    group({ ssh: { publicKeyName: 'ops', sourceSecurityGroupIds: [] } }),
    'managedNodeGroups[0].ssh.sourceSecurityGroupIds',
    'must name a security group: without one port 22 is open to the whole VPC',
  ],
  [
    group({ iam: { attachPolicyARNs: ['AmazonS3ReadOnlyAccess'] } }),
    'managedNodeGroups[0].iam.attachPolicyARNs[0]',
    'must be an ARN such as',
  ],
  [
    group({ iam: { attachPolicyARNs: ['arn:aws-cn:iam::aws:policy/A'] } }),
    'managedNodeGroups[0].iam.attachPolicyARNs[0]',
    'is of the partition `aws-cn`, but the cluster in `eu-central-1` is of `aws`',
  ],
  [
    group({ iam: { instanceRoleARN: 'arn:aws:iam::111122223333:role/a', instanceRoleName: 'a' } }),
    'managedNodeGroups[0].iam.instanceRoleName',
    'cannot be set beside `instanceRoleARN`: that role exists',
  ],
  [
    group({ iam: { instanceRoleARN: 'arn:aws:iam::111122223333:instance-profile/a' } }),
    'managedNodeGroups[0].iam.instanceRoleARN',
    'must be the role in the instance profile, not the profile',
  ],
  [
    group({ securityGroupIds: ['default'] }),
    'managedNodeGroups[0].securityGroupIds[0]',
    'must be an id such as `sg-0a1b2c3d4e5f60718`',
  ],
  [
    group({ bottlerocket: {} }),
    'managedNodeGroups[0].bottlerocket',
    'needs the amiFamily `Bottlerocket` or `BottlerocketFips`',
  ],
  [
    group({ amiFamily: 'Bottlerocket', preBootstrapCommands: ['a'] }),
    'managedNodeGroups[0].preBootstrapCommands',
    'cannot be set for Bottlerocket',
  ],
  [
    group({ amiFamily: 'Bottlerocket', bottlerocket: { settings: { kubernetes: { 'max-pods': 9 } } } }),
    'managedNodeGroups[0].bottlerocket.settings.kubernetes.max-pods',
    'has a field of its own: `maxPodsPerNode` of the group',
  ],
  [
    group({ updateConfig: {} }),
    'managedNodeGroups[0].updateConfig',
    'must have either `maxUnavailable` or `maxUnavailablePercentage`',
  ],
  [
    group({ maxSize: 3, updateConfig: { maxUnavailable: 4 } }),
    'managedNodeGroups[0].updateConfig.maxUnavailable',
    'must be 1..3 nodes, not 4',
  ],
  [group({ efaEnabled: true }), 'managedNodeGroups[0].efaEnabled', 'needs one availability zone or one subnet'],
  [
    group({ releaseVersion: 'newest' }),
    'managedNodeGroups[0].releaseVersion',
    'must be such as `1.35.2-20261110`, not `newest`',
  ],
  [{ ...group({}), ...own({}) }, 'nodeGroups[0].name', 'is `main` a second time'],
  [
    own({ maxInstanceLifetime: 3600 }),
    'nodeGroups[0].maxInstanceLifetime',
    'must be 86400..31536000 seconds, not 3600',
  ],
  [own({ onDemandBaseCapacity: 1 }), 'nodeGroups[0].onDemandBaseCapacity', 'needs `spot: true`'],
  [
    own({ amiFamily: 'Bottlerocket', kubeletExtraConfig: { a: 1 } }),
    'nodeGroups[0].kubeletExtraConfig',
    'cannot be set for Bottlerocket',
  ],
  [own({ targetGroupARNs: ['a'] }), 'nodeGroups[0].targetGroupARNs[0]', 'must be the ARN of a target group, not `a`'],

  [{ vpc: { id: 'vpc-0a1b2c3d4e5f60718' } }, 'vpc.subnets', 'must be given for a VPC that exists'],
  [{ vpc: { ...EXISTING_VPC, id: 'vpc-1' } }, 'vpc.id', 'must be an id such as `vpc-0a1b2c3d4e5f60718`'],
  [
    { vpc: { cidr: '10.0.0.1/16' } },
    'vpc.cidr',
    'must be a block such as `192.168.0.0/16`, /16 to /24, starting at its first address, not `10.0.0.1/16`',
  ],
  [{ vpc: { cidr: '10.0.0.0/8' } }, 'vpc.cidr', 'not `10.0.0.0/8`'],
  [
    { vpc: { subnets: { private: { 'eu-central-1a': { id: PRIVATE_A } } } } },
    'vpc.subnets',
    'must lie in two availability zones at least, not in 1',
  ],
  [
    { vpc: { subnets: { private: { a: { id: PRIVATE_A }, b: { id: PRIVATE_A } } } } },
    'vpc.subnets.private.b.id',
    `is \`${PRIVATE_A}\` a second time`,
  ],
  [
    { vpc: { subnets: { private: { 'us-east-1a': { id: PRIVATE_A }, b: { id: PRIVATE_B } } } } },
    'vpc.subnets.private.us-east-1a',
    'is no zone of the region `eu-central-1`',
  ],
  [
    { vpc: { subnets: { private: { a: { id: PRIVATE_A, az: 'us-east-1a' }, b: { id: PRIVATE_B } } } } },
    'vpc.subnets.private.a.az',
    'must be a zone of the region such as `eu-central-1a`, not `us-east-1a`',
  ],
  [{ vpc: { ...EXISTING_VPC, nat: 'Single' } }, 'vpc.nat', 'cannot be chosen beside `subnets`: that VPC exists'],
  [
    { vpc: { ...EXISTING_VPC, hostnameType: 'ip-name' } },
    'vpc.hostnameType',
    'cannot be chosen beside `subnets`: those say it themselves',
  ],
  [
    { vpc: { clusterEndpoints: { publicAccess: true } } },
    'vpc.publicAccessCIDRs',
    'must say from where the API server is reached: without, the whole internet reaches it',
  ],
  [
    { vpc: { clusterEndpoints: { privateAccess: false } } },
    'vpc.clusterEndpoints',
    'must leave one way to the API server open',
  ],
  [
    { vpc: { publicAccessCIDRs: ['10.1.0.0/16'] } },
    'vpc.publicAccessCIDRs[0]',
    'must be addresses of the internet: nothing comes from `10.1.0.0/16`, and EKS refuses it',
  ],
  [
    { vpc: { publicAccessCIDRs: ['203.0.113.5'] } },
    'vpc.publicAccessCIDRs[0]',
    'must be a block such as `203.0.113.0/24`, starting at its first address, not `203.0.113.5`',
  ],
  [
    { vpc: { clusterEndpoints: { publicAccess: false }, publicAccessCIDRs: ['203.0.113.0/24'] } },
    'vpc.publicAccessCIDRs',
    'has no effect with `clusterEndpoints.publicAccess: false`',
  ],
  [
    { kubernetesNetworkConfig: { serviceIPv4CIDR: '192.168.0.0/16' } },
    'kubernetesNetworkConfig.serviceIPv4CIDR',
    'must lie apart from the VPC, `192.168.0.0/16`',
  ],
  [
    { kubernetesNetworkConfig: { serviceIPv4CIDR: '8.8.0.0/16' } },
    'kubernetesNetworkConfig.serviceIPv4CIDR',
    'must be a block of private addresses, /12 to /24, such as `10.100.0.0/16`, not `8.8.0.0/16`',
  ],
  [{ kubernetesNetworkConfig: { ipFamily: 'IPv6' }, vpc: { nat: 'Single' } }, 'vpc.nat', 'cannot be chosen with IPv6'],
  [
    { privateCluster: { enabled: true }, vpc: { clusterEndpoints: {} } },
    'vpc.clusterEndpoints',
    'cannot be chosen in a private cluster: only the VPC reaches it',
  ],
  [
    { privateCluster: { enabled: true }, ...group({ privateNetworking: false }) },
    'managedNodeGroups[0].privateNetworking',
    'must be true in a private cluster',
  ],
  [
    { privateCluster: { enabled: true, additionalEndpointServices: ['sqs'] } } as unknown as EksctlClusterProps,
    'privateCluster.additionalEndpointServices[0]',
    'must be `autoscaling`, `cloudformation` or `logs`, not `sqs`',
  ],
  [
    { privateCluster: { enabled: true, skipEndpointCreation: true, additionalEndpointServices: ['logs'] } },
    'privateCluster.additionalEndpointServices',
    'cannot be given beside `skipEndpointCreation: true`',
  ],

  [
    { clusterLogging: { types: ['controller-manager'] } } as unknown as EksctlClusterProps,
    'clusterLogging.types[0]',
    'must be `api`, `audit`, `authenticator`, `controllerManager` or `scheduler`, not `controller-manager`',
  ],
  [
    { clusterLogging: { retentionDays: 10 } } as unknown as EksctlClusterProps,
    'clusterLogging.retentionDays',
    'must be one of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 3653 days, not 10',
  ],
  [{ clusterLogging: { types: [], retentionDays: 30 } }, 'clusterLogging.retentionDays', 'needs a log in `types`'],
  [{ secretsEncryption: { keyARN: 'alias/eks' } }, 'secretsEncryption.keyARN', 'must be an ARN such as'],
  [
    { secretsEncryption: { keyARN: 'arn:aws:kms:eu-central-1:111122223333:alias/eks' } },
    'secretsEncryption.keyARN',
    'must be the ARN of a key, not of an alias',
  ],
  [
    { secretsEncryption: { keyARN: 'arn:aws:kms:us-east-1:111122223333:key/a' } },
    'secretsEncryption.keyARN',
    'must be a key in the region of the cluster, `eu-central-1`, not in `us-east-1`',
  ],
  [
    { accessConfig: { accessEntries: [{ principal: 'arn:aws:sts::111122223333:assumed-role/a/b' }] } },
    'accessConfig.accessEntries[0].principal',
    'must be an ARN such as',
  ],
  [
    { accessConfig: { authenticationMode: 'CONFIG_MAP' } } as unknown as EksctlClusterProps,
    'accessConfig.authenticationMode',
    'must be `API` or `API_AND_CONFIG_MAP`, not `CONFIG_MAP`',
  ],
  [
    { autoModeConfig: { enabled: true }, ...group({}) },
    'managedNodeGroups',
    'cannot be given for a new Auto Mode cluster: `eksctl create nodegroup` adds them later',
  ],
  [
    { autoModeConfig: { enabled: true }, addons: [{ name: 'vpc-cni' }] },
    'addons[0].name',
    'cannot be `vpc-cni` on an Auto Mode cluster, which brings its own',
  ],
  [{ autoModeConfig: { enabled: true }, vpcCni: {} }, 'vpcCni', 'has no effect: the cluster has no add-on `vpc-cni`'],
  [{ autoModeConfig: { enabled: false, nodePools: ['system'] } }, 'autoModeConfig.nodePools', 'needs `enabled: true`'],
  [
    { autoModeConfig: { enabled: true, nodePools: [], nodeRoleARN: 'arn:aws:iam::111122223333:role/a' } },
    'autoModeConfig.nodeRoleARN',
    'needs a node pool in `nodePools`',
  ],
  [
    { karpenter: { version: '1.8.0' }, version: '1.35', ...group({}) },
    'karpenter.version',
    'must be 1.9.0 or newer for Kubernetes 1.35, not 1.8.0',
  ],
  [
    { karpenter: { version: 'v1.9.0' }, ...group({}) },
    'karpenter.version',
    'must be a release such as `1.9.0`, not `v1.9.0`',
  ],
  [
    { karpenter: { version: '1.9.0' } },
    'karpenter',
    'needs a node group or a Fargate profile to run on: it does not run on its own nodes',
  ],
  [
    { karpenter: { version: '1.9.0' }, iam: { withOIDC: false }, ...group({}) },
    'karpenter',
    'needs `iam.withOIDC: true`',
  ],
  [{ disableDefaultAddons: true, ...group({}) }, 'managedNodeGroups', 'has to wait until the cluster has a network'],

  [
    profile({ name: 'eks-web' }),
    'fargateProfiles[0].name',
    'cannot be `eks-web`: names starting with `eks-` are reserved',
  ],
  [profile({ selectors: [] }), 'fargateProfiles[0].selectors', 'must be 1..5 selectors, not 0'],
  [
    profile({ selectors: [{ namespace: 'Web' }] }),
    'fargateProfiles[0].selectors[0].namespace',
    'must be a namespace, in which `*` and `?` may stand for others, not `Web`',
  ],
  [
    { ...profile({ subnets: ['dmz-a'] }), vpc: EXISTING_VPC },
    'fargateProfiles[0].subnets[0]',
    'must be a private subnet: `dmz-a` is a public one',
  ],
  [
    { fargateProfiles: [{ name: 'web', selectors: [{ namespace: 'web' }] }] },
    'fargateProfiles',
    'must have a selector of the namespace `kube-system`: without nodes the DNS runs on Fargate too',
  ],

  [addon({ name: 'Core DNS' }), 'addons[0].name', 'must be the name of an add-on such as `vpc-cni`, not `Core DNS`'],
  [addon({ version: 'new' }), 'addons[0].version', 'must be a version such as `v1.20.4-eksbuild.1`, not `new`'],
  [{ addons: [{ name: 'adot' }, { name: 'adot' }] }, 'addons[1].name', 'is `adot` a second time'],
  [
    addon({ useDefaultPodIdentityAssociations: true, attachPolicyARNs: [] }),
    'addons[0].attachPolicyARNs',
    'cannot be set beside `useDefaultPodIdentityAssociations: true`',
  ],
  [
    { ...addon({ useDefaultPodIdentityAssociations: true }), disableDefaultAddons: true },
    'addons[0].useDefaultPodIdentityAssociations',
    'needs the add-on `eks-pod-identity-agent`, which the cluster does not have',
  ],
  [{ vpcCni: { warmPrefixTarget: 2 } }, 'vpcCni.warmPrefixTarget', 'needs `prefixDelegation: true`'],
  [
    { vpcCni: { prefixDelegation: false }, kubernetesNetworkConfig: { ipFamily: 'IPv6' } },
    'vpcCni.prefixDelegation',
    'cannot be false with IPv6, which works with prefixes alone',
  ],
  [
    { vpcCni: { customNetworking: { a: { id: PRIVATE_A } } } },
    'vpcCni.customNetworking.a',
    'must be a zone of the region such as `eu-central-1a`, not `a`',
  ],

  [
    { iam: { withOIDC: false, serviceAccounts: [{ name: 'a', namespace: 'b', wellKnownPolicies: ['externalDNS'] }] } },
    'iam.withOIDC',
    'must be true for `serviceAccounts` with roles',
  ],
  [
    { iam: { serviceAccounts: [{ name: 'a', namespace: 'b' }] } },
    'iam.serviceAccounts[0]',
    'must have one of `attachRoleARN`, `attachPolicyARNs`, `wellKnownPolicies`',
  ],
  [
    {
      iam: {
        podIdentityAssociations: [
          {
            namespace: 'a',
            serviceAccountName: 'b',
            roleARN: 'arn:aws:iam::111122223333:role/a',
            permissionPolicyARNs: [],
          },
        ],
      },
    },
    'iam.podIdentityAssociations[0].permissionPolicyARNs',
    'cannot be set beside `roleARN`: that role exists',
  ],
  [
    {
      iam: { podIdentityAssociations: [{ namespace: 'a', serviceAccountName: 'b', wellKnownPolicies: ['all'] }] },
    } as unknown as EksctlClusterProps,
    'iam.podIdentityAssociations[0].wellKnownPolicies[0]',
    'not `all`',
  ],
  [
    {
      fargateProfiles: [{ name: 'all', selectors: [{ namespace: '*' }] }],
      iam: {
        podIdentityAssociations: [{ namespace: 'a', serviceAccountName: 'b', wellKnownPolicies: ['externalDNS'] }],
      },
    },
    'iam.podIdentityAssociations',
    'needs the add-on `eks-pod-identity-agent` and nodes on EC2; Fargate has `serviceAccounts`',
  ],
  [
    {
      iam: {
        podIdentityAssociations: [{ namespace: 'a', serviceAccountName: 'b', wellKnownPolicies: ['externalDNS'] }],
        serviceAccounts: [{ namespace: 'a', name: 'b', wellKnownPolicies: ['externalDNS'] }],
      },
    },
    'iam.serviceAccounts[0]',
    'gives the service account `a/b` a second role',
  ],
  [addon({ serviceAccountRoleARN: 'a' }), 'addons[0].serviceAccountRoleARN', 'must be an ARN such as'],
  [addon({ attachPolicyARNs: ['a'] }), 'addons[0].attachPolicyARNs[0]', 'must be an ARN such as'],
  [addon({ wellKnownPolicies: ['all'] }), 'addons[0].wellKnownPolicies[0]', 'not `all`'],
  [
    { kubernetesNetworkConfig: { ipFamily: 'IPv6' }, disableDefaultAddons: true, addons: [{ name: 'vpc-cni' }] },
    'disableDefaultAddons',
    'cannot be true with IPv6 without `coredns` in `addons`',
  ],
  [
    { kubernetesNetworkConfig: { ipFamily: 'ipv6' } } as unknown as EksctlClusterProps,
    'kubernetesNetworkConfig.ipFamily',
    'must be `IPv4` or `IPv6`, not `ipv6`',
  ],
  [
    { autoModeConfig: { enabled: true, nodePools: ['gpu'] } } as unknown as EksctlClusterProps,
    'autoModeConfig.nodePools[0]',
    'must be `general-purpose` or `system`, not `gpu`',
  ],
  [
    profile({ selectors: [{ namespace: 'web', labels: { 'a b': 'c' } }] }),
    'fargateProfiles[0].selectors[0].labels.a b',
    'must be the name of a label',
  ],
  [
    profile({ selectors: [{ namespace: 'web', labels: { a: 'b c' } }] }),
    'fargateProfiles[0].selectors[0].labels.a',
    'must be at most 63 letters',
  ],
  [
    { iam: { serviceAccounts: [{ name: 'A', namespace: 'b', wellKnownPolicies: ['externalDNS'] }] } },
    'iam.serviceAccounts[0].name',
    'not `A`',
  ],
  [
    { iam: { serviceAccounts: [{ name: 'a', namespace: 'b', attachPolicyARNs: ['c'] }] } },
    'iam.serviceAccounts[0].attachPolicyARNs[0]',
    'must be an ARN such as',
  ],
  [
    {
      iam: { serviceAccounts: [{ name: 'a', namespace: 'b', wellKnownPolicies: ['c'] }] },
    } as unknown as EksctlClusterProps,
    'iam.serviceAccounts[0].wellKnownPolicies[0]',
    'not `c`',
  ],
  [
    { iam: { podIdentityAssociations: [{ namespace: 'a', serviceAccountName: 'b', roleARN: 'c' }] } },
    'iam.podIdentityAssociations[0].roleARN',
    'must be an ARN such as',
  ],
  [
    {
      iam: {
        podIdentityAssociations: [
          { namespace: 'a', serviceAccountName: 'b', roleName: 'c d', wellKnownPolicies: ['externalDNS'] },
        ],
      },
    },
    'iam.podIdentityAssociations[0].roleName',
    'must be at most 64 letters',
  ],
  [
    group({ ssh: { publicKeyName: 'ops', sourceSecurityGroupIds: ['a'] } }),
    'managedNodeGroups[0].ssh.sourceSecurityGroupIds[0]',
    'must be an id such as',
  ],
  [
    group({ privateNetworking: false, ssh: { publicKeyName: 'ops', sourceSecurityGroupIds: [] } }),
    'managedNodeGroups[0].ssh.sourceSecurityGroupIds',
    'port 22 is open to the internet',
  ],
  [
    group({ iam: { instanceRolePermissionsBoundary: 'a' } }),
    'managedNodeGroups[0].iam.instanceRolePermissionsBoundary',
    'must be an ARN such as',
  ],
  [
    { vpcCni: { networkPolicy: 'on' } } as unknown as EksctlClusterProps,
    'vpcCni.networkPolicy',
    'must be `standard`, `strict` or `off`, not `on`',
  ],
  [
    { vpcCni: { podSecurityGroups: 'on' } } as unknown as EksctlClusterProps,
    'vpcCni.podSecurityGroups',
    'must be `standard`, `strict` or `off`, not `on`',
  ],
  [
    { vpcCni: { prefixDelegation: true, warmPrefixTarget: 0 } },
    'vpcCni.warmPrefixTarget',
    'must be 1..100 prefixes, not 0',
  ],
  [
    {
      vpcCni: {
        customNetworking: {
          'eu-central-1a': {
            id: PRIVATE_A,
            securityGroups: ['1', '2', '3', '4', '5', '6'].map((digit) => `sg-0000000${digit}`),
          },
        },
      },
    },
    'vpcCni.customNetworking.eu-central-1a.securityGroups',
    'must be at most 5, not 6',
  ],
  [
    { vpc: { controlPlaneSubnetIDs: [PRIVATE_A] } },
    'vpc.controlPlaneSubnetIDs',
    'must name two subnets at least, in two zones',
  ],
  [
    { vpc: { subnets: { private: { a: { id: PRIVATE_A, cidr: '10.0.0.1/24' }, b: { id: PRIVATE_B } } } } },
    'vpc.subnets.private.a.cidr',
    'not `10.0.0.1/24`',
  ],
  [
    { vpc: { subnets: { private: { a: { id: PRIVATE_A, tags: { 'aws:a': 'b' } }, b: { id: PRIVATE_B } } } } },
    'vpc.subnets.private.a.tags.aws:a',
    'starts with `aws:`, which is reserved',
  ],
];

describe('EksctlCluster refuses', () => {
  it.each(REFUSED.map(([props, path, reason]) => [path, reason, props] as const))('%s %s', (path, reason, props) => {
    const message = refusal(() => config(props));
    expect(message.startsWith(`demo: ${path} `), message).toBe(true);
    expect(message).toContain(reason);
  });

  it('an app that writes no files, and one that knows the cluster as another', () => {
    expect(refusal(() => new EksctlCluster(new App(), 'demo', { region: REGION }))).toBe(
      'demo: needs an `EksApp`: it writes a file beside the manifests, which an `App` of cdk8s does not',
    );
    expect(refusal(() => config({ version: '1.36' }, { name: 'demo', version: '1.35' }))).toBe(
      'demo: version must be `1.35`, which the app says of the cluster `demo`, not `1.36`',
    );
    expect(refusal(() => config({}, { autoMode: true }))).toBe(
      'demo: autoModeConfig.enabled must be true, which the app says of the cluster `demo`',
    );
    expect(refusal(() => new EksctlCluster(new EksApp(), 'demo', {}))).toBe(
      "demo: region is needed where the app's cluster names none, such as `eu-central-1`",
    );
  });
});

const CERTIFICATE = Buffer.from('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n').toString('base64');

describe('Kubeconfig', () => {
  it('asks the AWS CLI for a token, with a role and a profile', () => {
    const props: KubeconfigProps = {
      server: 'https://ABCDEF.gr7.eu-central-1.eks.amazonaws.com',
      certificateAuthorityData: CERTIFICATE,
      context: 'prod-admin',
      namespace: 'shop',
      roleARN: 'arn:aws:iam::111122223333:role/admin',
      profile: 'ops',
    };
    const text = written('eksctl/kubeconfig-prod', (app) => new Kubeconfig(app, 'kubeconfig', props), {
      name: 'prod',
      region: REGION,
    });
    expect(text.split('\n')[0]).toBe('# For kubectl: export KUBECONFIG=$PWD/eksctl/kubeconfig-prod');
    expect(text.match(/^#/gm)).toHaveLength(1);
    expect(parse(text)).toEqual({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name: 'prod', cluster: { server: props.server, 'certificate-authority-data': CERTIFICATE } }],
      users: [
        {
          name: 'prod',
          user: {
            exec: {
              apiVersion: 'client.authentication.k8s.io/v1beta1',
              command: 'aws',
              args: [
                '--region',
                'eu-central-1',
                'eks',
                'get-token',
                '--cluster-name',
                'prod',
                '--output',
                'json',
                '--role-arn',
                'arn:aws:iam::111122223333:role/admin',
              ],
              env: [{ name: 'AWS_PROFILE', value: 'ops' }],
              interactiveMode: 'IfAvailable',
            },
          },
        },
      ],
      contexts: [{ name: 'prod-admin', context: { cluster: 'prod', user: 'prod', namespace: 'shop' } }],
      'current-context': 'prod-admin',
    });
  });

  it('makes nothing up: commands fill in what only AWS knows', () => {
    const text = written('eksctl/kubeconfig-demo', (app) => new Kubeconfig(app, 'demo', { region: REGION }));
    expect(text.split('\n').slice(0, 4)).toEqual([
      '# For kubectl: export KUBECONFIG=$PWD/eksctl/kubeconfig-demo',
      '# Once the cluster exists, fill in what only AWS knows, here or in the props server and certificateAuthorityData:',
      '#   kubectl config set clusters.demo.server "$(aws eks describe-cluster --region eu-central-1 --name demo --query cluster.endpoint --output text)"',
      '#   kubectl config set clusters.demo.certificate-authority-data "$(aws eks describe-cluster --region eu-central-1 --name demo --query cluster.certificateAuthority.data --output text)"',
    ]);
    expect(parse(text).clusters).toEqual([{ name: 'demo', cluster: { server: '${CLUSTER_ENDPOINT}' } }]);
    expect(parse(text).users[0].user.exec).not.toHaveProperty('env');
  });

  it.each<[KubeconfigProps, string]>([
    [{ region: 'mars' }, 'region must be a region such as `eu-central-1`, not `mars`'],
    [{ cluster: 'a.b' }, 'cluster must be at most 100 letters, digits, `-` and `_`, not `-` or `_` first, not `a.b`'],
    [
      { server: 'http://a' },
      'server must be an address such as `https://ABCDEF.gr7.eu-central-1.eks.amazonaws.com`, not `http://a`',
    ],
    [
      { certificateAuthorityData: 'abcd' },
      'certificateAuthorityData must be a certificate in base64, as `aws eks describe-cluster` tells it',
    ],
    [{ roleARN: 'admin' }, 'roleARN must be an ARN such as `arn:aws:iam::111122223333:role/NAME`, not `admin`'],
    [{ profile: 'a b' }, 'profile must be the name of a profile, without spaces, not `a b`'],
    [
      { namespace: 'Shop' },
      'namespace must be at most 63 lower-case letters, digits and `-`, a letter or digit at both ends, not `Shop`',
    ],
    [{ context: 'a b' }, 'context must be a name without spaces, not `a b`'],
  ])('refuses %o', (props, message) => {
    expect(refusal(() => new Kubeconfig(new EksApp(), 'demo', { region: REGION, ...props }))).toBe(`demo: ${message}`);
  });
});
