/** Kinds that an API version serves only until a Kubernetes version. */
export interface ApiRemoval {
    readonly apiVersion: string;
    readonly kinds: readonly string[];
    /** First Kubernetes version that calls it deprecated. */
    readonly deprecatedIn: string;
    /** First Kubernetes version that no longer serves them; undefined where no end is set. */
    readonly removedIn: string | undefined;
    /** What serves the kind instead; undefined where nothing does. */
    readonly replacement: string | undefined;
    /** First Kubernetes version that serves the replacement. */
    readonly replacedIn?: string;
    /** What else changes with the replacement, or what to do where there is none. */
    readonly note?: string;
    /**
     * What makes the move. rename: nothing but the API version changes; selector: so it is where a selector with labels is
     * written; ingress, autoscaler: fields move too.
     */
    readonly move?: 'rename' | 'selector' | 'ingress' | 'autoscaler';
}
export declare const API_REMOVALS: readonly ApiRemoval[];
/** When an API version stops serving a kind, and what comes after; undefined of one that no end is known for. */
export declare function apiRemoval(apiVersion: string, kind: string): ApiRemoval | undefined;
