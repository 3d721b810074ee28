import { UNKNOWN } from '../source/unknown.js';
import type { NodeGroup } from './facts/node-group.js';
import type { NodePool } from './kinds.js';
import { perWorkspace } from './lookup.js';
import { entries, isMapping, items, text } from './loose.js';
import type { Located, Resource } from './resource.js';
import type { Workspace } from './workspace.js';

/** A taint that keeps pods away. */
export interface Taint {
  readonly key: string;
  readonly value: string;
  readonly effect: string;
}

/** Nodes that the files describe: a node group, or a NodePool of Karpenter or Auto Mode. */
export interface NodeSource extends Located {
  readonly kind: 'node group' | 'NodePool';
  readonly name: string | undefined;
  /** Labels that its nodes get; undefined where that cannot be known. */
  readonly labels: Readonly<Record<string, unknown>> | undefined;
  /** Label keys that Karpenter lets pods choose, with whether it can give a value. */
  readonly offers: (key: string, value: string) => boolean;
  /** undefined where they cannot be known. */
  readonly taints: readonly Taint[] | undefined;
  readonly windows: boolean;
}

/** Everything in the workspace that makes nodes. */
export const nodeSources = perWorkspace((workspace: Workspace): readonly NodeSource[] => [
  ...workspace.nodeGroups.map(ofGroup),
  ...workspace.all('NodePool').map(ofPool),
]);

const EFFECTS: Readonly<Record<string, string>> = {
  NO_SCHEDULE: 'NoSchedule',
  NO_EXECUTE: 'NoExecute',
  PREFER_NO_SCHEDULE: 'PreferNoSchedule',
};

function ofGroup({ document, path, name, labels, taints, ami, commands }: NodeGroup): NodeSource {
  const data = document.at(path);
  // A launch template, or a command that starts the kubelet, can set labels and taints of its own.
  const own =
    isMapping(data) && ['launchTemplate', 'LaunchTemplate', 'overrideBootstrapCommand'].some((key) => key in data);
  const isOpen = own || commands.some(({ value }) => value !== undefined);
  return {
    document,
    path,
    kind: 'node group',
    name: text(name.value),
    labels: isOpen ? undefined : mappingOf(labels.value),
    offers: () => false,
    taints: isOpen ? undefined : taintsOf(taints.value),
    windows: /windows/i.test(String(text(ami.value))),
  };
}

function ofPool(pool: Resource<NodePool>): NodeSource {
  const { metadata, spec } = pool.data.spec?.template ?? {};
  const requirements = items(spec?.requirements);
  const isWindows = ({ key, values }: (typeof requirements)[number]): boolean =>
    key === 'kubernetes.io/os' && Array.isArray(values) && values.includes('windows');
  return {
    document: pool.document,
    path: pool.path,
    kind: 'NodePool',
    name: pool.name,
    labels: mappingOf(metadata?.labels),
    offers: (key, value) => requirements.some((requirement) => requirement.key === key && gives(requirement, value)),
    taints: taintsOf(spec?.taints),
    windows: requirements.some(isWindows),
  };
}

function mappingOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (value === undefined || value === null) return {};
  return isMapping(value) ? value : undefined;
}

function gives(
  { operator, values }: { readonly operator?: unknown; readonly values?: unknown },
  value: string,
): boolean {
  const among = Array.isArray(values) && (values.includes(value) || values.includes(UNKNOWN));
  if (operator === 'In') return among;
  if (operator === 'NotIn') return !among;
  return operator !== 'DoesNotExist';
}

/** eksctl takes a mapping of `value:effect`, too. */
function taintsOf(value: unknown): readonly Taint[] | undefined {
  if (value === undefined || value === null) return [];
  if (isMapping(value)) {
    const taints = entries(value).map(([key, rest]) => {
      const written = text(rest);
      const [first = '', effect = ''] = written?.split(':') ?? [];
      return written === undefined ? undefined : { key, value: first, effect };
    });
    return all(taints);
  }
  return Array.isArray(value) ? all(value.map(taintOf)) : undefined;
}

function taintOf(item: unknown): Taint | undefined {
  if (!isMapping(item)) return undefined;
  const key = text(item.key ?? item.Key);
  const effect = text(item.effect ?? item.Effect);
  const value = text(item.value ?? item.Value ?? '');
  if (key === undefined || effect === undefined || value === undefined) return undefined;
  return { key, value, effect: EFFECTS[effect] ?? effect };
}

function all(taints: readonly (Taint | undefined)[]): readonly Taint[] | undefined {
  const known = taints.filter((taint) => taint !== undefined);
  return known.length === taints.length ? known : undefined;
}

/** Whether a list of tolerations lets a pod onto nodes with a taint; true where that cannot be known, since it excuses. */
export function tolerates(tolerations: unknown, taint: Taint): boolean {
  if (tolerations === UNKNOWN) return true;
  if (!Array.isArray(tolerations)) return false;
  return tolerations.some((item) => {
    if (!isMapping(item)) return item === UNKNOWN;
    const { key, operator, value, effect } = item;
    if ([key, operator, value, effect].includes(UNKNOWN)) return true;
    if (effect && effect !== taint.effect) return false;
    if (!key) return operator === 'Exists';
    return key === taint.key && (operator === 'Exists' || (value ?? '') === taint.value);
  });
}
