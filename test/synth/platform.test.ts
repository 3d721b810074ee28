import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLUSTER_AUTOSCALER_IMAGES } from '../../src/data/cluster-autoscaler-images.js';
import { EksApp } from '../../src/synth/base/app.js';
import { EksChart } from '../../src/synth/base/chart.js';
import type { ClusterTarget } from '../../src/synth/base/cluster-target.js';
import { AccessEntries, type AccessEntriesProps } from '../../src/synth/constructs/access-entries.js';
import { AppNamespace } from '../../src/synth/constructs/app-namespace.js';
import { AwsAuth, type AwsAuthProps } from '../../src/synth/constructs/aws-auth.js';
import { ClusterAutoscaler } from '../../src/synth/constructs/cluster-autoscaler.js';
import { EbsStorageClass, type EbsStorageClassProps } from '../../src/synth/constructs/ebs-storage-class.js';
import { EfsStorageClass, type EfsStorageClassProps } from '../../src/synth/constructs/efs-storage-class.js';
import { FargateLogging, type FargateLoggingProps } from '../../src/synth/constructs/fargate-logging.js';
import { FluentBit } from '../../src/synth/constructs/fluent-bit.js';
import { NetworkPolicyRules, type NetworkPolicyRulesProps } from '../../src/synth/constructs/network-policy-rules.js';
import { PriorityClass } from '../../src/synth/constructs/priority-class.js';

const CLUSTER: ClusterTarget = { name: 'prod', region: 'eu-central-1', account: '111122223333', version: '1.35' };
const ROLE = 'arn:aws:iam::111122223333:role';
const KEY = 'arn:aws:kms:eu-central-1:111122223333:key/0a1b';

/** What a chart with the namespace `shop` makes; the objects of a kind where one is named. */
// biome-ignore lint/suspicious/noExplicitAny: manifests are read here as a person reads them
function made(build: (chart: EksChart) => void, kind?: string, cluster = CLUSTER): any[] {
  const chart = new EksChart(new EksApp({ cluster }), 'test', { namespace: 'shop' });
  build(chart);
  return chart.toJson().filter((manifest) => kind === undefined || manifest.kind === kind);
}

