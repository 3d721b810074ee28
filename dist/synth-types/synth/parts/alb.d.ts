import type { AlbListenPort, AlbOptions } from './alb-options.js';
import { type AnnotationWriter } from './annotation-writer.js';
import type { PropPlace } from './prop-place.js';
/** Ports on which the load balancer listens: without any given, those that the certificates ask for. */
export declare function listenersOf({ listenPorts, certificates }: AlbOptions): readonly AlbListenPort[];
/** HTTPS port that HTTP answers with; undefined where it does not. */
export declare function redirectPort(options: AlbOptions): number | undefined;
/** The load balancer itself: what the Ingresses of a group share. */
export declare function writeAlb(writer: AnnotationWriter, options: AlbOptions, place: PropPlace): void;
export declare function writeListeners(writer: AnnotationWriter, options: AlbOptions, place: PropPlace): void;
/** What the target groups of every backend have. */
export declare function writeAlbTargets(writer: AnnotationWriter, options: AlbOptions, place: PropPlace): void;
