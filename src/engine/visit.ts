import { SYSTEM_NAMESPACES } from '../data/system-namespaces.js';
import type { AwsAuth } from '../model/facts/aws-auth.js';
import type { Cluster } from '../model/facts/cluster.js';
import type { FargateProfile } from '../model/facts/fargate-profile.js';
import type { Subnet } from '../model/facts/subnet.js';
import { isKnownKind } from '../model/kinds.js';
import type { Located, Resource } from '../model/resource.js';
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
export function visitResource(resource: Resource, visitors: Visitors, call: Call): void {
  const system = SYSTEM_NAMESPACES.has(resource.effectiveNamespace);
  const each = (name: NodeName, node: Located): void => {
    for (const visitor of visitors.get(name) ?? []) {
      if (!(system && visitor.active.rule.hygiene)) call(visitor, node);
    }
  };
  each('Object', resource);
  if (isKnownKind(resource.kind, resource.group)) each(resource.kind, resource);
  const { pod } = resource;
  if (!pod) return;
  each('PodTemplate', pod);
  for (const container of pod.containers) each('Container', container);
}

export interface Facts {
  readonly awsAuths: readonly AwsAuth[];
  readonly clusters: readonly Cluster[];
  readonly fargateProfiles: readonly FargateProfile[];
  readonly subnets: readonly Subnet[];
}

export function visitFacts(facts: Facts, visitors: Visitors, call: Call): void {
  const each = (name: NodeName, nodes: readonly Located[]): void => {
    for (const visitor of visitors.get(name) ?? []) for (const node of nodes) call(visitor, node);
  };
  each('AwsAuth', facts.awsAuths);
  each('Cluster', facts.clusters);
  each('FargateProfile', facts.fargateProfiles);
  each('Subnet', facts.subnets);
}
