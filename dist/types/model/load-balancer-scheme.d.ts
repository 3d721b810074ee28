import type { Workspace } from './workspace.js';
export type Scheme = 'internet-facing' | 'internal';
/**
 * Schemes of the load balancers for which a controller must find subnets by their tags. A Service that says nothing is left
 * out: the controller in charge decides.
 */
export declare function discoveredSchemes(workspace: Workspace): ReadonlySet<Scheme>;
