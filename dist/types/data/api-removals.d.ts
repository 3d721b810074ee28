/** Kinds that an API version served until a Kubernetes version. */
export interface ApiRemoval {
    readonly apiVersion: string;
    readonly kinds: readonly string[];
    /** First Kubernetes version that no longer serves them. */
    readonly removedIn: string;
    /** What serves the kind instead; undefined where nothing does. */
    readonly replacement: string | undefined;
    /** What else changes with the replacement, or what to do where there is none. */
    readonly note?: string;
    /** The controller whose CRD served it, where Kubernetes did not itself. */
    readonly controller?: string;
}
/** When an API version stops serving a kind, and what comes after; undefined of one that no end is known for. */
export declare function apiRemoval(apiVersion: string, kind: string): ApiRemoval | undefined;
