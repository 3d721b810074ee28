/**
 * Accounts whose private registries hold the images of EKS add-ons, by region. Of regions that are
 * not listed nothing is known.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/add-ons-images.html, verified 2026-11-21.
 */
export declare const EKS_IMAGE_ACCOUNTS: ReadonlyMap<string, string>;
