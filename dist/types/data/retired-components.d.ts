/** A product that its makers have given up. */
export interface Retired {
    readonly name: string;
    /** Day of the end. */
    readonly on: string;
    /** ended: it does nothing any more, or does not run at all. frozen: it goes on without fixes. */
    readonly state: 'ended' | 'frozen';
    readonly successor: string;
    readonly source: string;
}
/** By what the repository of an image ends in; a variant for an architecture has its name behind. */
export declare const RETIRED_IMAGES: ReadonlyMap<string, Retired>;
/** By API group of custom resources. */
export declare const RETIRED_GROUPS: ReadonlyMap<string, Retired>;
/** By `controller` of an IngressClass. */
export declare const RETIRED_CONTROLLERS: ReadonlyMap<string, Retired>;
/** By label of a Namespace. */
export declare const RETIRED_NAMESPACE_LABELS: ReadonlyMap<string, Retired>;
/** By annotation of an Ingress. */
export declare const RETIRED_INGRESS_ANNOTATIONS: ReadonlyMap<string, Retired>;
/** By name of a Helm chart, where the name is nobody else's. */
export declare const RETIRED_CHARTS: ReadonlyMap<string, Retired>;
