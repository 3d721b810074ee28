import { isKnownKind, POD_TEMPLATE_PATHS } from '../kinds.js';
import type { PodTemplate } from '../pod.js';

/** Whether the API server itself looks at a pod template: it does not know those of custom kinds. */
export function isJudged({ resource: { kind, group } }: PodTemplate): boolean {
  return POD_TEMPLATE_PATHS.has(kind) && isKnownKind(kind, group);
}
