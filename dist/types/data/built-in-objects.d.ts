/**
 * Objects that every cluster has, or that EKS makes, without a manifest.
 * Source: https://kubernetes.io/docs/tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods/,
 * https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/,
 * https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html, verified 2026-11-21.
 */
export declare const BUILT_IN_OBJECTS: Readonly<Record<string, ReadonlySet<string>>>;
