import type { Path } from '../source/path.js';
import type { ComputeResource } from './compute-resources.js';
import type { Resource } from './resource.js';
/** A share of what the containers of the target request. */
export interface Utilization {
    readonly resource: ComputeResource;
    /** The one container that is measured; undefined: all of them. */
    readonly container: string | undefined;
    /** Where the autoscaler says so, below the object. */
    readonly at: Path;
    /** Nothing is said, so that the API server takes 80 % of the CPU. */
    readonly assumed: boolean;
}
/** Metrics of an autoscaler of any version that are shares of a request. */
export declare function utilizationsOf(autoscaler: Resource): readonly Utilization[];
