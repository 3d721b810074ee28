import { FARGATE_OVERHEAD_MIB, fargateSize, fargateSizesText } from '../../data/fargate-sizes.js';
import { matchesWildcard } from '../../data/wildcard.js';
import type { ClusterTarget, FargateProfileTarget } from '../base/cluster-target.js';
import type { Labels } from './labels.js';
import type { PropPlace } from './prop-place.js';
import type { Demand } from './size.js';

const PROFILE_LABEL = 'eks.amazonaws.com/fargate-profile';

/** The Fargate profile that takes a pod: the first by name, unless a label of the pod names one. */
export function profileFor(
  cluster: ClusterTarget,
  namespace: string | undefined,
  labels: Labels,
): FargateProfileTarget | undefined {
  const wanted = labels[PROFILE_LABEL];
  const candidates = (cluster.fargateProfiles ?? []).filter(({ name }) => wanted === undefined || name === wanted);
  return [...candidates]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .find(({ selectors }) => selectors.some((selector) => selects(selector, namespace ?? 'default', labels)));
}

/** The label that keeps a pod on its profile whatever others are made, and tells readers of the manifest that it is for Fargate. */
export function profileLabel(profile: FargateProfileTarget | undefined): Labels {
  return profile && profile.name.length <= 63 ? { [PROFILE_LABEL]: profile.name } : {};
}

type Selector = FargateProfileTarget['selectors'][number];

function selects({ namespace: pattern, labels: wanted = {} }: Selector, namespace: string, labels: Labels): boolean {
  const has = ([key, value]: [string, string]): boolean =>
    Object.entries(labels).some(([label, is]) => matchesWildcard(key, label) && matchesWildcard(value, is));
  return matchesWildcard(pattern, namespace) && Object.entries(wanted).every(has);
}

/**
 * What a pod asks Fargate for: what runs at the same time is added up, init containers run one after the other beside the
 * sidecars that already run.
 */
export function podDemand(together: readonly Demand[], before: readonly Demand[]): Demand {
  const total = (pick: (demand: Demand) => number): number =>
    Math.max(
      together.reduce((sum, demand) => sum + pick(demand), 0),
      ...before.map(pick),
    );
  return { cpuMillis: total((demand) => demand.cpuMillis), memoryMib: total((demand) => demand.memoryMib) };
}

/** Throws where no size of Fargate is large enough for a pod. */
export function checkFargateDemand(place: PropPlace, { cpuMillis, memoryMib }: Demand): void {
  if (fargateSize(cpuMillis, memoryMib)) return;
  const asked = `${cpuMillis / 1000} vCPU and ${memoryMib}Mi`;
  throw place.fault(
    `asks for ${asked} in all containers, more than any size of Fargate holds, which needs ${FARGATE_OVERHEAD_MIB}Mi of it for itself; allowed: ${fargateSizesText()}`,
  );
}
