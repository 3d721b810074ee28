import type { ClusterTarget } from './cluster-target.js';
/** The Kubernetes version of a cluster; where it names none, the oldest in standard support. */
export declare function versionOf(cluster: ClusterTarget): string;
/** Whether a cluster has what came with a version. */
export declare function hasVersion(cluster: ClusterTarget, since: string): boolean;
