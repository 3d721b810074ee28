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
/** Whether a container is one to harden: no visitor for an hour, none that has its node anyway, and nobody else sees to it. */
export declare function isToHarden(container: Container, options: HardeningOptions, workspace: Workspace): boolean;
/** `container \`web\``, ``containers `web` and `api` ``. */
export declare function namesOf(containers: readonly Container[]): string;
