import type { PodTemplate } from '../pod.js';
import { type FargateProfile, profileSelects } from './fargate-profile.js';

const PROFILE_LABEL = 'eks.amazonaws.com/fargate-profile';

/**
 * The Fargate profile that takes a pod, or undefined where none surely does: the first by name of those that match, or the one that
 * a label of the pod names.
 */
export function fargateProfileFor(pod: PodTemplate, profiles: readonly FargateProfile[]): FargateProfile | undefined {
  if (profiles.length === 0 || pod.resource.part || pod.windows) return undefined;
  return matchingProfiles(pod, profiles)[0];
}

/** All profiles that take a pod, in the order in which EKS asks them. */
export function matchingProfiles(pod: PodTemplate, profiles: readonly FargateProfile[]): readonly FargateProfile[] {
  const wanted = pod.labels[PROFILE_LABEL];
  const namespace = pod.resource.effectiveNamespace;
  const found = profiles.filter(
    (profile) =>
      (wanted === undefined || profile.name.value === wanted) &&
      profileSelects(profile, namespace, pod.labels) === true,
  );
  return found.length > 1 ? [...found].sort(byName) : found;
}

function byName(one: FargateProfile, other: FargateProfile): number {
  return String(one.name.value) < String(other.name.value) ? -1 : 1;
}

/** `Fargate profile \`web\``, or `a Fargate profile` where it has no name that is known. */
export function nameOfProfile({ name }: FargateProfile): string {
  return typeof name.value === 'string' ? `Fargate profile \`${name.value}\`` : 'a Fargate profile';
}
