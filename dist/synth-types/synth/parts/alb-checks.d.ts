import type { AlbOptions } from './alb-options.js';
import { type PropPlace } from './prop-place.js';
/** Throws where options do not go together: the controller stops on some of these and ignores others without a word. */
export declare function checkAlb(options: AlbOptions, hosts: readonly string[], place: PropPlace): void;
