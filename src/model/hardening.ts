import { perWorkspace } from './lookup.js';
import { isHostProcess, isNodeAgent, NODE_AGENTS_OPTION } from './node-agent.js';
import type { Container } from './pod.js';
import { ownField } from './security-context.js';
import type { Workspace } from './workspace.js';

/** What the rules about rights that a container can do without have in common. */
export interface HardeningOptions {
  /** Image repositories of one's own node agents. */
  readonly nodeAgents: readonly string[];
  readonly trustRestrictedNamespaces: boolean;
}

export const HARDENING_OPTIONS: { readonly schema: object; readonly default: HardeningOptions } = {
  schema: {
    type: 'object',
    properties: {
      nodeAgents: NODE_AGENTS_OPTION,
      trustRestrictedNamespaces: {
        type: 'boolean',
        description: 'Leave pods alone whose Namespace enforces the Pod Security Standard `restricted`.',
      },
    },
    additionalProperties: false,
  },
  default: { nodeAgents: [], trustRestrictedNamespaces: false },
};

/** Whether a container is one to harden, and not privileged, which leaves nothing to take away and is reported as that. */
export function isToHarden(container: Container, options: HardeningOptions, workspace: Workspace): boolean {
  return ownField(container, 'privileged') !== true && isToConfine(container, options, workspace);
}

/** Whether a container is one to confine: no visitor for an hour, none that needs its node, and nobody else sees to it. */
export function isToConfine(container: Container, options: HardeningOptions, workspace: Workspace): boolean {
  if (container.type === 'ephemeral' || isHostProcess(container)) return false;
  if (isNodeAgent(container, options.nodeAgents)) return false;
  const { effectiveNamespace } = container.pod.resource;
  return !(options.trustRestrictedNamespaces && restrictedNamespaces(workspace).has(effectiveNamespace));
}

const restrictedNamespaces = perWorkspace((workspace): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { name, data } of workspace.all('Namespace')) {
    const level = data.metadata?.labels?.['pod-security.kubernetes.io/enforce'];
    if (name !== undefined && level === 'restricted') names.add(name);
  }
  return names;
});

/** `container \`web\``, ``containers `web` and `api` ``. */
export function namesOf(containers: readonly Container[]): string {
  const names = containers.map(({ name }) => `\`${name}\``);
  const last = names.pop() ?? '';
  return names.length === 0 ? `container ${last}` : `containers ${names.join(', ')} and ${last}`;
}