function refusal(build: (chart: EksChart) => void, cluster = CLUSTER): string {
  try {
    made(build, undefined, cluster);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing is refused';
}

describe('EbsStorageClass', () => {
  const ebs = (props?: EbsStorageClassProps) => (chart: EksChart) => new EbsStorageClass(chart, 'fast', props);

  it('is encrypted gp3 that waits for its pod, without the namespace of the chart', () => {
    expect(made(ebs())).toEqual([
      {
        apiVersion: 'storage.k8s.io/v1',
        kind: 'StorageClass',
        metadata: { name: 'fast' },
        provisioner: 'ebs.csi.aws.com',
        parameters: { type: 'gp3', encrypted: 'true', 'csi.storage.k8s.io/fstype': 'ext4' },
        reclaimPolicy: 'Delete',
        volumeBindingMode: 'WaitForFirstConsumer',
        allowVolumeExpansion: true,
      },
    ]);
  });

  it('writes every parameter as text', () => {
    const [storageClass] = made(
      ebs({
        default: true,
        iops: 6000,
        throughput: 500,
        kmsKey: KEY,
        fsType: 'xfs',
        zones: ['eu-central-1a'],
        tags: { team: 'shop', app: 'db' },
        mountOptions: ['noatime'],
      }),
    );
    expect(storageClass.metadata.annotations).toEqual({ 'storageclass.kubernetes.io/is-default-class': 'true' });
    expect(storageClass.parameters).toEqual({
      type: 'gp3',
      iops: '6000',
      throughput: '500',
      encrypted: 'true',
      kmsKeyId: KEY,
      'csi.storage.k8s.io/fstype': 'xfs',
      tagSpecification_1: 'team=shop',
      tagSpecification_2: 'app=db',
    });
    expect(storageClass.allowedTopologies).toEqual([
      { matchLabelExpressions: [{ key: 'topology.kubernetes.io/zone', values: ['eu-central-1a'] }] },
    ]);
    expect(storageClass.mountOptions).toEqual(['noatime']);
  });

  it('is made by Auto Mode where the cluster runs in it, for its nodes alone', () => {
    const [storageClass] = made(ebs({ zones: ['eu-central-1a'] }), undefined, { ...CLUSTER, autoMode: true });
    expect(storageClass.provisioner).toBe('ebs.csi.eks.amazonaws.com');
    expect(storageClass.allowedTopologies).toEqual([
      {
        matchLabelExpressions: [
          { key: 'eks.amazonaws.com/compute-type', values: ['auto'] },
          { key: 'topology.kubernetes.io/zone', values: ['eu-central-1a'] },
        ],
      },
    ]);
  });

  it('takes what a volume type can do', () => {
    expect(made(ebs({ type: 'io2', iopsPerGib: 1000 }))[0].parameters).toMatchObject({ iopsPerGB: '1000' });
    expect(made(ebs({ type: 'io2', iops: 256_000 }))[0].parameters).toMatchObject({ iops: '256000' });
    expect(made(ebs({ iops: 80_000, throughput: 2000 }))[0].parameters).toMatchObject({ throughput: '2000' });
    expect(made(ebs({ iopsPerGib: 500, throughput: 1000 }))[0].parameters).toMatchObject({ throughput: '1000' });
    expect(made(ebs({ encrypted: false }))[0].parameters).toMatchObject({ encrypted: 'false' });
  });

  it.each<[EbsStorageClassProps, string]>([
    [{ iops: 2999 }, 'iops must be 3000..80000 IOPS for `gp3`, not 2999'],
    [{ iops: 80_001 }, 'iops must be 3000..80000 IOPS for `gp3`, not 80001'],
    [{ type: 'io1', iops: 64_001 }, 'iops must be 100..64000 IOPS for `io1`, not 64001'],
    [{ type: 'io2', iopsPerGib: 1001 }, 'iopsPerGib must be 1..1000 IOPS a GiB for `io2`, not 1001'],
    [{ type: 'io2' }, 'iops is needed for `io2` volumes, or `iopsPerGib`'],
    [{ type: 'st1', iops: 500 }, 'iops cannot be chosen for `st1` volumes'],
    [{ iops: 3000, iopsPerGib: 10 }, 'iopsPerGib cannot stand beside `iops`'],
    [{ throughput: 124 }, 'throughput must be 125..2000 MiB a second, not 124'],
    [
      { throughput: 1000 },
      'throughput must be 125..750 MiB a second with 3000 IOPS, not 1000; more needs `iops` of 4000',
    ],
    [{ type: 'io2', iops: 100, throughput: 125 }, 'throughput can be chosen for `gp3` volumes only, not for `io2`'],
    [{ kmsKey: 'mykey' }, 'kmsKey must be an ARN such as `arn:aws:kms:eu-central-1:111122223333:key/ID`, not `mykey`'],
    [
      { kmsKey: KEY.replace('eu-central-1', 'eu-west-1') },
      'kmsKey is a key of `eu-west-1`, but volumes of `eu-central-1` need one of their own region',
    ],
    [
      { kmsKey: KEY.replace('arn:aws', 'arn:aws-cn') },
      'kmsKey is of the partition `aws-cn`, but the cluster in `eu-central-1` is of `aws`',
    ],
    [{ kmsKey: KEY, encrypted: false }, 'kmsKey encrypts nothing where `encrypted` is false'],
    [{ tags: { 'aws:x': '1' } }, 'tags.aws:x has a key that AWS or Kubernetes keeps to itself'],
    [{ type: 'gp2' as 'gp3' }, 'type must be `gp3`, `io1`, `io2`, `st1` or `sc1`, not `gp2`'],
    [
      { name: 'Fast' },
      'name must be at most 253 lower-case letters, digits, `-` and `.`, a letter or digit at both ends, not `Fast`',
    ],
  ])('refuses %j', (props, message) => {
    expect(refusal(ebs(props))).toBe(`test/fast: ${message}`);
  });
});

describe('EfsStorageClass', () => {
  const efs = (props: Partial<EfsStorageClassProps>) => (chart: EksChart) =>
    new EfsStorageClass(chart, 'shared', { fileSystemId: 'fs-0123456789abcdef0', ...props });

  it('gives each claim an access point', () => {
    expect(made(efs({}))).toEqual([
      {
        apiVersion: 'storage.k8s.io/v1',
        kind: 'StorageClass',
        metadata: { name: 'shared' },
        provisioner: 'efs.csi.aws.com',
        parameters: { provisioningMode: 'efs-ap', fileSystemId: 'fs-0123456789abcdef0', directoryPerms: '700' },
        reclaimPolicy: 'Delete',
        volumeBindingMode: 'Immediate',
      },
    ]);
  });

  it('writes every parameter as text', () => {
    const [storageClass] = made(
      efs({
        gidRange: { from: 1000, to: 2000 },
        basePath: '/dyn',
        subPathPattern: '${.PVC.namespace}/${.PVC.name}',
        uniqueDirectory: false,
        iam: true,
        reclaim: 'Retain',
      }),
    );
    expect(storageClass.parameters).toMatchObject({
      gidRangeStart: '1000',
      gidRangeEnd: '2000',
      basePath: '/dyn',
      subPathPattern: '${.PVC.namespace}/${.PVC.name}',
      ensureUniqueDirectory: 'false',
    });
    expect(storageClass).toMatchObject({ mountOptions: ['iam'], reclaimPolicy: 'Retain' });
  });

  it.each<[Partial<EfsStorageClassProps>, string]>([
    [{ fileSystemId: 'fsap-1' }, 'fileSystemId must be an id such as `fs-0123456789abcdef0`, not `fsap-1`'],
    [{ directoryPerms: '789' }, 'directoryPerms must be three or four octal digits, not `789`'],
    [{ uid: 1000 }, 'uid needs `gid` beside it'],
    [{ uid: 1, gid: 1, gidRange: { from: 1, to: 2 } }, 'gidRange has no effect where `uid` and `gid` are given'],
    [{ gidRange: { from: 10, to: 9 } }, 'gidRange.to must be 10..4294967295, not 9'],
    [
      { subPathPattern: '${.PVC.uid}' },
      'subPathPattern knows `${.PVC.namespace}`, `${.PVC.name}` and `${.PV.name}`, not `${.PVC.uid}`',
    ],
  ])('refuses %j', (props, message) => {
    expect(refusal(efs(props))).toBe(`test/shared: ${message}`);
  });
});

describe('AwsAuth', () => {
  const auth = (props: AwsAuthProps) => (chart: EksChart) => new AwsAuth(chart, 'access', props);

  it('is kube-system/aws-auth, its maps texts', () => {
    const [map] = made(
      auth({
        nodeRoles: [`${ROLE}/node`],
        windowsNodeRoles: [`${ROLE}/windows`],
        fargateRoles: [`${ROLE}/fargate`],
        roles: [{ arn: `${ROLE}/ci`, groups: ['deployers'] }],
        users: [{ arn: 'arn:aws:iam::111122223333:user/ops/alice', groups: ['viewers'] }],
        accounts: ['012345678901'],
      }),
    );
    expect(map.metadata).toEqual({ name: 'aws-auth', namespace: 'kube-system' });
    const nodes = ['system:bootstrappers', 'system:nodes'];
    expect(parse(map.data.mapRoles)).toEqual([
      { rolearn: `${ROLE}/node`, username: 'system:node:{{EC2PrivateDNSName}}', groups: nodes },
      {
        rolearn: `${ROLE}/windows`,
        username: 'system:node:{{EC2PrivateDNSName}}',
        groups: [...nodes, 'eks:kube-proxy-windows'],
      },
      {
        rolearn: `${ROLE}/fargate`,
        username: 'system:node:{{SessionName}}',
        groups: [...nodes, 'system:node-proxier'],
      },
      { rolearn: `${ROLE}/ci`, username: 'ci:{{SessionName}}', groups: ['deployers'] },
    ]);
    expect(parse(map.data.mapUsers)).toEqual([
      { userarn: 'arn:aws:iam::111122223333:user/ops/alice', username: 'alice', groups: ['viewers'] },
    ]);
    // Without quotes a YAML reader takes it for a number, and its leading zero is gone.
    expect(map.data.mapAccounts).toBe('- "012345678901"\n');
  });

  it('quotes a user name that begins with a template', () => {
    const [map] = made(auth({ roles: [{ arn: `${ROLE}/ci`, username: '{{SessionName}}' }] }));
    expect(map.data.mapRoles).toContain('username: "{{SessionName}}"');
  });

  it.each<[AwsAuthProps, string]>([
    [{}, 'nodeRoles must name a role at least: an empty aws-auth locks the nodes out'],
    [
      { roles: [{ arn: `${ROLE}/teams/web/deploy` }] },
      `roles[0].arn must be without the path of the role, or it matches nobody: \`${ROLE}/deploy\``,
    ],
    [
      { nodeRoles: ['arn:aws:iam::111122223333:instance-profile/node'] },
      'nodeRoles[0] must be the role in the instance profile, not the profile',
    ],
    [
      { nodeRoles: ['arn:aws:iam::444455556666:role/node'] },
      "nodeRoles[0] is a role of `444455556666`, but nodes need one of the cluster's account `111122223333`",
    ],
    [
      { roles: [{ arn: 'arn:aws:sts::111122223333:assumed-role/ci/session' }] },
      'roles[0].arn must be an ARN such as `arn:aws:iam::111122223333:role/NAME`, not `arn:aws:sts::111122223333:assumed-role/ci/session`',
    ],
    [
      { roles: [{ arn: `${ROLE}/team-*` }] },
      `roles[0].arn must be an ARN such as \`arn:aws:iam::111122223333:role/NAME\`, not \`${ROLE}/team-*\``,
    ],
    [
      { nodeRoles: [`${ROLE}/node`], roles: [{ arn: `${ROLE}/Node`, groups: ['x'] }] },
      `roles[0].arn is mapped twice: \`${ROLE}/Node\` stands in \`nodeRoles[0]\` too`,
    ],
    [
      { roles: [{ arn: `${ROLE}/node`, groups: ['system:nodes'] }] },
      'roles[0].groups[0] is `system:nodes`, a group of nodes: list the role in `nodeRoles` or `fargateRoles`',
    ],
    [
      { roles: [{ arn: `${ROLE}/node`, groups: ['system:masters system:nodes'] }] },
      'roles[0].groups[0] must be a group without blanks, not `system:masters system:nodes`',
    ],
    [{ accounts: ['12345678901'] }, 'accounts[0] must be an account of 12 digits, not `12345678901`'],
    [
      { users: [{ arn: `${ROLE}/ci` }] },
      `users[0].arn must be an ARN such as \`arn:aws:iam::111122223333:user/NAME\`, not \`${ROLE}/ci\``,
    ],
  ])('refuses %j', (props, message) => {
    expect(refusal(auth(props))).toBe(`test/access: ${message}`);
  });
});

describe('AccessEntries', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'eks-kit-access-'));
  afterAll(() => rmSync(outdir, { recursive: true }));
  const entries = (list: AccessEntriesProps['entries']) => (chart: EksChart) =>
    new AccessEntries(chart, 'access', { entries: list });

  it('are a file for eksctl beside the manifests', () => {
    const app = new EksApp({ cluster: CLUSTER, outdir });
    const chart = new EksChart(app, 'test');
    new AccessEntries(chart, 'access', {
      entries: [
        { principal: `${ROLE}/teams/admin`, policies: [{ policy: 'AmazonEKSClusterAdminPolicy' }] },
        { principal: `${ROLE}/dev`, policies: [{ policy: 'AmazonEKSViewPolicy', namespaces: ['dev-*'] }] },
        { principal: `${ROLE}/node`, type: 'EC2_LINUX' },
      ],
    });
    app.synth();
    const policy = 'arn:aws:eks::aws:cluster-access-policy';
    expect(parse(readFileSync(join(outdir, 'eksctl/access.yaml'), 'utf8'))).toEqual({
      apiVersion: 'eksctl.io/v1alpha5',
      kind: 'ClusterConfig',
      metadata: { name: 'prod', region: 'eu-central-1', version: '1.35' },
      accessConfig: {
        accessEntries: [
          {
            principalARN: `${ROLE}/teams/admin`,
            type: 'STANDARD',
            accessPolicies: [{ policyARN: `${policy}/AmazonEKSClusterAdminPolicy`, accessScope: { type: 'cluster' } }],
          },
          {
            principalARN: `${ROLE}/dev`,
            type: 'STANDARD',
            accessPolicies: [
              {
                policyARN: `${policy}/AmazonEKSViewPolicy`,
                accessScope: { type: 'namespace', namespaces: ['dev-*'] },
              },
            ],
          },
          { principalARN: `${ROLE}/node`, type: 'EC2_LINUX' },
        ],
      },
    });
    expect(chart.toJson()).toEqual([]);
  });

  it('need an app that writes files', () => {
    const chart = new Chart(new App(), 'test');
    const props = { clusterName: 'prod', region: 'eu-central-1', entries: [{ principal: `${ROLE}/x` }] };
    expect(() => new AccessEntries(chart, 'access', props)).toThrow('needs an `EksApp`');
  });

  it.each<[AccessEntriesProps['entries'], string]>([
    [[], 'entries must be one entry at least'],
    [[{ principal: `${ROLE}/a` }, { principal: `${ROLE}/a` }], 'entries[1].principal has an entry already'],
    [[{ principal: `${ROLE}/a`, username: 'eks:a' }], 'entries[0].username must not begin with `eks:`'],
    [[{ principal: `${ROLE}/a`, groups: ['system:masters'] }], 'entries[0].groups[0] cannot be `system:masters`'],
    [[{ principal: `${ROLE}/a`, type: 'EC2_LINUX', groups: ['x'] }], 'entries[0].groups cannot be given'],
    [[{ principal: `${ROLE}/aws-service-role/x/y` }], 'entries[0].principal cannot be a service-linked role'],
    [
      [{ principal: `${ROLE}/a`, username: 'a{{SessionName}}' }],
      'entries[0].username must have a colon before `{{SessionName}}`',
    ],
  ])('refuses %j', (list, message) => {
    expect(refusal(entries(list))).toContain(`test/access: ${message}`);
  });
});

