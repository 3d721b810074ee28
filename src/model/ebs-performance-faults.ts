import { EBS_OLDER_TYPES } from '../data/ebs-parameters.js';
import { EBS_VOLUME_TYPES, type EbsVolumeType } from '../data/ebs-volume-types.js';
import { didYouMean } from './suggest.js';

/** What is wrong with one parameter. */
export interface ParameterFault {
  readonly key: string;
  readonly message: string;
  /** `refused`: no volume is made. `ignored`: it does nothing. `risky`: it works today. */
  readonly outcome: 'refused' | 'ignored' | 'risky';
  /** The key is the fault, not its value. */
  readonly atKey?: true;
  /** What the key should be. */
  readonly renameTo?: string;
}

/** The parameters of a class: under the names of the table, whatever case they are written in. */
export interface GivenParameters {
  /** As written; undefined of what is missing, unknown or no text. */
  readonly value: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
  /** The key as written. */
  readonly key: (name: string) => string;
  /** Of the volumes; undefined where it is unknown. */
  readonly type: string | undefined;
  readonly fsType: string | undefined;
}

const TYPES: Readonly<Record<string, EbsVolumeType>> = EBS_VOLUME_TYPES;
const TYPE_NAMES: readonly string[] = [...Object.keys(TYPES), ...EBS_OLDER_TYPES];

export function* typeFaults(given: GivenParameters): Generator<ParameterFault> {
  const { type, value, has, key } = given;
  if (type === undefined) return;
  if (!TYPE_NAMES.includes(type)) {
    const message = `\`${type}\` is no EBS volume type: ${Object.keys(TYPES).join(', ')}${didYouMean(type, TYPE_NAMES)}`;
    yield { key: key('type'), outcome: 'refused', message };
    return;
  }
  const limits = TYPES[type];
  for (const name of ['iops', 'iopsPerGB']) {
    if (has(name) && !limits?.iops) {
      yield {
        key: key(name),
        outcome: 'ignored',
        message: `\`${name}\` cannot be chosen for \`${type}\` volumes, only for gp3, io1 and io2`,
      };
    }
  }
  if (has('iops') && has('iopsPerGB')) {
    yield {
      key: key('iopsPerGB'),
      outcome: 'refused',
      atKey: true,
      message: '`iops` and `iopsPerGB` cannot stand together',
    };
  }
  if (limits?.iopsRequired && !has('iops') && !has('iopsPerGB')) {
    yield { key: key('type'), outcome: 'refused', message: `\`${type}\` volumes need \`iops\` or \`iopsPerGB\`` };
  }
  if (limits?.iops) yield* iopsFaults(type, limits.iops, value('iops'), given);
}

function* iopsFaults(
  type: string,
  { min, max, maxPerGib }: NonNullable<EbsVolumeType['iops']>,
  iops: string | undefined,
  { key, value }: GivenParameters,
): Generator<ParameterFault> {
  const raised = /^true$/i.test(value('allowAutoIOPSPerGBIncrease') ?? '');
  const total = wholeNumber(iops);
  if (total !== undefined && total < min && !raised) {
    yield {
      key: key('iops'),
      outcome: 'refused',
      message: `\`${type}\` volumes have at least ${min} IOPS, not ${total}`,
    };
  } else if (total !== undefined && total > max) {
    yield {
      key: key('iops'),
      outcome: 'risky',
      message: `\`${type}\` volumes have at most ${max} IOPS; ${total} is more than AWS documents`,
    };
  }
  const perGib = wholeNumber(value('iopsPerGB'));
  if (perGib !== undefined && perGib > maxPerGib) {
    yield {
      key: key('iopsPerGB'),
      outcome: 'risky',
      message: `\`${type}\` volumes have at most ${maxPerGib} IOPS for each GiB, not ${perGib}`,
    };
  }
}

export function* throughputFaults({ type, value, has, key }: GivenParameters): Generator<ParameterFault> {
  if (type === undefined || !TYPE_NAMES.includes(type) || !has('throughput')) return;
  const limits = TYPES[type];
  const at = key('throughput');
  if (!limits?.throughput) {
    yield {
      key: at,
      outcome: 'ignored',
      message: `\`throughput\` can be chosen for gp3 volumes only, not for \`${type}\``,
    };
    return;
  }
  const { min, max, maxPerIops } = limits.throughput;
  const mib = wholeNumber(value('throughput'));
  if (mib === undefined) return;
  if (mib < min)
    yield { key: at, outcome: 'refused', message: `\`${type}\` volumes have at least ${min} MiB a second, not ${mib}` };
  if (mib > max) {
    yield {
      key: at,
      outcome: 'risky',
      message: `\`${type}\` volumes have at most ${max} MiB a second; ${mib} is more than AWS documents`,
    };
  }
  // With IOPS by the GiB it depends on the size of the claim.
  const iops = has('iops') ? wholeNumber(value('iops')) : has('iopsPerGB') ? undefined : limits.iops?.min;
  if (iops !== undefined && mib <= max && mib > iops * maxPerIops) {
    const message = `${mib} MiB a second need \`iops\` of ${mib / maxPerIops}; ${iops} IOPS allow ${Math.floor(iops * maxPerIops)}`;
    yield { key: at, outcome: 'refused', message };
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
