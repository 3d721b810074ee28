import type { Config, FileMatcher } from '../engine/config.js';
export interface LoadedConfig {
    readonly config: Config;
    /** The folder that globs in it start from; undefined without a config file. */
    readonly folder: string | undefined;
    readonly matches: FileMatcher;
}
/** The config named, or the nearest `eks-kit.yaml` from the current folder up to the root of the work tree. */
export declare function loadConfig(named: string | undefined, cwd: string): Promise<LoadedConfig>;