describe('FluentBit', () => {
  const agent = (props?: ConstructorParameters<typeof FluentBit>[2]) => (chart: EksChart) =>
    new FluentBit(chart, 'fluent-bit', props);

  it('makes its objects in the order in which they need each other', () => {
    expect(made(agent()).map(({ kind, metadata }) => [kind, metadata.namespace, metadata.name].join(' '))).toEqual([
      'Namespace  amazon-cloudwatch',
      'ServiceAccount amazon-cloudwatch fluent-bit',
      'ConfigMap amazon-cloudwatch fluent-bit',
      'ClusterRole  fluent-bit',
      'ClusterRoleBinding  fluent-bit',
      'DaemonSet amazon-cloudwatch fluent-bit',
    ]);
  });

  it('sends the logs of all pods but its own to the log group of the cluster', () => {
    const [{ data }] = made(agent({ retentionDays: 7 }), 'ConfigMap');
    const lines = data['fluent-bit.conf'].split('\n').map((line: string) => line.trim());
    expect(lines).toContain('region eu-central-1');
    expect(lines).toContain('log_group_name /eks/prod/application');
    expect(lines).toContain('log_retention_days 7');
    expect(lines).toContain('log_stream_prefix ${HOST_NAME}-');
    expect(lines).toContain('multiline.parser cri');
    expect(lines).toContain('Exclude_Path /var/log/containers/fluent-bit-*_amazon-cloudwatch_*.log');
  });

  it('has as few rights as it works with, on EC2 nodes', () => {
    const [{ spec }] = made(agent(), 'DaemonSet');
    const pod = spec.template.spec;
    expect(spec.selector.matchLabels).toEqual({ 'app.kubernetes.io/name': 'fluent-bit' });
    expect(pod.containers[0].image).toBe('public.ecr.aws/aws-observability/aws-for-fluent-bit:3.4.15');
    expect(pod.containers[0].securityContext).toEqual({
      runAsUser: 0,
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
    });
    expect(pod.containers[0].resources).toEqual({
      requests: { cpu: '50m', memory: '128Mi' },
      limits: { memory: '128Mi' },
    });
    expect(pod.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms).toEqual([
      { matchExpressions: [{ key: 'eks.amazonaws.com/compute-type', operator: 'NotIn', values: ['fargate'] }] },
    ]);
    expect(pod.containers[0].volumeMounts.filter(({ readOnly }: { readOnly?: boolean }) => !readOnly)).toEqual([
      { name: 'state', mountPath: '/var/fluent-bit/state' },
      { name: 'tmp', mountPath: '/tmp' },
    ]);
    expect(pod.tolerations).toEqual([{ operator: 'Exists' }]);
  });

  it('takes a role by IRSA', () => {
    const [account] = made(agent({ identity: { irsa: `${ROLE}/logs` } }), 'ServiceAccount');
    expect(account.metadata.annotations).toEqual({ 'eks.amazonaws.com/role-arn': `${ROLE}/logs` });
    expect(made(agent({ identity: { podIdentity: true } }), 'ServiceAccount')[0].metadata.annotations).toBeUndefined();
  });

  it('rolls its pods when the configuration changes', () => {
    const annotation = (days: number) =>
      made(agent({ retentionDays: days }), 'DaemonSet')[0].spec.template.metadata.annotations['eks-kit.dev/config'];
    expect(annotation(7)).toMatch(/^[0-9a-f]{16}$/);
    expect(annotation(7)).not.toBe(annotation(30));
  });

  it('says to the linter why it is root, where that asks', () => {
    const annotations = (namespace?: string) =>
      made(agent(namespace === undefined ? {} : { namespace }), 'DaemonSet')[0].metadata.annotations;
    expect(annotations()).toBeUndefined();
    expect(Object.keys(annotations('logging'))).toEqual(['eks-kit.dev/ignore.run-as-non-root-missing']);
  });

  it('leaves the namespace to others', () => {
    expect(made(agent({ createNamespace: false }), 'Namespace')).toEqual([]);
  });

  it('refuses what cannot work', () => {
    const fargate = { ...CLUSTER, fargateProfiles: [{ name: 'logs', selectors: [{ namespace: 'amazon-*' }] }] };
    expect(refusal(agent(), fargate)).toBe(
      'test/fluent-bit: namespace is selected by the Fargate profile `logs`, and Fargate has no DaemonSets',
    );
    expect(refusal(agent(), { name: 'prod' })).toContain('region is needed');
    expect(refusal(agent(), { region: 'eu-central-1' })).toContain('logGroup is needed');
    expect(refusal(agent({ retentionDays: 31 }))).toContain('retentionDays must be one of 1, 3, 5,');
    expect(refusal(agent({ logGroup: 'a b' }))).toContain('logGroup must be 1..512 letters');
    expect(refusal(agent({ image: 'public.ecr.aws/x/fluent-bit' }))).toContain('image needs a tag or a digest');
    expect(refusal(agent({ identity: { irsa: 'role' } }))).toContain('identity.irsa must be an ARN');
    expect(refusal(agent({ size: { memory: '1Gi', memoryLimit: '512Mi' } }))).toContain('size.memoryLimit must be');
  });
});

