import type { PropPlace } from '../prop-place.js';
import type { EksctlFargateProfile, EksctlFargateSelector } from './cluster-props.js';
import type { EksctlContext } from './context.js';
import { type Json } from './json.js';
export declare function fargateProfileOf(place: PropPlace, profile: EksctlFargateProfile, context: EksctlContext): Json;
/** Whether a selector matches the pods of the cluster's DNS. */
export declare function selectsDns({ namespace, labels }: EksctlFargateSelector): boolean;
