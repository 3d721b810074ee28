import type { AlbOptions } from './alb-options.js';
import type { AnnotationWriter } from './annotation-writer.js';
import type { PropPlace } from './prop-place.js';
/** The network load balancer in front of the application load balancer. */
export declare function writeFrontendNlb(writer: AnnotationWriter, options: AlbOptions, place: PropPlace): void;
