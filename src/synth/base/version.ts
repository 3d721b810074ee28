import { EKS_VERSIONS } from '../../data/eks-versions.js';
import type { ClusterTarget } from './cluster-target.js';

// EKS supports three minor versions as standard: the last but two is the oldest that a cluster in good order runs.
const SUPPORTED_VERSIONS = 3;

/** The Kubernetes version of a cluster; where it names none, the oldest in standard support. */
export function versionOf(cluster: ClusterTarget): string {
  return cluster.version ?? EKS_VERSIONS.at(-SUPPORTED_VERSIONS)?.version ?? '';
}

/** Whether a cluster has what came with a version. */
export function hasVersion(cluster: ClusterTarget, since: string): boolean {
  return minorOf(versionOf(cluster)) >= minorOf(since);
}

function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}
