import type { Container, PodTemplate } from './pod.js';
/** The option `nodeAgents`, as the rules that have it describe it. */
export declare const NODE_AGENTS_OPTION: object;
/** Whether a container is an agent that needs the node itself: a known one, or one of the user's own repositories. */
export declare function isNodeAgent(container: Container, own: readonly string[]): boolean;
/** Whether a pod runs such an agent. */
export declare function runsNodeAgent(pod: PodTemplate, own: readonly string[]): boolean;
/** Windows HostProcess containers run on the host by design, and Windows has no other privileged mode. */
export declare function isHostProcess(container: Container): boolean;
