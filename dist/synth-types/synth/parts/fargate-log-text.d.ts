import { type PropPlace } from './prop-place.js';
/**
 * Checks sections of Fluent Bit as Fargate does, which otherwise drops the whole configuration and says so in an event of each
 * pod only. Returns them with a final newline and one indentation, as Fargate demands.
 */
export declare function checkFargateLogText(place: PropPlace, file: string, text: string): string;
