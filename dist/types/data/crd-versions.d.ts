import type { Component } from './components.js';
/** Kinds of a custom resource's API version that its controller calls deprecated or no longer serves. */
export interface CrdVersion {
    readonly apiVersion: string;
    readonly kinds: readonly string[];
    readonly component: Component;
    /** First version of the component that does not serve it, and the day of its release; undefined where it is only deprecated. */
    readonly removedIn: string | undefined;
    readonly removedOn: string | undefined;
    /** First Kubernetes version that no release of the component which serves it supports. */
    readonly goneAt?: string;
    /** API version, and the kind where it has another name there. */
    readonly replacement: string;
    readonly note?: string;
}
export declare const CRD_VERSIONS: readonly CrdVersion[];
/** What became of the API version of a custom resource; undefined where nothing is known against it. */
export declare function crdVersion(apiVersion: string, kind: string): CrdVersion | undefined;
