import type { NlbAttribute, NlbTargetGroupAttribute } from '../../data/load-balancer/attributes.js';
import type { LoadBalancerHealthCheck, LoadBalancerOptions } from './load-balancer-options.js';

export interface NlbHealthCheck extends LoadBalancerHealthCheck {
  /** @default 'TCP', or 'HTTP' where `path` or `successCodes` is given */
  readonly protocol?: 'TCP' | 'HTTP' | 'HTTPS';
}

/** TLS that the network load balancer ends. */
export interface NlbTls {
  /** ARNs of ACM or IAM certificates; the first is the default. @minItems 1 */
  readonly certificates: readonly string[];
  /** Service ports, by number or name, that speak TLS. @default all TCP ports */
  readonly ports?: readonly (number | string)[];
  /** Whether traffic to the targets is encrypted again. @default false */
  readonly reencrypt?: boolean;
  /** Protocols that the load balancer negotiates in TLS. @default none */
  readonly alpn?: 'None' | 'HTTP1Only' | 'HTTP2Only' | 'HTTP2Optional' | 'HTTP2Preferred';
}

/** A network load balancer. */
export interface NlbOptions extends LoadBalancerOptions {
  /** @default none: traffic passes as it comes */
  readonly tls?: NlbTls;
  /** @default a TCP connection to the port that takes the traffic */
  readonly healthCheck?: NlbHealthCheck;
  /** CIDRs that may connect. @default anyone who reaches the load balancer */
  readonly sourceRanges?: readonly string[];
  /** Elastic IPs (`eipalloc-...`), one a subnet. Needs `scheme: internet-facing`. @default addresses that AWS gives */
  readonly staticIps?: readonly string[];
  /** Private IPv4 addresses, one a subnet. Needs `scheme: internal` and `subnets`. @default addresses that AWS gives */
  readonly privateIps?: readonly string[];
  /** IPv6 addresses, one a subnet. Needs `ipAddressType: dualstack` and `subnets`. @default addresses that AWS gives */
  readonly ipv6Addresses?: readonly string[];
  /** @default 'ipv4' */
  readonly ipAddressType?: 'ipv4' | 'dualstack';
  /** Whether every zone's address sends to targets in all zones. Costs traffic between zones. @default false */
  readonly crossZone?: boolean;
  /** PROXY protocol version 2: for every port, or for the ports listed. @default false */
  readonly proxyProtocol?: boolean | readonly number[];
  /** Whether targets see the client's address. @default false for `ip` targets over TCP and TLS, else true */
  readonly preserveClientIp?: boolean;
  /**
   * Seconds after which an idle TCP connection is closed.
   * @minimum 60
   * @maximum 6000
   * @default 350
   */
  readonly idleTimeout?: number;
  /** Whether clients are answered from their own zone. @default 'any_availability_zone' */
  readonly clientRoutingPolicy?:
    | 'availability_zone_affinity'
    | 'partial_availability_zone_affinity'
    | 'any_availability_zone';
  /** Whether a TCP and a UDP port of one number become one listener. @default true where such ports exist */
  readonly tcpUdpListener?: boolean;
  /** UDP ports, by number or name, that speak QUIC. Needs `targetType: ip`. @default none */
  readonly quicPorts?: readonly (number | string)[];
  /** Whether security groups hold for traffic through PrivateLink. @default 'on' */
  readonly privateLinkRules?: 'on' | 'off';
  /** Whether the security group admits ICMP for path MTU discovery. @default 'off' */
  readonly pathMtuDiscovery?: 'on' | 'off';
  /** Whether the load balancer has no security group at all, for ever. @default false */
  readonly withoutSecurityGroup?: boolean;
  /** Whether UDP over IPv6 gets source addresses of its own. Needs `ipAddressType: dualstack`. @default 'off' */
  readonly ipv6SourceNat?: 'on' | 'off';
  /** IPv6 prefixes (`/80`, or `auto_assigned`) for `ipv6SourceNat`, one a subnet. @default assigned by AWS */
  readonly ipv6SourceNatPrefixes?: readonly string[];
  /** Further attributes of the load balancer. @default none */
  readonly attributes?: { readonly [Key in NlbAttribute]?: string | number | boolean };
  /** Further attributes of the target groups. @default none */
  readonly targetGroupAttributes?: { readonly [Key in NlbTargetGroupAttribute]?: string | number | boolean };
}
