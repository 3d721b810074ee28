/** What the keys of an Ingress's annotations for its load balancer begin with. */
export declare const ALB = "alb.ingress.kubernetes.io/";
/** How many listeners of each protocol an Ingress opens. */
export interface ListenerCount {
    readonly http: number;
    readonly https: number;
}
/** undefined: not known, or nothing that the controller takes. */
export declare function listenersOf(annotations: Readonly<Record<string, unknown>>): ListenerCount | undefined;
