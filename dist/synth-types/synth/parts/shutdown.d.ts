import type { Json } from './compact.js';
import type { ShutdownProps } from './rollout.js';
import type { WorkloadContext } from './workload-context.js';
interface Shutdown {
    /** Of the main container. */
    readonly container: Json;
    /** Of the pod. */
    readonly spec: Json;
}
/** How a pod leaves: first it waits until nobody sends to it any more, then it is told to stop. */
export declare function shutdownOf({ place, cluster }: WorkloadContext, props: ShutdownProps | undefined, delay: number): Shutdown;
export {};
