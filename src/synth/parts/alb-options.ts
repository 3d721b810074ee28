import type {
  AlbAttribute,
  AlbListenerAttribute,
  AlbTargetGroupAttribute,
} from '../../data/load-balancer/attributes.js';
import type { AlbAuth, AlbJwt } from './alb-auth.js';
import type {
  LoadBalancerHealthCheck,
  LoadBalancerLogs,
  LoadBalancerOptions,
  LoadBalancerScheme,
} from './load-balancer-options.js';

export interface AlbHealthCheck extends LoadBalancerHealthCheck {
  /** @default that of the backend */
  readonly protocol?: 'HTTP' | 'HTTPS';
}

export interface AlbListenPort {
  readonly protocol: 'HTTP' | 'HTTPS';
  /**
   * @minimum 1
   * @maximum 65535
   */
  readonly port: number;
  /** Attributes of the listener. @default none */
  readonly attributes?: { readonly [Key in AlbListenerAttribute]?: string | boolean };
}

/** One load balancer for several Ingresses: those of one group name share it. */
export interface AlbGroup {
  /**
   * @maxLength 63
   * @pattern ^([a-z0-9][-a-z0-9.]*)?[a-z0-9]$
   */
  readonly name: string;
  /**
   * Rules of a lower order come first.
   * @minimum -1000
   * @maximum 1000
   * @default 0
   */
  readonly order?: number;
}

/** A regional web ACL of AWS WAF: `arn` or `name`. */
export interface AlbWaf {
  readonly arn?: string;
  /** Needs `wafv2:ListWebACLs` for the controller. */
  readonly name?: string;
}

/** Client certificates on one HTTPS port. */
export interface AlbMutualTls {
  /**
   * An HTTPS port of the load balancer.
   * @minimum 1
   * @maximum 65535
   * @default 443
   */
  readonly port?: number;
  /** `verify` checks certificates against the trust store, `passthrough` hands them to the targets. */
  readonly mode: 'off' | 'passthrough' | 'verify';
  /** ARN or name of the trust store; only and always with `verify`. */
  readonly trustStore?: string;
  /** Whether expired client certificates pass; with `verify`. @default false */
  readonly ignoreClientCertificateExpiry?: boolean;
  /** Whether the names of the trust store's authorities are sent to clients; with `verify`. @default 'off' */
  readonly advertiseTrustStoreCaNames?: 'on' | 'off';
}

/** A network load balancer in front of the application load balancer, for static addresses or PrivateLink. */
export interface AlbFrontendNlb {
  /** @default 'internal' */
  readonly scheme?: LoadBalancerScheme;
  readonly subnets?: readonly string[];
  readonly securityGroups?: readonly string[];
  /** Elastic IPs (`eipalloc-...`), one a subnet. Needs `scheme: internet-facing`. @default addresses that AWS gives */
  readonly staticIps?: readonly string[];
  /** Port of the network load balancer to port of the application load balancer. @default the same ports */
  readonly ports?: Readonly<Record<string, number>>;
  readonly healthCheck?: AlbHealthCheck;
  readonly tags?: Readonly<Record<string, string>>;
}

/** An application load balancer. */
export interface AlbOptions extends LoadBalancerOptions {
  /** Name of the IngressClass. @default 'alb' */
  readonly className?: string;
  /** @default a load balancer of its own */
  readonly group?: AlbGroup;
  /** @default HTTP 80; with `certificates` HTTP 80 and HTTPS 443 */
  readonly listenPorts?: readonly AlbListenPort[];
  /** ARNs of ACM or IAM certificates; the first is the default. @default found in ACM by host where a port is HTTPS */
  readonly certificates?: readonly string[];
  /** Whether HTTP answers with a redirect to HTTPS; a number names the HTTPS port. @default true where both listen */
  readonly sslRedirect?: boolean | number;
  /** @default none */
  readonly mutualTls?: readonly AlbMutualTls[];
  /** @default 'ipv4' */
  readonly ipAddressType?: 'ipv4' | 'dualstack' | 'dualstack-without-public-ipv4';
  /** Sign-in at the load balancer. Needs HTTPS. @default none */
  readonly auth?: AlbAuth;
  /** Check of JSON web tokens at the load balancer. Needs HTTPS; not together with `auth`. @default none */
  readonly jwt?: AlbJwt;
  /** @default none */
  readonly waf?: AlbWaf;
  /** Whether AWS Shield Advanced protects the load balancer. @default left as it is */
  readonly shield?: boolean;
  /** @default `/` over the backend's protocol */
  readonly healthCheck?: AlbHealthCheck;
  /** CIDRs that may connect. @default anyone who reaches the load balancer */
  readonly inboundCidrs?: readonly string[];
  /** Protocol towards the targets. @default 'HTTP' */
  readonly backendProtocol?: 'HTTP' | 'HTTPS';
  /** `GRPC` and `HTTP2` need targets that speak them; `GRPC` needs HTTPS. @default 'HTTP1' */
  readonly backendProtocolVersion?: 'HTTP1' | 'HTTP2' | 'GRPC';
  /**
   * Seconds after which an idle connection is closed.
   * @minimum 1
   * @maximum 4000
   * @default 60
   */
  readonly idleTimeout?: number;
  /**
   * Seconds over which a new target gets its full share of traffic; 0 is off.
   * @maximum 900
   * @default 0
   */
  readonly slowStart?: number;
  /**
   * Seconds that a client stays with one target, by cookie.
   * @minimum 1
   * @maximum 604800
   * @default off
   */
  readonly stickiness?: number;
  /** @default 'round_robin' */
  readonly algorithm?: 'round_robin' | 'least_outstanding_requests' | 'weighted_random';
  /** Logs of connections to S3. @default off */
  readonly connectionLogs?: LoadBalancerLogs;
  /** Whether headers with invalid names are dropped. @default true */
  readonly dropInvalidHeaders?: boolean;
  /** @default 'defensive' */
  readonly desyncMitigation?: 'monitor' | 'defensive' | 'strictest';
  /** Pool of customer-owned addresses on Outposts (`ipv4pool-coip-...`). @default none */
  readonly customerOwnedIpv4Pool?: string;
  /** IPAM pool for public addresses (`ipam-pool-...`). @default none */
  readonly ipamPool?: string;
  /** @default none */
  readonly frontendNlb?: AlbFrontendNlb;
  /** Further attributes of the load balancer. @default none */
  readonly attributes?: { readonly [Key in AlbAttribute]?: string | number | boolean };
  /** Further attributes of the target groups. @default none */
  readonly targetGroupAttributes?: { readonly [Key in AlbTargetGroupAttribute]?: string | number | boolean };
}

/** A workload behind an application load balancer. */
export interface AlbExpose extends AlbOptions {
  /** Host that the workload answers to. @default every host */
  readonly host?: string;
  /** Further hosts. @default none */
  readonly hosts?: readonly string[];
  /** @default '/' */
  readonly path?: string;
  /** @default 'Prefix' */
  readonly pathType?: 'Prefix' | 'Exact' | 'ImplementationSpecific';
}
