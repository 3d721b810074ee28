/**
 * Labels that controllers, the API server and EKS put on pods by themselves: they stand in no pod template.
 * Source: https://kubernetes.io/docs/reference/labels-annotations-taints/, verified 2026-11-21.
 */
export declare const GENERATED_LABELS: ReadonlySet<string>;
