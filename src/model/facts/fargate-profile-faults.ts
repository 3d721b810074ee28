import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';
import { isAccountId, parseArn } from '../arn.js';
import { entries, isMapping } from '../loose.js';
import { nearestTo } from '../suggest.js';
import type { FargateProfile, FargateSpelling } from './fargate-profile.js';

/** Why the receiver rejects a profile, or why no pod can ever match it. `at` is below the profile. */
export interface FargateProfileFault {
  readonly at: Path;
  readonly message: string;
  readonly key?: true;
}

type Faults = Generator<FargateProfileFault>;

const MOST_SELECTORS = 5;

export function* fargateProfileFaults(profile: FargateProfile): Faults {
  const { spelling, name, clusterName, podExecutionRole, path } = profile;
  if (spelling.described) return;
  const checked = spelling.fieldsChecked;
  if (!checked) yield* keyFaults(profile);
  for (const { value, path: whole } of [name, clusterName]) {
    const at = whole.slice(path.length);
    // In a ClusterConfig the cluster's name stands elsewhere.
    if (
      !checked &&
      typeof value === 'object' &&
      value !== null &&
      path.every((segment, index) => segment === whole[index])
    ) {
      yield { at, message: `\`${at.join('.')}\` must be a text` };
    }
  }
  if (typeof name.value === 'string' && name.value.startsWith('eks-')) {
    yield { at: [spelling.name], message: `\`${name.value}\` starts with \`eks-\`, which is reserved` };
  }
  const role = podExecutionRole.value;
  const misplaced = !checked && role !== undefined && role !== null && role !== UNKNOWN;
  if (typeof role === 'string' ? !isRoleArn(role) : misplaced) {
    const message = `\`${shown(role)}\` is no ARN of a role: write \`arn:aws:iam::ACCOUNT:role/NAME\``;
    yield { at: [spelling.podExecutionRole], message };
  }
  yield* subnetFaults(profile);
  yield* selectorFaults(profile);
}

function isRoleArn(text: string): boolean {
  const arn = parseArn(text);
  return arn?.service === 'iam' && isAccountId(arn.account) && /^role\/./.test(arn.resource);
}

function* keyFaults({ data, spelling }: FargateProfile): Faults {
  const { fields, required } = spelling;
  const meant = new Set<string>();
  for (const key of Object.keys(data)) {
    if (fields.includes(key)) continue;
    const field = nearestTo(key, fields) ?? fields.find((one) => one.toLowerCase().endsWith(key.toLowerCase()));
    if (field !== undefined) meant.add(field);
    const hint = field === undefined ? `allowed are ${list(fields)}` : `did you mean \`${field}\`?`;
    yield { at: [key], key: true, message: `a Fargate profile has no \`${key}\` here; ${hint}` };
  }
  for (const field of required) {
    if (data[field] === undefined && !meant.has(field)) yield { at: [field], message: `\`${field}\` is missing` };
  }
}

function* subnetFaults({ subnets, spelling }: FargateProfile): Faults {
  const at = [spelling.subnets];
  const { value } = subnets;
  if (value === undefined || value === null || value === UNKNOWN) return;
  if (!Array.isArray(value)) {
    if (!spelling.fieldsChecked) yield { at, message: `\`${spelling.subnets}\` must be a list, even of one subnet` };
    return;
  }
  for (const [index, id] of value.entries()) {
    if (id === UNKNOWN || (typeof id === 'string' ? id.startsWith('subnet-') : spelling.fieldsChecked)) continue;
    yield { at: [...at, index], message: `\`${shown(id)}\` is no subnet id: those start with \`subnet-\`` };
  }
}

function* selectorFaults({ selectors, spelling, data }: FargateProfile): Faults {
  const at = [spelling.selectors];
  const { value } = selectors;
  const hidden = Object.keys(data).some((key) => key !== spelling.selectors && nearestTo(key, at) !== undefined);
  if (value === UNKNOWN || (value === undefined && hidden)) return;
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    yield { at, message: 'a profile without a selector runs no pod: give one to five, each with a namespace' };
  } else if (!Array.isArray(value)) {
    if (spelling.fieldsChecked) return;
    yield { at, message: `\`${spelling.selectors}\` must be a list, even of one selector` };
  } else {
    if (value.length > MOST_SELECTORS) {
      yield {
        at,
        message: `${value.length} selectors: a profile takes ${MOST_SELECTORS} at most; add a second profile`,
      };
    }
    for (const [index, selector] of value.entries()) yield* oneSelector(selector, [...at, index], spelling);
  }
}

function* oneSelector(selector: unknown, at: Path, spelling: FargateSpelling): Faults {
  if (selector === UNKNOWN) return;
  const { namespace: namespaceKey, labels, labelList, fieldsChecked: checked } = spelling;
  if (!isMapping(selector)) {
    if (!checked) yield { at, message: `a selector is a mapping with \`${namespaceKey}\`` };
    return;
  }
  const allowed = [namespaceKey, labels];
  const unknown = Object.keys(selector).filter((key) => !allowed.includes(key));
  for (const key of checked ? [] : unknown) {
    const hint = nearestTo(key, allowed) ?? namespaceKey;
    yield { at: [...at, key], key: true, message: `a selector has no \`${key}\`; did you mean \`${hint}\`?` };
  }
  const namespace = selector[namespaceKey];
  const place = [...at, namespaceKey];
  if (typeof namespace === 'string' && namespace !== '') {
    if (!/^[a-z0-9*?-]{1,63}$/.test(namespace))
      yield { at: place, message: `no namespace can be called \`${namespace}\`` };
  } else if (unknown.length === 0 && (checked ? !namespace : namespace !== UNKNOWN)) {
    yield { at: place, message: `every selector needs a \`${namespaceKey}\`` };
  }
  yield* labelFaults(selector[labels], [...at, labels], labelList, checked);
}

function* labelFaults(labels: unknown, at: Path, wantsList: boolean, checked: boolean): Faults {
  if (labels === undefined || labels === null || labels === UNKNOWN) return;
  if (wantsList !== Array.isArray(labels) || typeof labels !== 'object') {
    if (checked) return;
    const shape = wantsList ? 'a list of `Key` and `Value`' : 'a mapping of label to value';
    yield { at, message: `labels are ${shape} here` };
    return;
  }
  const pairs = Array.isArray(labels)
    ? labels.flatMap((pair: unknown, index) =>
        isMapping(pair) ? [{ name: pair.Key, value: pair.Value, place: [...at, index, 'Value'] }] : [],
      )
    : entries(labels).map(([name, value]) => ({ name, value, place: [...at, name] }));
  for (const { name, value, place } of pairs) {
    if (typeof name === 'string' && !/^(?:[a-z0-9.*?-]+\/)?[\w.*?-]+$/.test(name)) {
      yield { at: place, message: `no label can be called \`${name}\`` };
    } else if (
      typeof value === 'string' ? !/^[\w.*?-]{0,63}$/.test(value) : value !== UNKNOWN && !wantsList && !checked
    ) {
      const reason =
        typeof value === 'string' ? 'no label can have this value' : 'write it in quotes: labels are texts';
      yield { at: place, message: `\`${shown(value)}\`: ${reason}` };
    }
  }
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
