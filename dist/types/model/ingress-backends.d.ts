import type { Ingress } from 'kubernetes-types/networking/v1.js';
import type { Path } from '../source/path.js';
import type { Resource } from './resource.js';
/** A Service that an Ingress sends requests to. */
export interface Backend {
    readonly service: string;
    /** Number or name as written; undefined where none is, or where it cannot be known. */
    readonly port: string | number | undefined;
    /** Which path of which rule; -1 for the default. */
    readonly rule: number;
    readonly item: number;
    readonly data: Readonly<Record<string, unknown>>;
}
/** The backends of an Ingress that are Services, in either shape of the API. */
export declare function backendsOf({ data }: Resource<Ingress>): readonly Backend[];
/** Where a backend names its Service, or the Service's port. */
export declare function placeOf({ rule, item, data }: Backend, what: 'service' | 'port'): Path;
