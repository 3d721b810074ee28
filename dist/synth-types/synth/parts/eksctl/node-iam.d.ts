import type { PropPlace } from '../prop-place.js';
import type { EksctlContext } from './context.js';
import type { EksctlNodeIam } from './node-group-props.js';
export declare function checkNodeIam(place: PropPlace, iam: EksctlNodeIam | undefined, { cluster }: EksctlContext): void;
