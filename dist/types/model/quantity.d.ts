/** A Kubernetes quantity as the API server reads it. */
export interface Quantity {
    /** In units of 10^-9, so that every quantity compares exactly. */
    readonly nano: bigint;
    /** As written: `Mi`, `m`, `e3`, or nothing. */
    readonly suffix: string;
}
/**
 * Reads a quantity: a text, a number or null (which counts as 0); undefined where the API server refuses it. Blanks around
 * it are trimmed; digits finer than 10^-9 are rounded up.
 * Source: https://github.com/kubernetes/apimachinery/blob/master/pkg/api/resource/quantity.go, verified 2026-11-21.
 */
export declare function parseQuantity(value: unknown): Quantity | undefined;
/** Whether a quantity is a whole number of its unit: bytes, devices. */
export declare function isWhole(quantity: Quantity): boolean;
/** A whole number of units, to compare quantities with. */
export declare function units(count: number): bigint;
