import type { PropPlace } from './prop-place.js';
/** Thousandths of a core; throws where the text is no amount of CPU that anything has. */
export declare function cpuMillis(place: PropPlace, value: string | number): number;
/** Bytes; throws where the text is no size. */
export declare function bytes(place: PropPlace, value: string): number;
/** Bytes that a container can start with. */
export declare function memoryBytes(place: PropPlace, value: string): number;
export declare function mebibytes(size: number): number;
/** Throws unless a value is a whole number of pods or a percentage of them. */
export declare function checkPods(place: PropPlace, value: number | string | undefined): void;
/** How many of a number of pods a value means; percentages are rounded up, as a PodDisruptionBudget rounds them. */
export declare function podsOf(value: number | string, all: number): number;
