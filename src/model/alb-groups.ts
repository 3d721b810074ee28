import type { Ingress } from 'kubernetes-types/networking/v1.js';
import { isAlbIngress } from './alb.js';
import { type AlbParameters, albParametersOf } from './alb-class.js';
import { ALB } from './alb-listeners.js';
import { append, perWorkspace } from './lookup.js';
import { isMapping, text } from './loose.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

export interface AlbMember {
  readonly ingress: Resource<Ingress>;
  /** undefined: not known. */
  readonly parameters: AlbParameters | undefined;
}

/** Ingresses that share a load balancer: all that name one group, or one alone. */
export interface AlbGroup {
  readonly name: string | undefined;
  readonly members: readonly AlbMember[];
}

/** Every application load balancer that the whole Ingresses of the files make. */
export const albGroups = perWorkspace((workspace): readonly AlbGroup[] => {
  const named = new Map<string, AlbMember[]>();
  const alone: AlbGroup[] = [];
  for (const ingress of workspace.all('Ingress')) {
    if (!isAlbIngress(ingress, workspace)) continue;
    const member = { ingress, parameters: albParametersOf(ingress, workspace) };
    const name = groupNameOf(member);
    if (name === undefined) alone.push({ name, members: [member] });
    else append(named, name, member);
  }
  return [...alone, ...[...named].map(([name, members]) => ({ name, members }))];
});

/** The load balancer that an Ingress is part of; undefined where it is none of an application load balancer. */
export function albGroupOf(ingress: Resource<Ingress>, workspace: Workspace): AlbGroup | undefined {
  return byIngress(workspace).get(ingress);
}

const byIngress = perWorkspace(
  (workspace): ReadonlyMap<Resource, AlbGroup> =>
    new Map(albGroups(workspace).flatMap((group) => group.members.map(({ ingress }) => [ingress, group] as const))),
);

function groupNameOf({ ingress, parameters }: AlbMember): string | undefined {
  const group = parameters?.group;
  return (isMapping(group) ? text(group.name) : undefined) ?? text(ingress.annotations[`${ALB}group.name`]);
}
