import type { Ingress } from 'kubernetes-types/networking/v1.js';
import { type AlbParameters } from './alb-class.js';
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
export declare const albGroups: (workspace: Workspace) => readonly AlbGroup[];
/** The load balancer that an Ingress is part of; undefined where it is none of an application load balancer. */
export declare function albGroupOf(ingress: Resource<Ingress>, workspace: Workspace): AlbGroup | undefined;
