import type { PodTemplate } from '../pod.js';
import { type FargateProfile } from './fargate-profile.js';
/**
 * The Fargate profile that takes a pod, or undefined where none surely does: the first by name of those that match, or the one that
 * a label of the pod names.
 */
export declare function fargateProfileFor(pod: PodTemplate, profiles: readonly FargateProfile[]): FargateProfile | undefined;
/** All profiles that take a pod, in the order in which EKS asks them. */
export declare function matchingProfiles(pod: PodTemplate, profiles: readonly FargateProfile[]): readonly FargateProfile[];
/** `Fargate profile \`web\``, or `a Fargate profile` where it has no name that is known. */
export declare function nameOfProfile({ name }: FargateProfile): string;
