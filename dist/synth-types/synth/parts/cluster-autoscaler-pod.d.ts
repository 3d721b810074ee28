import { type NodesProps } from './placement.js';
import type { PropPlace } from './prop-place.js';
import { type SizeProps } from './size.js';
interface AutoscalerPod {
    readonly name: string;
    readonly image: string;
    readonly region: string | undefined;
    readonly arguments: readonly string[];
    readonly labels: Readonly<Record<string, string>>;
    readonly spread: boolean;
    readonly fargate: boolean;
    readonly size: SizeProps | undefined;
    readonly nodes: NodesProps | undefined;
}
/** The pod of the Cluster Autoscaler. */
export declare function autoscalerPod(place: PropPlace, pod: AutoscalerPod): object;
export {};
