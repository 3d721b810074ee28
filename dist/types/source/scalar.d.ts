/** Value of a plain scalar: string, number, boolean or null. `NaN` and infinities come back as such. */
export declare function resolvePlain(text: string): unknown;
/** A plain mapping key as kubectl turns it into a JSON key, or undefined where it refuses (null, infinity). */
export declare function keyOf(text: string): string | undefined;
