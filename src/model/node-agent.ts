import { NODE_AGENTS } from '../data/node-agents.js';
import { parseImage } from './image.js';
import { per, perPod } from './lookup.js';
import { text } from './loose.js';
import type { Container, PodTemplate } from './pod.js';

/** The option `nodeAgents`, as the rules that have it describe it. */
export const NODE_AGENTS_OPTION: object = {
  type: 'array',
  items: { type: 'string' },
  description: 'Image repositories, or their endings behind a `/`, of agents that need their node.',
};

/** Whether a container is an agent that needs the node itself: a known one, or one of the user's own repositories. */
export function isNodeAgent(container: Container, own: readonly string[]): boolean {
  const repository = parseImage(text(container.data.image))?.repository;
  const isAgent = (known: string): boolean => repository === known || repository?.endsWith(`/${known}`) === true;
  return NODE_AGENTS.some(isAgent) || own.some(isAgent);
}

/** Whether a pod runs such an agent. */
export function runsNodeAgent(pod: PodTemplate, own: readonly string[]): boolean {
  return runsOneOf(own)(pod);
}

const runsOneOf = per((own: readonly string[]) =>
  perPod((pod) => pod.containers.some((container) => isNodeAgent(container, own))),
);

/** Windows HostProcess containers run on the host by design, and Windows has no other privileged mode. */
export function isHostProcess(container: Container): boolean {
  const own = container.data.securityContext?.windowsOptions?.hostProcess;
  return (own ?? container.pod.spec.securityContext?.windowsOptions?.hostProcess) === true;
}
