import { NODE_AGENTS } from '../data/node-agents.js';
import { parseImage } from './image.js';
import { text } from './loose.js';
import type { Container, PodTemplate } from './pod.js';

const KNOWN: ReadonlySet<string> = new Set(NODE_AGENTS);

/** The option `nodeAgents`, as the rules that have it describe it. */
export const NODE_AGENTS_OPTION: object = {
  type: 'array',
  items: { type: 'string' },
  description: 'Image repositories, or their endings behind a `/`, of agents that need their node.',
};

/** Whether a container is an agent that needs the node itself: a known one, or one of the user's own repositories. */
export function isNodeAgent(container: Container, own: readonly string[]): boolean {
  const repository = parseImage(text(container.data.image))?.repository;
  return repository !== undefined && endings(repository).some((ending) => KNOWN.has(ending) || own.includes(ending));
}

/** A repository, and what stands behind each of its `/`. */
function endings(repository: string): readonly string[] {
  const list = [repository];
  for (let at = repository.indexOf('/'); at >= 0; at = repository.indexOf('/', at + 1)) {
    list.push(repository.slice(at + 1));
  }
  return list;
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
