import type { Config, FileMatcher, RuleSetting } from './config.js';
import type { Severity } from './finding.js';
import type { Preset, Rule } from './rule.js';

/** A rule as it applies to one file. */
export interface ActiveRule {
  readonly rule: Rule;
  /** Of findings that name none of their own, or of all where the user has set it. */
  readonly severity: Severity;
  readonly severityIsSet: boolean;
  readonly options: never;
}

export interface Selection {
  readonly preset: Preset;
  /** Only these rules, whatever preset and config say. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

/** Which rules run on a file, with severity and options; files with the same overrides share one answer. */
export class Settings {
  private readonly base: readonly ActiveRule[];
  private readonly cache = new Map<string, readonly ActiveRule[]>();

  constructor(
    private readonly rules: readonly Rule[],
    private readonly config: Config,
    private readonly selection: Selection,
    private readonly matches: FileMatcher,
  ) {
    this.base = this.resolve([config.rules ?? {}]);
  }

  forFile(file: string): readonly ActiveRule[] {
    const overrides = this.config.overrides ?? [];
    if (overrides.length === 0) return this.base;
    const applying = overrides.filter((override) => this.matches(override.files, file));
    const key = applying.map((override) => overrides.indexOf(override)).join();
    let active = this.cache.get(key);
    if (!active) {
      active = this.resolve([this.config.rules ?? {}, ...applying.map((override) => override.rules)]);
      this.cache.set(key, active);
    }
    return active;
  }

  private resolve(layers: readonly Readonly<Record<string, RuleSetting>>[]): readonly ActiveRule[] {
    return this.rules.flatMap((rule) => {
      const { only, skip, preset } = this.selection;
      if (skip?.includes(rule.id) || (only && !only.includes(rule.id))) return [];
      const settings = layers.map((layer) => layer[rule.id]).filter((setting) => setting !== undefined);
      return activate(rule, settings, only !== undefined || rule.presets.includes(preset)) ?? [];
    });
  }
}

function activate(rule: Rule, settings: readonly RuleSetting[], enabled: boolean): ActiveRule | undefined {
  let on = enabled;
  let severity: Severity | undefined;
  let options = rule.options?.default as object | undefined;
  for (const setting of settings) {
    const [level, given] = typeof setting === 'string' ? [setting, undefined] : setting;
    on = level !== 'off';
    if (level !== 'off' && level !== 'on') severity = level;
    if (given) options = { ...options, ...given };
  }
  if (!on) return undefined;
  return {
    rule,
    severity: severity ?? rule.severity,
    severityIsSet: severity !== undefined,
    options: (options ?? {}) as never,
  };
}
