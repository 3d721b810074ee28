/**
 * Fields of a ClusterConfig, in the notation that src/model/schema/table.ts reads.
 * Source: the schema that eksctl 0.231 prints (`eksctl utils schema`), names and types only; verified 2026-11-21.
 */
export declare const EKSCTL_SCHEMA: string;
