import type { AlbIngressProps } from './alb-ingress-props.js';
import { type Json } from './compact.js';
import type { PropPlace } from './prop-place.js';
/** Hosts that the rules name. */
export declare function hostsOf({ rules }: AlbIngressProps): readonly string[];
/** `spec` of the Ingress. */
export declare function albRuleSpec(props: AlbIngressProps, place: PropPlace): Json;
/** Backends by the name under which annotations look for them. */
export declare function backendNames({ rules, defaultBackend }: AlbIngressProps): ReadonlySet<string>;
