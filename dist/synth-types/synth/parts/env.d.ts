import { type Json } from './compact.js';
import type { PropPlace } from './prop-place.js';
/** A value of an environment variable: a literal, or where to take it from. */
export type EnvValue = string | number | boolean | SecretKeyValue | ConfigMapKeyValue | FieldValue | ResourceValue;
/** A key of a Secret. */
export interface SecretKeyValue {
    /** Name of the Secret in the namespace of the pod. */
    readonly secret: string;
    /** Key in its data. */
    readonly key: string;
    /**
     * Whether the container starts without it.
     * @default false
     */
    readonly optional?: boolean;
}
/** A key of a ConfigMap. */
export interface ConfigMapKeyValue {
    /** Name of the ConfigMap in the namespace of the pod. */
    readonly configMap: string;
    /** Key in its data. */
    readonly key: string;
    /**
     * Whether the container starts without it.
     * @default false
     */
    readonly optional?: boolean;
}
/** A field of the pod. */
export interface FieldValue {
    /** `metadata.name`, `metadata.namespace`, `metadata.uid`, `metadata.labels['KEY']`, `metadata.annotations['KEY']`, `spec.nodeName`, `spec.serviceAccountName`, `status.podIP`, `status.podIPs`, `status.hostIP` or `status.hostIPs`. */
    readonly field: string;
}
/** A request or limit of the container. */
export interface ResourceValue {
    /** Which one. */
    readonly resource: 'requests.cpu' | 'requests.memory' | 'requests.ephemeral-storage' | 'limits.cpu' | 'limits.memory' | 'limits.ephemeral-storage';
    /**
     * The unit, such as `1Mi` or `1m`.
     * @default 1
     */
    readonly divisor?: string;
}
/** All keys of a ConfigMap or a Secret as environment variables. Give `configMap` or `secret`. */
export interface EnvFromProps {
    /**
     * Name of the ConfigMap.
     * @default none
     */
    readonly configMap?: string;
    /**
     * Name of the Secret.
     * @default none
     */
    readonly secret?: string;
    /**
     * Put before each key.
     * @default none
     */
    readonly prefix?: string;
    /**
     * Whether the container starts without it.
     * @default false
     */
    readonly optional?: boolean;
}
/** The `env` of a container. */
export declare function envOf(place: PropPlace, env: Readonly<Record<string, EnvValue>> | undefined): Json[];
/** The `envFrom` of a container. */
export declare function envFromOf(place: PropPlace, sources: readonly EnvFromProps[] | undefined): Json[];
