import { perWorkspace } from './lookup.js';
import { strings } from './loose.js';
import type { Workspace } from './workspace.js';

/** By what the rules ask for: how a flag of the load balancer controller, or a value of its chart, is written. */
const OPTIONS = {
  'merges TCP and UDP': /EnableTCPUDPListener/,
  'has its own TLS policy': /default-ssl-policy|defaultSSLPolicy/,
  'has its own scheme': /default-load-balancer-scheme|defaultLoadBalancerScheme/,
  'injects no readiness gates': /enable-pod-readiness-gate-inject=false|enablePodReadinessGateInject":false/,
} as const;

type Option = keyof typeof OPTIONS;

/**
 * Whether something in the files sets an option of the load balancer controller. Options change what the controller does where
 * an object says nothing, so they excuse.
 */
export function controllerOption(option: Option, workspace: Workspace): boolean {
  return options(workspace).has(option);
}

const options = perWorkspace((workspace): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { kind, pod, data } of workspace.resources) {
    if (kind === 'HelmRelease' || kind === 'Application') addOptions(found, JSON.stringify(data));
    else if (kind === 'Deployment' && pod) {
      for (const { data: container } of pod.containers) {
        for (const text of strings(container.args)) addOptions(found, text);
        for (const text of strings(container.command)) addOptions(found, text);
      }
    }
  }
  return found;
});

function addOptions(into: Set<string>, text: string): void {
  for (const [option, pattern] of Object.entries(OPTIONS)) if (pattern.test(text)) into.add(option);
}