describe('FargateLogging', () => {
  const logging = (props?: FargateLoggingProps) => (chart: EksChart) => new FargateLogging(chart, 'logging', props);

  it('is where Fargate looks for it', () => {
    const [namespace, map] = made(logging());
    expect(namespace).toMatchObject({ kind: 'Namespace', metadata: { name: 'aws-observability' } });
    expect(namespace.metadata.labels['aws-observability']).toBe('enabled');
    expect(map.metadata).toEqual({ name: 'aws-logging', namespace: 'aws-observability' });
    expect(Object.keys(map.data)).toEqual(['filters.conf', 'flb_log_cw', 'output.conf', 'parsers.conf']);
    expect(map.data.flb_log_cw).toBe('false');
    expect(map.data['output.conf']).toBe(
      [
        '[OUTPUT]',
        '    Name cloudwatch_logs',
        '    Match kube.*',
        '    region eu-central-1',
        '    log_group_name /eks/prod/fargate',
        '    log_stream_prefix fargate-',
        '    log_retention_days 30',
        '    auto_create_group true',
        '',
      ].join('\n'),
    );
    expect(JSON.stringify(map.data)).not.toContain('${');
  });

  it('takes sections of the user, in one indentation', () => {
    const [, map] = made(
      logging({
        filters: '# health checks\n[FILTER]\n  Name grep\n    Match *\n Exclude log health\n',
        outputs: '[OUTPUT]\nname kinesis_firehose\nmatch *\nregion eu-central-1\ndelivery_stream logs',
        kubernetesMetadata: false,
      }),
    );
    expect(map.data['filters.conf']).toContain(
      '    Parser containerd_line\n[FILTER]\n    Name grep\n    Match *\n    Exclude log health\n',
    );
    expect(map.data['output.conf']).toBe(
      '[OUTPUT]\n    name kinesis_firehose\n    match *\n    region eu-central-1\n    delivery_stream logs\n',
    );
  });

  it.each<[FargateLoggingProps, string]>([
    [{ filters: '[INPUT]\nName tail' }, 'filters may have `[FILTER]` sections only, not `[INPUT]`'],
    [{ filters: 'Name grep' }, 'filters must begin with a section such as `[FILTER]`, not `Name grep`'],
    [{ filters: '[FILTER]\nName grep' }, 'filters must have `match` in each `[FILTER]` section'],
    [{ filters: '[FILTER]\nName lua\nMatch *' }, 'filters must have a plugin that Fargate has, `grep`'],
    [{ outputs: '[OUTPUT]\nName s3\nMatch *' }, 'outputs must have a plugin that Fargate has, `es`'],
    [{ outputs: '[OUTPUT]\nName es\nMatch *\nHost ${HOST}' }, 'outputs must not use environment variables'],
    [{ outputs: '' }, 'outputs must have one `[OUTPUT]` section at least'],
    [{ parsers: '[PARSER]\nName x' }, 'parsers must have `format` in each `[PARSER]` section'],
    [
      { filters: '[FILTER]\nName kubernetes\nMatch *\nKube_URL https://x' },
      'filters must not have `kube_url`, which Fargate sets itself',
    ],
    [
      { outputs: '[OUTPUT]\nName es\nMatch *', retentionDays: 7 },
      'retentionDays has no effect where `outputs` is given',
    ],
  ])('refuses %j', (props, message) => {
    expect(refusal(logging(props))).toContain(`test/logging: ${message}`);
  });

  it('refuses more characters than Fargate takes', () => {
    const filter = (length: number) => `[FILTER]\nName grep\nMatch *\nExclude log ${'x'.repeat(length)}`;
    expect(refusal(logging({ filters: filter(5000) }))).toMatch(
      /makes a ConfigMap of \d+ characters; Fargate takes 5300/,
    );
    expect(made(logging({ filters: filter(4000) }), 'ConfigMap')).toHaveLength(1);
  });
});

