import { SYSTEM_NAMESPACES } from '../data/system-namespaces.js';
import { isKnownKind } from '../model/kinds.js';
import { holdsOwnerOf } from '../model/owners.js';
import type { Located, Resource } from '../model/resource.js';
import type { Workspace } from '../model/workspace.js';
import type { NodeName } from './rule.js';
import type { ActiveRule } from './settings.js';

/** A rule with the function that visits one kind of node. */
export interface Visitor {
  readonly active: ActiveRule;
  readonly visit: (node: never, context: never) => void;
}

/** Active rules by what they visit, so that a node meets only the rules that want it. */
export type Visitors = ReadonlyMap<NodeName, readonly Visitor[]>;

export function bucket(rules: readonly ActiveRule[]): Visitors {
  const visitors = new Map<NodeName, Visitor[]>();
  for (const active of rules) {
    for (const [name, visit] of Object.entries(active.rule.on) as [NodeName, Visitor['visit']][]) {
      const list = visitors.get(name);
      if (list) list.push({ active, visit });
      else visitors.set(name, [{ active, visit }]);
    }
  }
  return visitors;
}

type Call = (visitor: Visitor, node: Located) => void;

/** One walk over an object that all rules share. */
export function visitResource(resource: Resource, workspace: Workspace, visitors: Visitors, call: Call): void {
  // Advice goes to who writes the object: neither to AWS nor, for pods of a Deployment that is there too, twice to the same.
  const written = !SYSTEM_NAMESPACES.has(resource.effectiveNamespace) && !holdsOwnerOf(resource, workspace);
  const each = (name: NodeName, node: Located): void => {
    for (const visitor of visitors.get(name) ?? []) {
      if (written || !visitor.active.rule.hygiene) call(visitor, node);
    }
  };
  each('Object', resource);
  if (isKnownKind(resource.kind, resource.group)) each(resource.kind, resource);
  const { pod } = resource;
  if (!pod) return;
  each('PodTemplate', pod);
  for (const container of pod.containers) each('Container', container);
}

/** What a document tells of the cluster and its surroundings. */
export function visitFact(name: NodeName, fact: Located, visitors: Visitors, call: Call): void {
  for (const visitor of visitors.get(name) ?? []) call(visitor, fact);
}
