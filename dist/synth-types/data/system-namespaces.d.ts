/**
 * Namespaces whose workloads AWS, EKS add-ons or Kubernetes itself bring: advice on how to write workloads does not reach
 * their authors.
 * Source: https://github.com/aws-samples/hardeneks (ignored namespaces of its config), verified 2026-11-21.
 */
export declare const SYSTEM_NAMESPACES: ReadonlySet<string>;
