import type { Range } from '../source/lines.js';
import type { Severity } from './finding.js';
import type { Preset } from './rule.js';
export type RuleSetting = 'off' | Severity | readonly [Severity | 'off' | 'on', Readonly<Record<string, unknown>>];
/** What a config may say of a cluster; the files of the workspace fill in the rest. */
export interface ClusterSetting {
    /** Minor version, such as "1.34". */
    readonly kubernetesVersion?: string;
    readonly name?: string;
    readonly autoMode?: boolean;
    /** Such as `eu-central-1`. */
    readonly region?: string;
}
/** A suppression in the config. All that is given must match. */
export interface ConfigSuppression {
    readonly rule: string;
    readonly reason: string;
    /** Globs on the file's path from the config's folder. */
    readonly files?: readonly string[];
    readonly kind?: string;
    readonly namespace?: string;
    readonly name?: string;
    /** ISO date: from then on it suppresses nothing and is a finding itself. */
    readonly expires?: string;
    /** Where it stands, for messages; filled in by the loader. */
    readonly source?: {
        readonly file: string;
        readonly range: Range;
    };
}
/** `eks-kit.yaml` as validated, with what it extends merged in. */
export interface Config {
    readonly preset?: Preset;
    readonly rules?: Readonly<Record<string, RuleSetting>>;
    readonly cluster?: ClusterSetting;
    /** Several clusters in one repository: the last entry whose globs match a file wins over `cluster`. */
    readonly clusters?: readonly (ClusterSetting & {
        readonly files: readonly string[];
    })[];
    /** Globs of files that are neither read nor reported. */
    readonly exclude?: readonly string[];
    readonly overrides?: readonly {
        readonly files: readonly string[];
        readonly rules: Readonly<Record<string, RuleSetting>>;
    }[];
    readonly suppressions?: readonly ConfigSuppression[];
    /** Custom kinds that carry a pod template. */
    readonly podTemplates?: readonly {
        readonly kind: string;
        readonly apiVersion?: string;
        readonly path: string;
    }[];
    /** Files given are all there is: absence rules speak with full severity. */
    readonly complete?: boolean;
}
/** Tests a file's path against globs; made by the caller, which knows the config's folder. */
export type FileMatcher = (globs: readonly string[], file: string) => boolean;
