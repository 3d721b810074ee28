import { type Json } from './compact.js';
import type { PropPlace } from './prop-place.js';
/** How pods are spread. Never on Fargate, where each pod has a node of its own. */
export interface SpreadProps {
    /**
     * Over availability zones: `prefer` schedules anyway, `require` leaves a pod pending rather than put it where others are.
     * @default prefer
     */
    readonly zones?: 'prefer' | 'require' | 'off';
    /**
     * Over nodes.
     * @default prefer
     */
    readonly hosts?: 'prefer' | 'require' | 'off';
}
/** A taint of nodes that the pods may run on. */
export interface TolerationProps {
    /**
     * Key of the taint.
     * @default every taint; `operator` must then be Exists
     */
    readonly key?: string;
    /**
     * Whether the value must be equal or may be any.
     * @default Equal where a value is given, otherwise Exists
     */
    readonly operator?: 'Equal' | 'Exists';
    /**
     * Value of the taint.
     * @default any
     */
    readonly value?: string;
    /**
     * Effect of the taint.
     * @default every effect
     */
    readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
    /**
     * How long a pod stays on a node with a NoExecute taint, in seconds.
     * @minimum 0
     * @default for ever
     */
    readonly seconds?: number;
}
/** Which nodes the pods run on. */
export interface NodesProps {
    /**
     * CPU architecture of the image; without it the pods may land on nodes that cannot run it, where the cluster has both.
     * @default any
     */
    readonly arch?: 'amd64' | 'arm64';
    /**
     * Labels that a node must have.
     * @default none
     */
    readonly labels?: Readonly<Record<string, string>>;
    /**
     * Taints that the pods tolerate.
     * @default none
     */
    readonly tolerations?: readonly TolerationProps[];
}
interface Placement {
    readonly nodeSelector?: Json;
    readonly tolerations?: readonly Json[];
}
/** Node selector and tolerations of a pod. */
export declare function placementOf(place: PropPlace, nodes: NodesProps | undefined, fargate: boolean): Placement;
/** Topology spread constraints; `revisions` keeps pods of a former version out of the count. */
export declare function spreadOf(spread: boolean | SpreadProps | undefined, selector: Json, revisions: boolean): readonly Json[] | undefined;
export {};
