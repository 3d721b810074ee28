import type { ClusterTarget, FargateProfileTarget } from '../base/cluster-target.js';
import type { Labels } from './labels.js';
import type { PropPlace } from './prop-place.js';
import type { Demand } from './size.js';
/** The Fargate profile that takes a pod: the first by name, unless a label of the pod names one. */
export declare function profileFor(cluster: ClusterTarget, namespace: string | undefined, labels: Labels): FargateProfileTarget | undefined;
/** The label that keeps a pod on its profile whatever others are made, and tells readers of the manifest that it is for Fargate. */
export declare function profileLabel(profile: FargateProfileTarget | undefined): Labels;
/**
 * What a pod asks Fargate for: what runs at the same time is added up, init containers run one after the other beside the
 * sidecars that already run.
 */
export declare function podDemand(together: readonly Demand[], before: readonly Demand[]): Demand;
/** Throws where no size of Fargate is large enough for a pod. */
export declare function checkFargateDemand(place: PropPlace, { cpuMillis, memoryMib }: Demand): void;
