/** An annotation of load balancing that something newer replaces. */
export interface DeprecatedAnnotation {
    readonly name: string;
    /** Deprecated with this value only. */
    readonly value?: string;
    readonly successor: string;
    /** Where the successor is a map such as `a=1,b=2`: the key in it. */
    readonly key?: string;
    /** What its values are called in the successor; values that are the same are left out. */
    readonly equivalents?: Readonly<Record<string, string>>;
    readonly since: string;
    /** Whom it is deprecated for: the in-tree controller knows no successor. */
    readonly owner: 'load-balancer-controller' | 'anyone';
}
/**
 * What the load balancer controller replaced, and one annotation of Kubernetes itself.
 * Source of the latter: https://kubernetes.io/docs/reference/labels-annotations-taints/, verified 2026-11-21.
 */
export declare const DEPRECATED_SERVICE_ANNOTATIONS: readonly DeprecatedAnnotation[];
/** Annotations of AWS WAF Classic, whose service ended. */
export declare const WAF_CLASSIC: {
    names: string[];
    ended: string;
};
