import type { Workspace } from './workspace.js';
export type Scheme = 'internet-facing' | 'internal';
/** What a load balancer needs subnets for; `either` where the controller in charge decides. */
export type Need = Scheme | 'either';
/** Schemes of the load balancers for which a controller must find subnets by their tags. */
export declare function discoveredSchemes(workspace: Workspace): ReadonlySet<Need>;
