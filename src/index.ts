/**
 * The library: lint texts in memory, define rules, read the registry. It reads no file and no clock; the command line does.
 */
import type { ClusterSetting, Config } from './engine/config.js';
import type { Result } from './engine/finding.js';
import type { AnyRuleDefinition, Preset, Rule } from './engine/rule.js';
import { register } from './engine/rule.js';
import { run } from './engine/run.js';
import { customResourceSchemas } from './model/schema/custom-resources.js';
import { rules } from './rules/registry.js';
import { parseFile } from './source/file.js';

export type { ClusterSetting, Config } from './engine/config.js';
export type { Finding, InternalError, Note, Result, Severity, Summary } from './engine/finding.js';
export type {
  AnyRuleDefinition,
  Context,
  Example,
  NodeMap,
  Preset,
  Problem,
  Rule,
  RuleDefinition,
} from './engine/rule.js';
export { defineRule } from './engine/rule.js';
export type { Container, PodTemplate } from './model/pod.js';
export type { Located, Resource } from './model/resource.js';
export type { Path } from './source/path.js';
export { UNKNOWN } from './source/unknown.js';
export { rules };

export interface LintFile {
  /** Shown in findings. `.json` is read as strict JSON. */
  readonly path: string;
  readonly text: string;
}

export interface LintOptions {
  /** Files that cross-resource rules see and that are not reported on. */
  readonly context?: readonly LintFile[];
  /** Default: recommended. */
  readonly preset?: Preset;
  readonly config?: Config;
  readonly cluster?: ClusterSetting;
  /** Rules beside the built-in ones, from `defineRule`. */
  readonly rules?: readonly AnyRuleDefinition[];
  /** ISO date for end-of-support rules. Default: the day of the call. */
  readonly today?: string;
  /** The files given are all there is. Default: false. */
  readonly complete?: boolean;
}

/** Lints texts. Never throws on their content: what cannot be read is a finding, a rule that throws an internal error. */
export function lint(files: readonly LintFile[], options: LintOptions = {}): Result {
  const parse = (list: readonly LintFile[]) => list.map((file) => parseFile(file.path, file.text));
  const own: readonly Rule[] = (options.rules ?? []).map((rule) => register('custom', rule));
  return run({
    reported: parse(files),
    context: parse(options.context ?? []),
    rules: [...rules, ...own],
    config: options.config ?? {},
    selection: { preset: options.preset ?? 'recommended' },
    cluster: options.cluster ?? {},
    today: options.today ?? new Date().toISOString().slice(0, 10),
    complete: options.complete ?? false,
    matches: () => false,
    customResources: customResourceSchemas,
  });
}
