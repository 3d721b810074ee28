import type { ClusterTarget } from '../base/cluster-target.js';
import { type Json } from './compact.js';
import type { NlbOptions } from './nlb-options.js';
import type { PropPlace } from './prop-place.js';
import type { ServicePort } from './service-props.js';
/** What makes a Service that of a network load balancer: its annotations, and fields beside selector and ports. */
export interface NlbServiceSpec {
    readonly annotations: Readonly<Record<string, string>>;
    readonly spec: Json;
}
/** Annotations and spec of a Service behind a network load balancer; `place` is where the options stand. */
export declare function nlbServiceSpec(options: NlbOptions, ports: readonly ServicePort[], cluster: ClusterTarget, place: PropPlace): NlbServiceSpec;
/** Port numbers that a TCP and a UDP port share. */
export declare function sharedNumbers(ports: readonly ServicePort[]): readonly number[];
