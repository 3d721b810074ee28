import type { PropPlace } from './prop-place.js';
/** Makes a construct inside another: what is wrong with its props is reported at the outer construct's. */
export declare function nested<Made>(place: PropPlace, make: () => Made): Made;
