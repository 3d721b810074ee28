import { NODE_AGENTS } from '../data/node-agents.js';
import { parseImage } from './image.js';
import { text } from './loose.js';
import type { Container, PodTemplate } from './pod.js';

/** Whether a container is an agent that needs the node itself: a known one, or one of the user's own repositories. */
export function isNodeAgent(container: Container, own: readonly string[]): boolean {
  const repository = parseImage(text(container.data.image))?.repository;
  if (repository === undefined) return false;
  return [...NODE_AGENTS, ...own].some((agent) => repository === agent || repository.endsWith(`/${agent}`));
}

/** Whether a pod runs such an agent. */
export function runsNodeAgent(pod: PodTemplate, own: readonly string[]): boolean {
  return pod.containers.some((container) => isNodeAgent(container, own));
}

/** Windows HostProcess containers run on the host by design, and Windows has no other privileged mode. */
export function isHostProcess(container: Container): boolean {
  const own = container.data.securityContext?.windowsOptions?.hostProcess;
  return (own ?? container.pod.spec.securityContext?.windowsOptions?.hostProcess) === true;
}
