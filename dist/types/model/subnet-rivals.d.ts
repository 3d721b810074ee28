import type { Fact } from './facts/fact.js';
import { type Subnet } from './facts/subnet.js';
import type { Workspace } from './workspace.js';
export declare const ROLE_TAGS: readonly ['kubernetes.io/role/elb', 'kubernetes.io/role/internal-elb'];
/** A subnet that another one of its zone, which has the same role, keeps from ever being chosen. */
export interface Loser {
    readonly tag: Fact;
    readonly role: string;
    readonly winner: Subnet;
}
/** Subnets that no load balancer is placed into, although a tag offers them. */
export declare const losersOf: (workspace: Workspace) => ReadonlyMap<Subnet, readonly Loser[]>;
