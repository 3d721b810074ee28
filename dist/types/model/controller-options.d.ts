import type { Workspace } from './workspace.js';
/** By what the rules ask for: how a flag of the load balancer controller, or a value of its chart, is written. */
declare const OPTIONS: {
    readonly 'merges TCP and UDP': RegExp;
    readonly 'has its own TLS policy': RegExp;
    readonly 'has its own scheme': RegExp;
    readonly 'injects no readiness gates': RegExp;
};
type Option = keyof typeof OPTIONS;
/**
 * Whether something in the files sets an option of the load balancer controller. Options change what the controller does where
 * an object says nothing, so they excuse.
 */
export declare function controllerOption(option: Option, workspace: Workspace): boolean;
export {};
