import { SYSTEM_NAMESPACES } from '../data/system-namespaces.js';
import { isKnownKind } from '../model/kinds.js';
import { append } from '../model/lookup.js';
import { holdsOwnerOf } from '../model/owners.js';
import type { Located, Resource } from '../model/resource.js';
import type { Workspace } from '../model/workspace.js';
import type { Context, NodeName } from './rule.js';
import type { ActiveRule } from './settings.js';

/** A rule's function for one kind of node, with what it is handed. */
export interface Visitor {
  readonly active: ActiveRule;
  readonly context: Context;
  readonly visit: (node: never, context: never) => void;
}

/** Active rules by what they visit, so that a node meets only the rules that want it. */
export class Visitors {
  private readonly every = new Map<NodeName, readonly Visitor[]>();
  /** Without advice on how things should be written. */
  private readonly correctness = new Map<NodeName, readonly Visitor[]>();

  constructor(
    rules: readonly ActiveRule[],
    contextOf: (active: ActiveRule) => Context,
    private readonly internalError: (rule: string, node: Located, error: unknown) => void,
  ) {
    const lists = new Map<NodeName, Visitor[]>();
    for (const active of rules) {
      const context = contextOf(active);
      for (const [name, visit] of Object.entries(active.rule.on) as [NodeName, Visitor['visit']][]) {
        append(lists, name, { active, context, visit });
      }
    }
    for (const [name, list] of lists) {
      this.every.set(name, list);
      const correctness = list.filter(({ active }) => !active.rule.hygiene);
      if (correctness.length > 0) this.correctness.set(name, correctness);
    }
  }

  /** One walk over an object that all rules share. */
  visitResource(resource: Resource, workspace: Workspace): void {
    // Advice goes to who writes the object: neither to AWS nor, for pods of a Deployment that is there too, twice to the same.
    const written = !SYSTEM_NAMESPACES.has(resource.effectiveNamespace) && !holdsOwnerOf(resource, workspace);
    const lists = written ? this.every : this.correctness;
    this.call(lists.get('Object'), resource);
    if (isKnownKind(resource.kind, resource.group)) this.call(lists.get(resource.kind), resource);
    const { pod } = resource;
    if (!pod) return;
    this.call(lists.get('PodTemplate'), pod);
    const list = lists.get('Container');
    if (list) for (const container of pod.containers) this.call(list, container);
  }

  /** What a document tells of the cluster and its surroundings. */
  visitFact(name: NodeName, fact: Located): void {
    this.call(this.every.get(name), fact);
  }

  /** A rule that throws is named; the others go on. */
  private call(list: readonly Visitor[] | undefined, node: Located): void {
    if (!list) return;
    for (const { active, context, visit } of list) {
      try {
        visit(node as never, context as never);
      } catch (error) {
        this.internalError(active.rule.id, node, error);
      }
    }
  }
}
