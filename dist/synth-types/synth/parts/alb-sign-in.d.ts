import type { AlbOptions } from './alb-options.js';
import type { AnnotationWriter } from './annotation-writer.js';
import type { PropPlace } from './prop-place.js';
/** Sign-in and tokens, checked before a request reaches a target. */
export declare function writeSignIn(writer: AnnotationWriter, { auth, jwt }: AlbOptions, place: PropPlace): void;
