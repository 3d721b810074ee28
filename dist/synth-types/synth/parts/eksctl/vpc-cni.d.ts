import type { PropPlace } from '../prop-place.js';
import type { EksctlVpcCni } from './addon-props.js';
import type { EksctlContext } from './context.js';
import { type Json } from './json.js';
/** The add-on's own settings; it takes numbers and booleans as texts. */
export declare function vpcCniValues(place: PropPlace, given: EksctlVpcCni | undefined, context: EksctlContext): Json;
