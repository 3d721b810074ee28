import type { EfsVolume } from './mounts.js';
import { type WorkloadContext } from './workload-context.js';
/** A PersistentVolume and a claim for each EFS file system that a pod mounts. */
export declare function efsClaims(context: WorkloadContext, volumes: readonly EfsVolume[]): void;
