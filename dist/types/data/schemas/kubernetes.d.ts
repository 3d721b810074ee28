/**
 * Kinds and fields of the Kubernetes API, versions 1.31 to 1.36, in the notation that src/model/schema/table.ts reads.
 * Source: the OpenAPI that kube-apiserver of each version serves; verified 2026-11-21.
 */
export declare const KUBERNETES_SCHEMAS: string;
