import type { Path } from '../source/path.js';
import type { Resource } from './resource.js';
/** A Helm chart that an Argo CD Application or a Flux HelmRelease installs; paths are below the object. */
export interface Chart {
    readonly name: string;
    readonly at: Path;
    readonly versionAt: Path;
}
export declare function chartsOf({ kind, data }: Resource): readonly Chart[];
