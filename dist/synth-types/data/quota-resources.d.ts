/**
 * What a ResourceQuota can bound without a domain in its name; `true`: counted in whole numbers. Besides these there are
 * `hugepages-SIZE` and `requests.hugepages-SIZE`.
 * Source: https://kubernetes.io/docs/concepts/policy/resource-quotas/ and a kube-apiserver 1.36, verified 2026-11-21.
 */
export declare const QUOTA_RESOURCES: Readonly<Record<string, boolean>>;