describe('ClusterAutoscaler', () => {
  const autoscaler = (props?: ConstructorParameters<typeof ClusterAutoscaler>[2]) => (chart: EksChart) =>
    new ClusterAutoscaler(chart, 'cluster-autoscaler', props);

  it('finds the node groups of its cluster, in its version', () => {
    const [deployment] = made(autoscaler(), 'Deployment');
    const [container] = deployment.spec.template.spec.containers;
    expect(deployment.metadata.namespace).toBe('kube-system');
    expect(container.image).toBe(CLUSTER_AUTOSCALER_IMAGES['1.35']);
    expect(container.args).toEqual([
      '--cloud-provider=aws',
      '--namespace=kube-system',
      '--node-group-auto-discovery=asg:tag=k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/prod',
      '--expander=least-waste',
      '--balance-similar-node-groups=true',
      '--skip-nodes-with-system-pods=false',
      '--skip-nodes-with-local-storage=false',
    ]);
    expect(container.env).toEqual([{ name: 'AWS_REGION', value: 'eu-central-1' }]);
    expect(container.resources).toEqual({ requests: { cpu: '100m', memory: '600Mi' }, limits: { memory: '600Mi' } });
  });

  it('has the rights of its service account and no more', () => {
    const objects = made(autoscaler({ namespace: 'platform' }));
    expect(objects.map(({ kind }) => kind)).toEqual([
      'ServiceAccount',
      'Role',
      'ClusterRole',
      'RoleBinding',
      'ClusterRoleBinding',
      'Deployment',
    ]);
    for (const { subjects } of objects.filter(({ kind }) => kind.endsWith('Binding'))) {
      expect(subjects).toEqual([{ kind: 'ServiceAccount', name: 'cluster-autoscaler', namespace: 'platform' }]);
    }
    const rules = objects.flatMap((object) => object.rules ?? []);
    expect(rules.filter(({ verbs }) => verbs.includes('*') || verbs.includes('delete'))).toEqual([
      {
        apiGroups: [''],
        resources: ['configmaps'],
        resourceNames: ['cluster-autoscaler-status', 'cluster-autoscaler-priority-expander'],
        verbs: ['get', 'update', 'delete'],
      },
    ]);
  });

  it('takes flags, and spreads where it is several', () => {
    const objects = made(autoscaler({ replicas: 2, flags: { expander: 'random', 'scale-down-unneeded-time': '5m' } }));
    const { spec } = objects.find(({ kind }) => kind === 'Deployment');
    expect(spec.template.spec.containers[0].args).toContain('--expander=random');
    expect(spec.template.spec.containers[0].args).toContain('--scale-down-unneeded-time=5m');
    expect(spec.template.spec.topologySpreadConstraints).toHaveLength(2);
    expect(objects.find(({ kind }) => kind === 'PodDisruptionBudget').spec).toEqual({
      maxUnavailable: 1,
      selector: { matchLabels: { 'app.kubernetes.io/name': 'cluster-autoscaler' } },
    });
  });

  it('has equal requests and limits on Fargate', () => {
    const cluster = { ...CLUSTER, fargateProfiles: [{ name: 'system', selectors: [{ namespace: 'kube-system' }] }] };
    const [{ spec }] = made(autoscaler({ replicas: 2 }), 'Deployment', cluster);
    const { requests, limits } = spec.template.spec.containers[0].resources;
    expect(requests).toEqual({ cpu: '250m', memory: '600Mi' });
    expect(limits).toEqual(requests);
    expect(spec.template.spec.topologySpreadConstraints).toBeUndefined();
  });

  it('refuses what cannot work', () => {
    expect(refusal(autoscaler(), { region: 'eu-central-1' })).toContain('clusterName is needed');
    expect(refusal(autoscaler(), { ...CLUSTER, version: '1.30' })).toContain(
      'image is needed: no image of the Cluster Autoscaler is known for Kubernetes `1.30`',
    );
    expect(refusal(autoscaler({ image: 'registry.k8s.io/autoscaling/cluster-autoscaler:v1.33.0' }))).toContain(
      "image must be of the cluster's own version `1.35`, not of `1.33`",
    );
    expect(refusal(autoscaler({ flags: { '--v': 4 } }))).toContain('flags.--v must be the name of a flag');
    expect(refusal(autoscaler({ replicas: 0 }))).toContain('replicas must be 1..5 pods, not 0');
  });
});

