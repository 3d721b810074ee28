import { kplus } from '../base/kplus.js';
import { type Json } from './compact.js';
type Container = Json & {
    readonly name: string;
};
/**
 * Gives containers that users add through cdk8s-plus our defaults instead of its own: a small request, no limit of CPU, no
 * startup probe that kills after 30 seconds, no capabilities. Answers what finishes such a container in the manifest.
 */
export declare function kplusContainers(workload: kplus.Workload, fargate: boolean): (container: Container) => Json;
export {};
