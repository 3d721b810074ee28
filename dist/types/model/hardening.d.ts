import type { Container } from './pod.js';
import type { Workspace } from './workspace.js';
/** What the rules about rights that a container can do without have in common. */
export interface HardeningOptions {
    /** Image repositories of one's own node agents. */
    readonly nodeAgents: readonly string[];
    readonly trustRestrictedNamespaces: boolean;
}
export declare const HARDENING_OPTIONS: {
    readonly schema: object;
    readonly default: HardeningOptions;
};
/** Whether a container is one to harden, and not privileged, which leaves nothing to take away and is reported as that. */
export declare function isToHarden(container: Container, options: HardeningOptions, workspace: Workspace): boolean;
/** Whether a container is one to confine: no visitor for an hour, none that needs its node, and nobody else sees to it. */
export declare function isToConfine(container: Container, options: HardeningOptions, workspace: Workspace): boolean;
/** `container \`web\``, ``containers `web` and `api` ``. */
export declare function namesOf(containers: readonly Container[]): string;
