import type { PropPlace } from '../prop-place.js';
import type { EksctlClusterProps } from './cluster-props.js';
import type { EksctlContext } from './context.js';
import { type Json } from './json.js';
export declare function addonsOf(place: PropPlace, props: EksctlClusterProps, context: EksctlContext): Json[];
/** Whether pods can take roles by Pod Identity. */
export declare function hasPodIdentity(props: EksctlClusterProps, context: EksctlContext): boolean;
