/**
 * Fields of the Kubernetes API that take nothing but text and in which people write numbers, booleans or lists: paths with
 * `*` for any key or item. `any`: of every object; `pod`: of every pod template; the others: of the kind of that name.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/ and the answers of a kube-apiserver 1.36, verified 2026-11-21.
 */
export declare const TEXT_FIELDS: Readonly<Record<string, readonly string[]>>;
