/** Place of a kind among all kinds. */
export declare function rank(kind: string): number;
/** Sorts manifests so that the first `kubectl apply -f` works; equal kinds keep their order. */
export declare function applyOrder<Manifest extends {
    readonly kind: string;
}>(manifests: readonly Manifest[]): Manifest[];
