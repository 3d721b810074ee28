import { parseImage } from './image.js';
import type { PodTemplate } from './pod.js';

/** Whether a pod does nothing but keep room free, as those do that make an autoscaler add nodes ahead of time. */
export function onlyPauses(pod: PodTemplate): boolean {
  return pod.containers.length > 0 && pod.containers.every(({ data: { image } }) => isPause(image));
}

function isPause(image: unknown): boolean {
  return typeof image === 'string' && /(?:^|\/)pause$/.test(parseImage(image)?.repository ?? '');
}
