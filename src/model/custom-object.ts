import type { Resource } from './resource.js';

/** Groups whose objects make no others that a manifest could refer to: they scale, place or balance what is there. */
const MAKES_NOTHING = /(?:^|\.)(?:k8s\.io|k8s\.aws|keda\.sh|karpenter\.sh|istio\.io)$/;
/** Of the Prometheus operator, which runs pods for a Prometheus. */
const SCRAPES = /(?:Monitor|Rule|Probe)$/;

/** Whether an object belongs to an operator that may make pods, Secrets and the like of it. */
export function isCustom({ group, kind }: Resource): boolean {
  if (!group.includes('.') || MAKES_NOTHING.test(group)) return false;
  return group !== 'monitoring.coreos.com' || !SCRAPES.test(kind);
}
