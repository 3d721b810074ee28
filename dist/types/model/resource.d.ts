import type { ObjectMeta } from 'kubernetes-types/meta/v1.js';
import type { SourceDocument } from '../source/document.js';
import type { Path } from '../source/path.js';
import { type Loose } from './loose.js';
import { type PodTemplate, type TemplatePaths } from './pod.js';
/** A node in a document: what a finding can be reported on. */
export interface Located {
    readonly document: SourceDocument;
    readonly path: Path;
}
export interface Identity {
    readonly apiVersion: string;
    readonly kind: string;
    /** As written; undefined where the manifest leaves it out. */
    readonly namespace: string | undefined;
    readonly name: string | undefined;
}
type Shape<T> = Loose<T> & {
    readonly apiVersion?: unknown;
    readonly kind?: unknown;
    readonly metadata?: Loose<ObjectMeta>;
};
/** A Kubernetes object in a document, or in the `items` of a List. */
export declare class Resource<T = unknown> implements Located, Identity {
    readonly document: SourceDocument;
    readonly path: Path;
    readonly data: Shape<T>;
    /** A patch that a kustomization applies: only what stands in it is judged, never what is missing. */
    readonly part: boolean;
    private readonly templates;
    readonly apiVersion: string;
    /** API group; '' for core. */
    readonly group: string;
    readonly kind: string;
    readonly namespace: string | undefined;
    readonly name: string | undefined;
    private template;
    constructor(document: SourceDocument, path: Path, data: Shape<T>, 
    /** A patch that a kustomization applies: only what stands in it is judged, never what is missing. */
    part: boolean, templates: TemplatePaths);
    /** `default` where the manifest names none: the two meet on most clusters. */
    get effectiveNamespace(): string;
    get annotations(): Readonly<Record<string, unknown>>;
    /** Pods that this object runs; undefined for kinds that run none. */
    get pod(): PodTemplate | undefined;
    /** Objects that own and rewrite this one, as in what `kubectl get -o yaml` prints. */
    get owners(): readonly {
        readonly kind?: unknown;
        readonly name?: unknown;
    }[];
    get owned(): boolean;
    is<K extends string>(kind: K): boolean;
}
/** Adds the Kubernetes objects of a document: itself, or the items of a List. */
export declare function addResources(into: Resource[], document: SourceDocument, templates: TemplatePaths): void;
export {};