describe('NetworkPolicyRules', () => {
  const rules = (props: NetworkPolicyRulesProps) => (chart: EksChart) => new NetworkPolicyRules(chart, 'web', props);
  const dns = {
    to: [
      {
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
        podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
      },
    ],
    ports: [
      { port: 53, protocol: 'UDP' },
      { port: 53, protocol: 'TCP' },
    ],
  };

  it('forbids all to a namespace', () => {
    expect(made(rules({ ingress: [] }))).toEqual([
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: { name: 'web', namespace: 'shop' },
        spec: { podSelector: {}, policyTypes: ['Ingress'], ingress: [] },
      },
    ]);
  });

  it('leaves DNS open where egress is restricted', () => {
    expect(made(rules({ egress: [] }))[0].spec).toEqual({
      podSelector: {},
      policyTypes: ['Egress'],
      egress: [dns],
    });
    expect(made(rules({ egress: [], dns: false }))[0].spec.egress).toEqual([]);
    // The nodes of Auto Mode answer themselves.
    expect(made(rules({ egress: [] }), undefined, { ...CLUSTER, autoMode: true })[0].spec.egress).toEqual([
      { ports: dns.ports },
    ]);
  });

  it('lets in apps, namespaces, addresses and everybody', () => {
    const [{ spec }] = made(
      rules({
        app: 'web',
        ingress: [
          { app: 'gateway', namespace: 'edge', ports: [8080, 'metrics'] },
          { namespace: '*', pods: { role: 'probe' } },
          { namespace: 'ops' },
          { cidr: '10.0.0.0/16', except: ['10.0.1.0/24'], ports: [{ port: 9000, endPort: 9100, protocol: 'UDP' }] },
          {},
        ],
      }),
    );
    expect(spec.podSelector).toEqual({ matchLabels: { 'app.kubernetes.io/name': 'web' } });
    expect(spec.ingress).toEqual([
      {
        from: [
          {
            podSelector: { matchLabels: { 'app.kubernetes.io/name': 'gateway' } },
            namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'edge' } },
          },
        ],
        ports: [
          { port: 8080, protocol: 'TCP' },
          { port: 'metrics', protocol: 'TCP' },
        ],
      },
      { from: [{ podSelector: { matchLabels: { role: 'probe' } }, namespaceSelector: {} }] },
      { from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ops' } } }] },
      {
        from: [{ ipBlock: { cidr: '10.0.0.0/16', except: ['10.0.1.0/24'] } }],
        ports: [{ port: 9000, endPort: 9100, protocol: 'UDP' }],
      },
      {},
    ]);
  });

  it('lets out to sets of addresses, never to the instance metadata', () => {
    const [{ spec }] = made(rules({ egress: [{ to: 'internet', ports: [443] }, { to: 'pod-identity' }], dns: false }));
    expect(spec.egress).toEqual([
      {
        to: [
          { ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.169.254/32'] } },
          { ipBlock: { cidr: '::/0', except: ['fd00:ec2::254/128'] } },
        ],
        ports: [{ port: 443, protocol: 'TCP' }],
      },
      {
        to: [{ ipBlock: { cidr: '169.254.170.23/32' } }, { ipBlock: { cidr: 'fd00:ec2::23/128' } }],
        ports: [{ port: 80, protocol: 'TCP' }],
      },
    ]);
  });

  it.each<[NetworkPolicyRulesProps, string]>([
    [{}, 'must restrict `ingress` or `egress`'],
    [{ ingress: [], dns: false }, 'dns has no effect where `egress` is not restricted'],
    [{ ingress: [{ cidr: '10.0.0.1/16' }] }, 'ingress[0].cidr must be a network: `10.0.0.0/16`, not `10.0.0.1/16`'],
    [{ ingress: [{ cidr: '10.0.0.0' }] }, 'ingress[0].cidr must be addresses such as `10.0.0.0/16`, not `10.0.0.0`'],
    [{ ingress: [{ cidr: '10.0.0.0/16', app: 'x' }] }, 'ingress[0].app cannot stand beside `cidr`'],
    [
      { ingress: [{ cidr: '10.0.0.0/16', except: ['10.1.0.0/24'] }] },
      'ingress[0].except[0] must be a part of `10.0.0.0/16`, not `10.1.0.0/24`',
    ],
    [{ egress: [{ to: 'internet', cidr: '10.0.0.0/8' }] }, 'egress[0].cidr cannot stand beside `to`'],
    [{ ingress: [{ ports: [0] }] }, 'ingress[0].ports[0] must be 1..65535, not 0'],
    [{ ingress: [{ ports: [{ port: 90, endPort: 80 }] }] }, 'ingress[0].ports[0].endPort must be 90..65535, not 80'],
    [{ ingress: [{ ports: ['80'] }] }, 'ingress[0].ports[0] must be a number, or a name'],
  ])('refuses %j', (props, message) => {
    expect(refusal(rules(props))).toContain(`test/web: ${message}`);
  });
});

