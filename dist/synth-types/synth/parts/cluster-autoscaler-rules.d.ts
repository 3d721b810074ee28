import type { Rule } from './agent-identity.js';
/** What the autoscaler needs of the cluster: it plays the scheduler, so it reads what the scheduler reads, and drains nodes. */
export declare const CLUSTER_RULES: readonly Rule[];
/** What it needs of its own namespace: its lease, its status and the configuration of the expander `priority`. */
export declare const OWN_RULES: readonly Rule[];
