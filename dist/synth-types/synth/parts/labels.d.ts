import type { PropPlace } from './prop-place.js';
export type Labels = Readonly<Record<string, string>>;
/** Throws unless each key and value can be a label's. */
export declare function checkLabels(place: PropPlace, labels: Labels | undefined): void;
/** Throws unless each key can be that of a label or an annotation. */
export declare function checkKeys(place: PropPlace, entries: Labels | undefined): void;