describe('AppNamespace', () => {
  const namespace = (props?: ConstructorParameters<typeof AppNamespace>[2]) => (chart: EksChart) =>
    new AppNamespace(chart, 'shop', props);

  it('enforces a standard, warns of the next, and injects readiness gates', () => {
    expect(made(namespace())).toEqual([
      {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: {
          name: 'shop',
          labels: {
            'pod-security.kubernetes.io/enforce': 'baseline',
            'pod-security.kubernetes.io/enforce-version': 'latest',
            'pod-security.kubernetes.io/warn': 'restricted',
            'pod-security.kubernetes.io/warn-version': 'latest',
            'pod-security.kubernetes.io/audit': 'restricted',
            'pod-security.kubernetes.io/audit-version': 'latest',
            'elbv2.k8s.aws/pod-readiness-gate-inject': 'enabled',
          },
        },
      },
    ]);
  });

  it('bounds containers and the whole', () => {
    const [, limits, quota] = made(
      namespace({
        podSecurity: { enforce: 'restricted', version: '1.35' },
        readinessGate: false,
        containers: { cpu: '100m', memory: '256Mi', maxMemory: '2Gi' },
        quota: { 'requests.cpu': 20, 'requests.memory': '64Gi', 'count/jobs.batch': 10 },
      }),
    );
    expect(limits).toEqual({
      apiVersion: 'v1',
      kind: 'LimitRange',
      metadata: { name: 'containers', namespace: 'shop' },
      spec: {
        limits: [
          {
            type: 'Container',
            defaultRequest: { cpu: '100m', memory: '256Mi' },
            default: { memory: '256Mi' },
            max: { memory: '2Gi' },
          },
        ],
      },
    });
    expect(quota.spec.hard).toEqual({ 'requests.cpu': '20', 'requests.memory': '64Gi', 'count/jobs.batch': '10' });
  });

  it.each<[ConstructorParameters<typeof AppNamespace>[2], string]>([
    [{ name: 'shop.web' }, 'name must be at most 63 lower-case letters'],
    [{ podSecurity: { version: '34' } }, 'podSecurity.version must be a minor version'],
    [{ containers: {} }, 'containers must have one bound at least'],
    [
      { containers: { memory: '2Gi', maxMemory: '1Gi' } },
      'containers.memory must be at most `maxMemory` (`1Gi`), not `2Gi`',
    ],
    [{ containers: { cpu: 'much' } }, 'containers.cpu must be cores'],
    [{ quota: { 'request.cpu': 1 } }, 'quota.request.cpu is nothing that a quota can bound'],
    [{ quota: { pods: '1.5' } }, 'quota.pods must be a whole number, not `1.5`'],
    [{ quota: { memory: 'lots' } }, 'quota.memory must be an amount'],
    [{ labels: { 'a b': 'c' } }, 'labels.a b is no key'],
  ])('refuses %j', (props, message) => {
    expect(refusal(namespace(props))).toContain(`test/shop: ${message}`);
  });
});

