/** Fields that one API version of a kind no longer knows (or does not know yet), and what it has instead. */
export interface ApiShape {
    readonly apiVersion: string;
    readonly kind: string;
    readonly places: readonly {
        /** Where the fields would stand; `*` is every item of a list. */
        readonly path: readonly string[];
        readonly fields: Readonly<Record<string, string>>;
    }[];
}
/**
 * Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/; that each field is refused was asked of
 * kube-apiserver 1.36 with strict field validation, verified 2026-11-21.
 */
export declare const API_SHAPES: readonly ApiShape[];
