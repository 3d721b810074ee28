import type { PropPlace } from '../prop-place.js';
import { type Json } from './json.js';
import type { EksctlNodeGroupBase } from './node-group-props.js';
export declare function volumeOf(place: PropPlace, group: EksctlNodeGroupBase): Json;