describe('PriorityClass', () => {
  it('has no namespace', () => {
    expect(made((chart) => new PriorityClass(chart, 'high', { value: 1000, preempts: false, default: true }))).toEqual([
      {
        apiVersion: 'scheduling.k8s.io/v1',
        kind: 'PriorityClass',
        metadata: { name: 'high' },
        value: 1000,
        globalDefault: true,
        preemptionPolicy: 'Never',
      },
    ]);
  });

  it('refuses what Kubernetes keeps to itself', () => {
    expect(refusal((chart) => new PriorityClass(chart, 'system-high', { value: 1 }))).toContain('must not begin with');
    expect(refusal((chart) => new PriorityClass(chart, 'high', { value: 1_000_000_001 }))).toContain(
      'value must be -2147483648..1000000000, not 1000000001',
    );
  });
});

describe('in a chart of cdk8s itself', () => {
  it('the names are the same, and cluster-scoped objects have no namespace', () => {
    const chart = new Chart(new App(), 'test', { namespace: 'shop' });
    new EbsStorageClass(chart, 'gp3');
    new AppNamespace(chart, 'team');
    new NetworkPolicyRules(chart, 'deny', { ingress: [] });
    new PriorityClass(chart, 'high', { value: 1 });
    expect(chart.toJson().map(({ kind, metadata }) => [kind, metadata.namespace, metadata.name])).toEqual([
      ['StorageClass', undefined, 'gp3'],
      ['Namespace', undefined, 'team'],
      ['NetworkPolicy', 'shop', 'deny'],
      ['PriorityClass', undefined, 'high'],
    ]);
  });
});
