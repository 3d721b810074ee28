import type { PropPlace } from '../prop-place.js';
import type { EksctlContext } from './context.js';
import type { EksctlIam } from './iam-props.js';
import { type Json } from './json.js';
export declare function iamOf(place: PropPlace, iam: EksctlIam | undefined, context: EksctlContext, podIdentity: boolean): Json;
