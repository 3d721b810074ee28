import type { AlbAttribute } from '../../data/load-balancer/attributes.js';
import type { AlbListenPort, AlbWaf } from './alb-options.js';
import { type Json } from './compact.js';
import type { LoadBalancerScheme, LoadBalancerTargetType } from './load-balancer-options.js';
import type { PropPlace } from './prop-place.js';
/** Subnets by id, or by tags: a subnet needs one of the values of every key. */
export interface AlbClassSubnets {
    /** `subnet-...` */
    readonly ids?: readonly string[];
    readonly tags?: Readonly<Record<string, readonly string[]>>;
}
/** Settings for every Ingress of a class. */
export interface AlbIngressClassProps {
    /** @default the id of the construct */
    readonly name?: string;
    /** Whether Ingresses without a class get this one. One class of a cluster may. @default false */
    readonly default?: boolean;
    /** One load balancer for all Ingresses of the class. @maxLength 63 @default one for each */
    readonly group?: string;
    /** Name of the one load balancer. @maxLength 32 @default made by the controller */
    readonly loadBalancerName?: string;
    /** Labels of the namespaces that may use the class. @default all */
    readonly namespaces?: Readonly<Record<string, string>>;
    /** @default left to the Ingress */
    readonly scheme?: LoadBalancerScheme;
    /** @default left to the Ingress */
    readonly ipAddressType?: 'ipv4' | 'dualstack' | 'dualstack-without-public-ipv4';
    /** @default left to the Ingress */
    readonly targetType?: LoadBalancerTargetType;
    /** @default left to the Ingress */
    readonly subnets?: AlbClassSubnets;
    /** ARNs of certificates. @default left to the Ingress */
    readonly certificates?: readonly string[];
    /** @default left to the Ingress */
    readonly sslPolicy?: string;
    /** HTTPS port that HTTP answers with. Not in EKS Auto Mode. @default left to the Ingress */
    readonly sslRedirect?: number;
    /** CIDRs that may connect. @default left to the Ingress */
    readonly inboundCidrs?: readonly string[];
    /** Prefix lists (`pl-...`) that may connect. @default left to the Ingress */
    readonly prefixLists?: readonly string[];
    /** Not in EKS Auto Mode. @default left to the Ingress */
    readonly waf?: AlbWaf;
    /** @default none */
    readonly tags?: Readonly<Record<string, string>>;
    /** Attributes of the load balancer. @default left to the Ingress */
    readonly attributes?: {
        readonly [Key in AlbAttribute]?: string | number | boolean;
    };
    /** Attributes of listeners that the Ingresses make. @default left to the Ingress */
    readonly listeners?: readonly AlbListenPort[];
    /** Capacity units to reserve. @minimum 0 @default left to the Ingress */
    readonly minimumCapacity?: number;
    /** IPAM pool (`ipam-pool-...`). @default left to the Ingress */
    readonly ipamPool?: string;
}
/** `spec` of IngressClassParams, in the words of the controller or of EKS Auto Mode. */
export declare function classParamsSpec(props: AlbIngressClassProps, autoMode: boolean, place: PropPlace): Json;
