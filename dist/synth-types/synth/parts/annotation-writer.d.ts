import type { AttributeCatalogue } from '../../data/load-balancer/attributes.js';
import { type LoadBalancerAnnotation } from '../../data/load-balancer-annotations.js';
import type { PropPlace } from './prop-place.js';
type Scalar = string | number | boolean;
/** Attributes gathered from fields of their own and from a map of further ones. */
export interface AttributeField {
    readonly name: string;
    readonly value: Scalar | undefined;
    readonly place: PropPlace;
}
/** Writes annotations of load balancing; every value is held against the table, every fault is reported at its prop. */
export declare class AnnotationWriter {
    private readonly autoMode;
    private readonly written;
    constructor(autoMode: boolean);
    set(place: PropPlace, key: LoadBalancerAnnotation, value: Scalar | undefined): void;
    list(place: PropPlace, key: LoadBalancerAnnotation, items: readonly (string | number)[] | undefined): void;
    map(place: PropPlace, key: LoadBalancerAnnotation, entries: Readonly<Record<string, Scalar>> | undefined): void;
    /** Attributes: those that no field gives are left to AWS. */
    attributes(place: PropPlace, key: LoadBalancerAnnotation, of: AttributeCatalogue, fields: readonly AttributeField[]): void;
    json(place: PropPlace, key: LoadBalancerAnnotation, value: unknown): void;
    /** Annotations that the user writes: known keys are checked, and none may contradict a field. */
    further(place: PropPlace, annotations: Readonly<Record<string, string>> | undefined): void;
    has(key: LoadBalancerAnnotation): boolean;
    result(): Record<string, string>;
    private write;
}
/** A map of further attributes as fields. */
export declare function attributeFields(place: PropPlace, attributes: Readonly<Record<string, Scalar | undefined>> | undefined): readonly AttributeField[];
export {};
