import type { AlbExpose, AlbOptions } from './alb-options.js';
import type { AlbAction, AlbBackend, AlbCondition, AlbRule, AlbTransform } from './alb-rules.js';
/** An Ingress that the load balancer controller makes an application load balancer of. */
export interface AlbIngressProps extends AlbOptions {
    /** Name of the Ingress; `name` is that of the load balancer. @default the id of the construct */
    readonly ingressName?: string;
    /** @default that of the chart */
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    /** Where requests go, by host and path. @default all to `defaultBackend` */
    readonly rules?: readonly AlbRule[];
    /** Where requests go that no rule takes. @default answered with 404 */
    readonly defaultBackend?: AlbBackend;
    /** Actions by name, for backends `{ action: name }`. @default none */
    readonly actions?: Readonly<Record<string, AlbAction>>;
    /** Further conditions of the rules that lead to a backend, by name of its Service or action. @default none */
    readonly conditions?: Readonly<Record<string, readonly AlbCondition[]>>;
    /** Rewrites of requests to a backend, by name of its Service or action. @default none */
    readonly transforms?: Readonly<Record<string, readonly AlbTransform[]>>;
    /** Whether paths of type `ImplementationSpecific` are regular expressions. @default false */
    readonly regexPaths?: boolean;
}
/** The Ingress of one Service, from the options under `expose`. */
export declare function exposedIngress(expose: AlbExpose, backend: AlbBackend): AlbIngressProps;
/** Type that a Service needs behind a load balancer with these options. */
export declare function backendServiceType({ targetType }: AlbOptions): 'ClusterIP' | 'NodePort';
