import { SEVERITIES, type Severity } from '../engine/finding.js';
import { PRESETS, type Preset } from '../engine/rule.js';
import { didYouMean } from '../model/suggest.js';
import { minorIn } from '../model/version.js';
import { RULE_IDS } from '../rules/ids.js';
import type { Arguments, Flag } from './args.js';
import { UsageError } from './errors.js';
import type { Io } from './io.js';

export type FailOn = Severity | 'never';

/** What to lint, and how: of the flags of `eks-kit lint`, or of the inputs of the action. */
export interface LintRequest {
  readonly paths: readonly string[];
  /** Absolute paths. Of the files that `paths` name only these are reported on, the others are context. */
  readonly changed?: ReadonlySet<string>;
  readonly stdinFilename: string | undefined;
  readonly config: string | undefined;
  readonly preset: Preset | undefined;
  readonly only: readonly string[] | undefined;
  readonly skip: readonly string[] | undefined;
  readonly failOn: FailOn;
  readonly kubernetesVersion: string | undefined;
  /** ISO date. */
  readonly today: string;
  readonly complete: boolean;
}

/** The flags that make a request; those that make a report stand beside them in the verb. */
export const REQUEST_FLAGS: readonly Flag[] = [
  { name: 'preset', value: 'PRESET', choices: PRESETS, help: 'Which rules run (default: recommended).' },
  { name: 'only', value: 'RULES', multiple: true, help: 'Run these rules only, whatever preset and config say.' },
  { name: 'skip', value: 'RULES', multiple: true, help: 'Do not run these rules.' },
  {
    name: 'fail-on',
    value: 'SEVERITY',
    choices: [...SEVERITIES, 'never'],
    help: 'Exit 1 from this severity on (default: error).',
  },
  {
    name: 'kubernetes-version',
    value: 'VERSION',
    help: 'Minor version to judge for, such as 1.34: that of the cluster, or the target of an upgrade.',
  },
  { name: 'today', value: 'DATE', help: 'Date for end-of-support rules (default: now), such as 2026-12-31.' },
  { name: 'complete', help: 'The files given are all there is: what they lack does not exist.' },
  { name: 'config', value: 'FILE', help: 'Config to use (default: the nearest eks-kit.yaml).' },
  { name: 'stdin-filename', value: 'FILE', help: 'What to call standard input (`-`).' },
];

export function lintRequest(given: Arguments, io: Io): LintRequest {
  return {
    paths: given.positionals.length === 0 ? ['.'] : given.positionals,
    stdinFilename: given.one('stdin-filename'),
    config: given.one('config'),
    preset: given.one('preset') as Preset | undefined,
    only: ruleIds(given, 'only'),
    skip: ruleIds(given, 'skip'),
    failOn: (given.one('fail-on') ?? 'error') as FailOn,
    kubernetesVersion: versionOf(given),
    today: todayOf(given, io),
    complete: given.has('complete'),
  };
}

function ruleIds(given: Arguments, flag: 'only' | 'skip'): readonly string[] | undefined {
  const ids = given.list(flag);
  for (const id of ids ?? []) {
    if (!RULE_IDS.includes(id)) throw new UsageError(`\`--${flag}\`: no rule \`${id}\`${didYouMean(id, RULE_IDS)}`);
  }
  return ids;
}

function versionOf(given: Arguments): string | undefined {
  const value = given.one('kubernetes-version');
  const minor = minorIn(value);
  if (value !== undefined && minor === undefined) {
    throw new UsageError(`\`--kubernetes-version\` takes a minor version such as 1.34, not \`${value}\``);
  }
  return minor;
}

function todayOf(given: Arguments, io: Io): string {
  const value = given.one('today');
  if (value === undefined) return io.now().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new UsageError(`\`--today\` takes a date such as 2026-12-31, not \`${value}\``);
  }
  return value;
}
