import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import type { PropPlace } from './prop-place.js';
interface ObjectShape {
    readonly apiVersion: string;
    readonly kind: string;
    readonly name: string;
    /** That of the chart where none is given. */
    readonly namespace?: string | undefined;
    readonly labels?: Readonly<Record<string, string>> | undefined;
    readonly annotations?: Readonly<Record<string, string>> | undefined;
}
/** An object of a namespace, with `fields` beside its metadata. */
export declare function platformObject(scope: Construct, id: string, shape: ObjectShape, fields: object): ApiObject;
/** An object without a namespace: in a chart of cdk8s itself too, which stamps its own on everything. */
export declare function clusterObject(scope: Construct, id: string, shape: Omit<ObjectShape, 'namespace'>, fields: object): ApiObject;
/** Throws unless a text can name a namespace, a service account or a Service. */
export declare function checkLabelName(place: PropPlace, name: string | undefined): void;
/** Throws unless a text can name most other objects. */
export declare function checkObjectName(place: PropPlace, name: string | undefined): void;
export {};
