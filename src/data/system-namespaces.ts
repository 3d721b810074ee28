/**
 * Namespaces whose workloads AWS, EKS add-ons or Kubernetes itself bring: advice on how to write workloads does not reach
 * their authors.
 * Source: https://github.com/aws-samples/hardeneks (ignored namespaces of its config), verified 2026-11-21.
 */
export const SYSTEM_NAMESPACES: ReadonlySet<string> = new Set([
  'kube-system',
  'kube-node-lease',
  'kube-public',
  'amazon-cloudwatch',
  'amazon-guardduty',
  'karpenter',
]);
