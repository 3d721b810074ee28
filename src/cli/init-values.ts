import { basename } from 'node:path';
import { EKS_VERSIONS } from '../data/eks-versions.js';
import { partitionOf } from '../data/partitions.js';
import type { Arguments, Flag } from './args.js';
import { UsageError } from './errors.js';
import { VERSION } from './version.js';

/** The account and the region that stand for the user's until they are told. */
const EXAMPLE = { account: '111122223333', region: 'us-east-1' };

export const VALUE_FLAGS: readonly Flag[] = [
  { name: 'name', value: 'NAME', help: 'Name of the app (default: that of the folder).' },
  { name: 'registry', value: 'REGISTRY', help: 'Where its images are (default: an example in ECR).' },
  { name: 'region', value: 'REGION', help: `AWS region (default: that of the registry, else ${EXAMPLE.region}).` },
];

/** What the placeholders of a template become: `__NAME__` and so on. */
export interface Values {
  readonly name: string;
  readonly registry: string;
  readonly region: string;
  readonly account: string;
  readonly partition: string;
  /** Of host names in AWS. */
  readonly suffix: string;
  /** Minor version for a new cluster: the newest but one, for which add-ons are out. */
  readonly kubernetes: string;
  /** Of eks-kit. */
  readonly version: string;
}

/** Every value is checked against a pattern that needs no quotes in YAML, JSON or TypeScript. */
export function valuesOf(given: Arguments, folder: string, fallback: string, today: string): Values {
  const registry = given.one('registry')?.replace(/\/$/, '');
  if (registry !== undefined) checkRegistry(registry);
  const ecr = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\./.exec(registry ?? '');
  const account = ecr?.[1] ?? EXAMPLE.account;
  const region = given.one('region') ?? ecr?.[2] ?? EXAMPLE.region;
  const partition = partitionOf(region);
  if (!partition) throw new UsageError(`\`--region\` takes an AWS region such as eu-central-1, not \`${region}\``);
  return {
    name: nameOf(given.one('name'), folder, fallback),
    registry: registry ?? `${account}.dkr.ecr.${region}.${partition.dnsSuffix}`,
    region,
    account,
    partition: partition.id,
    suffix: partition.dnsSuffix,
    kubernetes: EKS_VERSIONS.filter(({ released }) => released <= today).at(-2)?.version ?? '',
    version: VERSION,
  };
}

/** A template with its placeholders filled, once each: a value that looks like a placeholder stays what it is. */
export function fill(text: string, values: Values): string {
  return text.replace(/__([A-Z]+)__/g, (placeholder, word: string) => {
    const key = word.toLowerCase();
    return Object.hasOwn(values, key) ? values[key as keyof Values] : placeholder;
  });
}

/** Names get suffixes, and 63 characters is all there is. */
const NAME = /^[a-z](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
/** What a YAML reader takes for something else than a text. */
const WORDS = /^(?:y|yes|n|no|on|off|true|false|null)$/;
/** What templates call their workloads, beside which the namespace has the name of the app. */
const ROLES = ['web', 'worker', 'task', 'eksctl', 'gp3'];

function nameOf(given: string | undefined, folder: string, fallback: string): string {
  if (given !== undefined) return checkedName(given);
  const name = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  if (ROLES.includes(name)) return `${name}-app`;
  return isName(name) ? name : fallback;
}

function checkedName(name: string): string {
  if (ROLES.includes(name)) throw new UsageError(`\`--name\`: \`${name}\` is what templates call a part of the app`);
  if (isName(name)) return name;
  throw new UsageError(
    `\`--name\` takes 1..40 lower-case letters, digits and hyphens that start with a letter and mean nothing else in YAML, not \`${name}\``,
  );
}

function isName(name: string): boolean {
  return NAME.test(name) && !WORDS.test(name);
}

function checkRegistry(registry: string): void {
  if (/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/.test(registry)) return;
  throw new UsageError(
    `\`--registry\` takes a host and a path such as ${EXAMPLE.account}.dkr.ecr.eu-central-1.amazonaws.com or ghcr.io/me, not \`${registry}\``,
  );
}
