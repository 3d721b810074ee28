import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
/** How much pods matter: those of a higher class are scheduled first and may push out others. */
export interface PriorityClassProps {
    /**
     * Name of the PriorityClass; `system-` is reserved.
     * @default the id of the construct
     */
    readonly name?: string;
    /**
     * The priority; pods without a class have 0.
     * @minimum -2147483648
     * @maximum 1000000000
     */
    readonly value: number;
    /**
     * Whether pods without a class get this one. One class of a cluster may.
     * @default false
     */
    readonly default?: boolean;
    /**
     * Whether waiting pods push out those of lower priority.
     * @default true
     */
    readonly preempts?: boolean;
    /**
     * For whom the class is.
     * @default none
     */
    readonly description?: string;
}
export declare class PriorityClass extends Construct {
    /** Name of the PriorityClass. */
    readonly name: string;
    readonly apiObject: ApiObject;
    constructor(scope: Construct, id: string, props: PriorityClassProps);
}
