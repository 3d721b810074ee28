import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { EBS_VOLUME_TYPES, type EbsVolumeType } from '../../data/ebs-volume-types.js';
import { EksChart } from '../base/chart.js';
import { checkArn } from '../parts/aws-arn.js';
import { checkObjectName, clusterObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';

/** Volumes of Amazon EBS: one pod at a time, in one availability zone. Not on Fargate. */
export interface EbsStorageClassProps {
  /**
   * Name of the StorageClass.
   * @default the id of the construct
   */
  readonly name?: string;
  /**
   * Type of the volumes: SSD `gp3`, SSD with guaranteed IOPS `io2` (`io1` where a region has no io2), disks `st1` (throughput) and `sc1` (cold).
   * @default gp3
   */
  readonly type?: 'gp3' | 'io1' | 'io2' | 'st1' | 'sc1';
  /**
   * I/O operations a second of a volume, whatever its size: gp3 3000..80000, io1 100..64000, io2 100..256000. Volumes that are too small for them
   * (gp3 500 a GiB, io1 50, io2 1000) are refused.
   * @minimum 100
   * @maximum 256000
   * @default 3000 for gp3; io1 and io2 need `iops` or `iopsPerGib`
   */
  readonly iops?: number;
  /**
   * I/O operations a second for each GiB of a volume, instead of `iops`: gp3 1..500, io1 1..50, io2 1..1000.
   * @minimum 1
   * @maximum 1000
   * @default none
   */
  readonly iopsPerGib?: number;
  /**
   * Throughput of gp3 volumes in MiB a second, 125..2000, at most a quarter of the IOPS.
   * @minimum 125
   * @maximum 2000
   * @default 125
   */
  readonly throughput?: number;
  /**
   * Whether volumes are encrypted.
   * @default true
   */
  readonly encrypted?: boolean;
  /**
   * ARN of the KMS key that encrypts them.
   * @pattern ^arn:aws[a-z-]*:kms:
   * @default the key of the account for EBS
   */
  readonly kmsKey?: string;
  /**
   * File system that new volumes are formatted with.
   * @default ext4
   */
  readonly fsType?: 'ext3' | 'ext4' | 'xfs';
  /**
   * What happens to a volume when its claim is deleted.
   * @default Delete
   */
  readonly reclaim?: 'Delete' | 'Retain';
  /**
   * Whether claims without a class get this one. Of several default classes the newest counts.
   * @default false
   */
  readonly default?: boolean;
  /**
   * Whether volumes can grow.
   * @default true
   */
  readonly expandable?: boolean;
  /**
   * When a volume is made: `WaitForFirstConsumer` makes it in the zone of the pod that first uses it, `Immediate` in any zone, where the pod may not fit.
   * @default WaitForFirstConsumer
   */
  readonly binding?: 'WaitForFirstConsumer' | 'Immediate';
  /**
   * Availability zones of the volumes.
   * @default any
   */
  readonly zones?: readonly string[];
  /**
   * Tags of the volumes in AWS, 50 at most.
   * @default those of the driver
   */
  readonly tags?: Readonly<Record<string, string>>;
  /**
   * Options of mount(8).
   * @default none
   */
  readonly mountOptions?: readonly string[];
  /**
   * Whether EKS Auto Mode makes the volumes (`ebs.csi.eks.amazonaws.com`) or the add-on aws-ebs-csi-driver (`ebs.csi.aws.com`).
   * @default whether the cluster runs in Auto Mode
   */
  readonly autoMode?: boolean;
}

/** A StorageClass for volumes of Amazon EBS. Everything but `default`, `expandable` and `zones` is fixed once it is made. */
export class EbsStorageClass extends Construct {
  /** Name of the StorageClass. */
  readonly name: string;
  readonly apiObject: ApiObject;

  constructor(scope: Construct, id: string, props: EbsStorageClassProps = {}) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    const cluster = EksChart.clusterOf(this);
    this.name = props.name ?? id;
    checkObjectName(place.in('name'), this.name);
    checkPerformance(place, props);
    checkTags(place.in('tags'), props.tags ?? {});
    if (props.kmsKey !== undefined) this.checkKey(place.in('kmsKey'), props.kmsKey, props.encrypted);
    const autoMode = props.autoMode ?? cluster.autoMode ?? false;
    const annotations = props.default ? { 'storageclass.kubernetes.io/is-default-class': 'true' } : undefined;
    const topologies = allowedTopologies(autoMode, props.zones);
    this.apiObject = clusterObject(
      this,
      'Resource',
      { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', name: this.name, annotations },
      {
        provisioner: autoMode ? 'ebs.csi.eks.amazonaws.com' : 'ebs.csi.aws.com',
        parameters: parameters(props),
        reclaimPolicy: props.reclaim ?? 'Delete',
        volumeBindingMode: props.binding ?? 'WaitForFirstConsumer',
        allowVolumeExpansion: props.expandable ?? true,
        ...(topologies.length === 0 ? {} : { allowedTopologies: [{ matchLabelExpressions: topologies }] }),
        ...(props.mountOptions === undefined ? {} : { mountOptions: props.mountOptions }),
      },
    );
  }

  private checkKey(place: PropPlace, key: string, encrypted: boolean | undefined): void {
    if (encrypted === false) throw place.fault('encrypts nothing where `encrypted` is false');
    const example = 'arn:aws:kms:eu-central-1:111122223333:key/ID';
    const cluster = EksChart.clusterOf(this);
    const { region, resource } = checkArn(place, key, 'kms', example, cluster);
    if (!/^(?:key|alias)\/.+/.test(resource))
      throw place.fault(`must be an ARN such as \`${example}\`, not \`${key}\``);
    if (cluster.region !== undefined && region !== cluster.region) {
      throw place.fault(`is a key of \`${region}\`, but volumes of \`${cluster.region}\` need one of their own region`);
    }
  }
}

function checkPerformance(
  place: PropPlace,
  { type = 'gp3', iops, iopsPerGib, throughput }: EbsStorageClassProps,
): void {
  place.in('type').choice(type, Object.keys(EBS_VOLUME_TYPES));
  const limits: EbsVolumeType = EBS_VOLUME_TYPES[type];
  if (iops !== undefined && iopsPerGib !== undefined) throw place.in('iopsPerGib').fault('cannot stand beside `iops`');
  for (const [prop, value] of Object.entries({ iops, iopsPerGib })) {
    if (value !== undefined && !limits.iops) throw place.in(prop).fault(`cannot be chosen for \`${type}\` volumes`);
  }
  if (limits.iops) {
    place.in('iops').integer(iops, limits.iops.min, limits.iops.max, `IOPS for \`${type}\``);
    place.in('iopsPerGib').integer(iopsPerGib, 1, limits.iops.maxPerGib, `IOPS a GiB for \`${type}\``);
  }
  if (limits.iopsRequired && iops === undefined && iopsPerGib === undefined) {
    throw place.in('iops').fault(`is needed for \`${type}\` volumes, or \`iopsPerGib\``);
  }
  if (throughput !== undefined) checkThroughput(place.in('throughput'), type, throughput, iops, iopsPerGib);
}

function checkThroughput(
  place: PropPlace,
  type: keyof typeof EBS_VOLUME_TYPES,
  value: number,
  iops?: number,
  perGib?: number,
): void {
  const limits: EbsVolumeType = EBS_VOLUME_TYPES[type];
  if (!limits.throughput) throw place.fault(`can be chosen for \`gp3\` volumes only, not for \`${type}\``);
  place.integer(value, limits.throughput.min, limits.throughput.max, 'MiB a second');
  // With IOPS by the GiB it depends on the size of the claim.
  if (perGib !== undefined) return;
  const provisioned = iops ?? limits.iops?.min ?? 0;
  const highest = provisioned * limits.throughput.maxPerIops;
  if (value > highest) {
    throw place.fault(
      `must be ${limits.throughput.min}..${highest} MiB a second with ${provisioned} IOPS, not ${value}; more needs \`iops\` of ${value / limits.throughput.maxPerIops}`,
    );
  }
}

function checkTags(place: PropPlace, tags: Readonly<Record<string, string>>): void {
  const entries = Object.entries(tags);
  if (entries.length > 50) throw place.fault(`must be at most 50 tags, not ${entries.length}`);
  for (const [key, value] of entries) {
    if (!/^[^=]{1,128}$/.test(key)) throw place.in(key).fault('must have a key of 1..128 characters without `=`');
    if (/^(?:aws:|kubernetes\.io)/.test(key))
      throw place.in(key).fault('has a key that AWS or Kubernetes keeps to itself');
    if (value.length > 256) throw place.in(key).fault(`must be at most 256 characters, not ${value.length}`);
  }
}

function parameters(props: EbsStorageClassProps): Readonly<Record<string, string>> {
  const { type = 'gp3', iops, iopsPerGib, throughput, encrypted = true, kmsKey, fsType = 'ext4', tags = {} } = props;
  const specified = Object.entries({
    type,
    encrypted,
    'csi.storage.k8s.io/fstype': fsType,
    iops,
    iopsPerGB: iopsPerGib,
    throughput,
    kmsKeyId: kmsKey,
  })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, String(value)]);
  const tagged = Object.entries(tags).map(([key, value], index) => [
    `tagSpecification_${index + 1}`,
    `${key}=${value}`,
  ]);
  return Object.fromEntries([...specified, ...tagged]);
}

function allowedTopologies(
  autoMode: boolean,
  zones: readonly string[] | undefined,
): { key: string; values: readonly string[] }[] {
  return [
    // Keeps pods with such volumes off nodes that Auto Mode does not run, where its driver is not.
    ...(autoMode ? [{ key: 'eks.amazonaws.com/compute-type', values: ['auto'] }] : []),
    ...(zones === undefined ? [] : [{ key: 'topology.kubernetes.io/zone', values: zones }]),
  ];
}
