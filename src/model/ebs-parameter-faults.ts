import {
  EBS_BLOCK_EXPRESS,
  EBS_FILE_SYSTEMS,
  EBS_FS_TYPE_ALIAS,
  EBS_PARAMETERS,
  type EbsParameter,
} from '../data/ebs-parameters.js';
import { type GivenParameters, type ParameterFault, throughputFaults, typeFaults } from './ebs-performance-faults.js';
import { didYouMean } from './suggest.js';

const FS_TYPE = 'csi.storage.k8s.io/fstype';
const BY_KEY: ReadonlyMap<string, EbsParameter> = new Map(
  EBS_PARAMETERS.map((parameter) => [parameter.name.toLowerCase(), parameter]),
);

/** What the EBS CSI driver, or AWS behind it, refuses or ignores. */
export function* ebsParameterFaults(
  parameters: Readonly<Record<string, unknown>>,
  region: string | undefined,
): Generator<ParameterFault> {
  const keys = new Map(Object.keys(parameters).map((key) => [key.toLowerCase(), key]));
  const raw = (name: string): unknown => parameters[keys.get(name.toLowerCase()) ?? ''];
  const value = (name: string): string | undefined => {
    const found = raw(name);
    return typeof found === 'string' ? found : undefined;
  };
  const has = (name: string): boolean => keys.has(name.toLowerCase());
  const key = (name: string): string => keys.get(name.toLowerCase()) ?? name;
  const fsType = has(FS_TYPE) || has(EBS_FS_TYPE_ALIAS) ? (value(FS_TYPE) ?? value(EBS_FS_TYPE_ALIAS)) : 'ext4';
  const given: GivenParameters = { value, has, key, type: has('type') ? value('type') : 'gp3', fsType };
  for (const written of Object.keys(parameters)) yield* keyFaults(written, parameters[written], given);
  yield* typeFaults(given);
  yield* throughputFaults(given);
  yield* formatFaults(given);
  yield* kmsFaults(given, region);
}

function* keyFaults(key: string, value: unknown, given: GivenParameters): Generator<ParameterFault> {
  const lower = key.toLowerCase();
  if (lower.startsWith('csi.storage.k8s.io/') || key.startsWith('tagSpecification')) return;
  if (lower === EBS_FS_TYPE_ALIAS) {
    const message = `\`${key}\` is deprecated; write \`${FS_TYPE}\``;
    yield { key, outcome: 'risky', atKey: true, message, ...(!given.has(FS_TYPE) && { renameTo: FS_TYPE }) };
    return;
  }
  if (lower === EBS_BLOCK_EXPRESS) {
    yield {
      key,
      outcome: 'risky',
      atKey: true,
      message: `\`${key}\` has no effect any more: all io2 volumes are Block Express`,
    };
    return;
  }
  const known = BY_KEY.get(lower);
  if (!known) {
    const names = EBS_PARAMETERS.map(({ name }) => name);
    const message = `\`${key}\` is no parameter of the EBS CSI driver, which then makes no volume${didYouMean(key, names)}`;
    yield { key, outcome: 'refused', atKey: true, message };
  } else if (typeof value === 'string') yield* valueFaults(known, key, value);
}

function* valueFaults({ takes, name }: EbsParameter, key: string, value: string): Generator<ParameterFault> {
  if (takes === 'number' && !/^[+-]?\d+$/.test(value)) {
    yield { key, outcome: 'refused', message: `\`${name}\` must be a whole number, not \`${value}\`` };
  } else if (takes === 'boolean' && !/^(?:true|false)$/i.test(value)) {
    yield { key, outcome: 'ignored', message: `\`${name}\` is on with \`true\` only; \`${value}\` leaves it off` };
  } else if (takes === 'text' && !/^[A-Za-z0-9]*$/.test(value)) {
    yield { key, outcome: 'refused', message: `\`${name}\` must be letters and digits, not \`${value}\`` };
  }
}

function* formatFaults({ fsType, value, has, key }: GivenParameters): Generator<ParameterFault> {
  if (fsType !== undefined && fsType !== '' && !EBS_FILE_SYSTEMS.includes(fsType)) {
    const at = key(has(FS_TYPE) ? FS_TYPE : EBS_FS_TYPE_ALIAS);
    yield {
      key: at,
      outcome: 'refused',
      message: `\`${fsType}\` is no file system of the EBS CSI driver: ext4, xfs, ext3 (in lower case)`,
    };
  }
  for (const { name, only } of EBS_PARAMETERS) {
    if (only === undefined || !has(name) || fsType === undefined || /^false$/i.test(value(name) ?? '')) continue;
    if (only === 'ext4' ? fsType !== 'ext4' : !fsType.startsWith('ext')) {
      yield {
        key: key(name),
        outcome: 'refused',
        atKey: true,
        message: `\`${name}\` is for ${only === 'ext4' ? 'ext4' : 'ext file systems'} only, not for \`${fsType}\``,
      };
    }
  }
  if (value('ext4ClusterSize') && (!has('ext4BigAlloc') || /^false$/i.test(value('ext4BigAlloc') ?? ''))) {
    yield {
      key: key('ext4ClusterSize'),
      outcome: 'refused',
      atKey: true,
      message: '`ext4ClusterSize` needs `ext4BigAlloc: "true"`',
    };
  }
}

function* kmsFaults({ value, key }: GivenParameters, region: string | undefined): Generator<ParameterFault> {
  const kms = value('kmsKeyId');
  if (kms === undefined || kms === '') return;
  const at = key('kmsKeyId');
  if (/^false$/i.test(value('encrypted') ?? '')) {
    yield {
      key: key('encrypted'),
      outcome: 'risky',
      message: '`encrypted` is `false`, but `kmsKeyId` encrypts the volumes in any case',
    };
  }
  const [arn, , service, keyRegion] = kms.split(':');
  // A placeholder in angle brackets is for someone to fill in.
  if (arn !== 'arn' && !kms.startsWith('<')) {
    yield {
      key: at,
      outcome: 'risky',
      message: `\`kmsKeyId\` must be the full ARN of a key, as in \`arn:aws:kms:eu-central-1:111122223333:key/ID\`, not \`${kms}\``,
    };
  } else if (service === 'kms' && keyRegion && region && keyRegion !== region) {
    yield {
      key: at,
      outcome: 'refused',
      message: `the key is in \`${keyRegion}\`; volumes in \`${region}\` need one of their own region`,
    };
  }
}
