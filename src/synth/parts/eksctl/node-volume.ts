import type { PropPlace } from '../prop-place.js';
import { type Json, withoutEmpty } from './json.js';
import type { EksctlNodeGroupBase } from './node-group-props.js';

/** What eksctl lets be chosen of a root volume; AWS has more of gp3 meanwhile. */
const IOPS = {
  gp3: { min: 3000, max: 16_000, perGib: 500 },
  io1: { min: 100, max: 64_000, perGib: 50 },
  io2: { min: 100, max: 64_000, perGib: 1000 },
} as const;

export function volumeOf(place: PropPlace, group: EksctlNodeGroupBase): Json {
  const {
    volumeType = 'gp3',
    volumeSize = 80,
    volumeEncrypted = true,
    volumeIOPS,
    volumeThroughput,
    volumeKmsKeyID,
  } = group;
  place.in('volumeType').choice(volumeType, ['gp3', 'gp2', 'io1', 'io2']);
  place.in('volumeSize').integer(volumeSize, 1, 16_384, 'GiB');
  checkIops(place.in('volumeIOPS'), volumeIOPS, volumeType, volumeSize);
  if (volumeThroughput !== undefined && volumeType !== 'gp3') {
    throw place.in('volumeThroughput').fault(`can be chosen for gp3 alone, not for ${volumeType}`);
  }
  place.in('volumeThroughput').integer(volumeThroughput, 125, 1000, 'MiB a second');
  if (volumeThroughput !== undefined && volumeThroughput > (volumeIOPS ?? 3000) / 4) {
    throw place
      .in('volumeThroughput')
      .fault(`must be at most a quarter of \`volumeIOPS\`, ${(volumeIOPS ?? 3000) / 4}, not ${volumeThroughput}`);
  }
  if (volumeKmsKeyID !== undefined && !volumeEncrypted) {
    throw place.in('volumeKmsKeyID').fault('needs `volumeEncrypted: true`');
  }
  const key =
    /^(arn:[\w-]+:kms:[\w-]+:\d{12}:(key|alias)\/.+|alias\/.+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$/;
  place.in('volumeKmsKeyID').text(volumeKmsKeyID, key, 'the id, alias or ARN of a KMS key');
  return withoutEmpty({ volumeSize, volumeType, volumeIOPS, volumeThroughput, volumeEncrypted, volumeKmsKeyID });
}

function checkIops(place: PropPlace, iops: number | undefined, type: string, size: number): void {
  const bounds = Object.entries(IOPS).find(([name]) => name === type)?.[1];
  if (!bounds) {
    if (iops !== undefined) throw place.fault(`cannot be chosen for ${type}`);
    return;
  }
  if (iops === undefined && type !== 'gp3')
    throw place.fault(`must be given for ${type}, ${bounds.min}..${bounds.max}`);
  place.integer(iops, bounds.min, bounds.max, `for ${type}`);
  if (iops === undefined) return;
  const most = Math.max(bounds.min, size * bounds.perGib);
  if (iops > most) throw place.fault(`must be at most ${most} on ${size} GiB of ${type}, not ${iops}`);
}
