import { type NodesProps } from './placement.js';
import type { PropPlace } from './prop-place.js';
import { type SizeProps } from './size.js';
interface FluentBitPod {
    readonly name: string;
    readonly image: string;
    readonly size: SizeProps | undefined;
    readonly nodes: NodesProps | undefined;
    readonly priorityClass: string | undefined;
}
/** The pod of Fluent Bit. */
export declare function fluentBitPod(place: PropPlace, pod: FluentBitPod): object;
export {};
