import type { PropPlace } from '../prop-place.js';
import type { Json } from './json.js';
import type { EksctlWellKnownPolicy } from './node-group-props.js';
export declare function wellKnown(policies: readonly EksctlWellKnownPolicy[] | undefined): Json | undefined;
export declare function checkWellKnown(place: PropPlace, policies: readonly string[] | undefined): void;
