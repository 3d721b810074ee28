import { type Json } from './compact.js';
import type { PropPlace } from './prop-place.js';
import type { EfsProps, VolumeProps } from './volumes.js';
/** An EFS file system that a volume of a pod stands for. */
export interface EfsVolume {
    readonly volume: string;
    readonly claim: string;
    readonly efs: EfsProps;
}
/** The volumes of a pod, collected from its containers: one of the same name and source is shared. */
export declare class PodVolumes {
    private readonly workload;
    private readonly sources;
    readonly efs: EfsVolume[];
    constructor(workload: string);
    get list(): readonly Json[];
    /** Adds what a container mounts, and answers its `volumeMounts`. */
    mount(place: PropPlace, container: string, volumes: readonly VolumeProps[], writable: readonly string[], further: readonly Json[]): Json[];
    private add;
    private keep;
    private sourceOf;
}
