import type { NlbOptions } from './nlb-options.js';
import type { PropPlace } from './prop-place.js';
import type { ServicePort } from './service-props.js';
/** Throws where options do not go together: the controller stops on some of these and ignores others without a word. */
export declare function checkNlb(options: NlbOptions, ports: readonly ServicePort[], place: PropPlace): void;
