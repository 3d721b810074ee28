import type { AlbIngressProps } from './alb-ingress-props.js';
import type { AnnotationWriter } from './annotation-writer.js';
import type { PropPlace } from './prop-place.js';
/** Actions, conditions and rewrites: JSON whose unknown keys the controller would skip without a word. */
export declare function writeRules(writer: AnnotationWriter, props: AlbIngressProps, place: PropPlace): void;
