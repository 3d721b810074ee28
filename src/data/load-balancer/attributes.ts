/** What a value of an attribute may be; AWS checks it when the controller deploys, long after the API server took the object. */
export type AttributeValue =
  | { readonly type: 'boolean' }
  | { readonly type: 'text'; readonly notStartingWith?: readonly string[] }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | {
      readonly type: 'integer';
      readonly minimum: number;
      readonly maximum?: number;
      /** Values outside the bounds that have a meaning of their own. */
      readonly also?: readonly string[];
    };

export interface LoadBalancerAttributeRow {
  readonly value: AttributeValue;
  /** What holds where the attribute is left out. */
  readonly default?: string;
  /** Works only with this attribute at this value, or at any where none is named. */
  readonly requires?: { readonly attribute: string; readonly value?: string };
  /** Must stand beside it where this attribute is `true`. */
  readonly needs?: string;
  /** Cannot be set to anything but its default. */
  readonly fixed?: true;
}

type Attributes<Name extends string> = { readonly [Key in Name]: LoadBalancerAttributeRow };

const BOOLEAN = { type: 'boolean' } as const;
const TEXT = { type: 'text' } as const;
const SECONDS_WEEK = { type: 'integer', minimum: 1, maximum: 604_800 } as const;

/** Attributes that application and network load balancers share. */
export type SharedLoadBalancerAttribute =
  | 'access_logs.s3.bucket'
  | 'access_logs.s3.enabled'
  | 'access_logs.s3.prefix'
  | 'deletion_protection.enabled'
  | 'ipv6.deny_all_igw_traffic'
  | 'load_balancing.cross_zone.enabled'
  | 'zonal_shift.config.enabled';

export type AlbAttribute =
  | SharedLoadBalancerAttribute
  | 'client_keep_alive.seconds'
  | 'connection_logs.s3.bucket'
  | 'connection_logs.s3.enabled'
  | 'connection_logs.s3.prefix'
  | 'health_check_logs.s3.bucket'
  | 'health_check_logs.s3.enabled'
  | 'health_check_logs.s3.prefix'
  | 'idle_timeout.timeout_seconds'
  | 'routing.http.desync_mitigation_mode'
  | 'routing.http.drop_invalid_header_fields.enabled'
  | 'routing.http.preserve_host_header.enabled'
  | 'routing.http.x_amzn_tls_version_and_cipher_suite.enabled'
  | 'routing.http.xff_client_port.enabled'
  | 'routing.http.xff_header_processing.mode'
  | 'routing.http2.enabled'
  | 'waf.fail_open.enabled';

export type NlbAttribute =
  | SharedLoadBalancerAttribute
  | 'dns_record.client_routing_policy'
  | 'secondary_ips.auto_assigned.per_subnet';

export type SharedTargetGroupAttribute =
  | 'deregistration_delay.timeout_seconds'
  | 'load_balancing.cross_zone.enabled'
  | 'stickiness.enabled'
  | 'stickiness.type'
  | 'target_group_health.dns_failover.minimum_healthy_targets.count'
  | 'target_group_health.dns_failover.minimum_healthy_targets.percentage'
  | 'target_group_health.unhealthy_state_routing.minimum_healthy_targets.count'
  | 'target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage';

export type AlbTargetGroupAttribute =
  | SharedTargetGroupAttribute
  | 'load_balancing.algorithm.anomaly_mitigation'
  | 'load_balancing.algorithm.type'
  | 'slow_start.duration_seconds'
  | 'stickiness.app_cookie.cookie_name'
  | 'stickiness.app_cookie.duration_seconds'
  | 'stickiness.lb_cookie.duration_seconds';

export type NlbTargetGroupAttribute =
  | SharedTargetGroupAttribute
  | 'deregistration_delay.connection_termination.enabled'
  | 'preserve_client_ip.enabled'
  | 'proxy_protocol_v2.enabled'
  | 'target_health_state.unhealthy.connection_termination.enabled'
  | 'target_health_state.unhealthy.draining_interval_seconds';

export type AlbListenerAttribute =
  | 'routing.http.request.x_amzn_mtls_clientcert.header_name'
  | 'routing.http.request.x_amzn_mtls_clientcert_issuer.header_name'
  | 'routing.http.request.x_amzn_mtls_clientcert_leaf.header_name'
  | 'routing.http.request.x_amzn_mtls_clientcert_serial_number.header_name'
  | 'routing.http.request.x_amzn_mtls_clientcert_subject.header_name'
  | 'routing.http.request.x_amzn_mtls_clientcert_validity.header_name'
  | 'routing.http.request.x_amzn_tls_cipher_suite.header_name'
  | 'routing.http.request.x_amzn_tls_version.header_name'
  | 'routing.http.response.access_control_allow_credentials.header_value'
  | 'routing.http.response.access_control_allow_headers.header_value'
  | 'routing.http.response.access_control_allow_methods.header_value'
  | 'routing.http.response.access_control_allow_origin.header_value'
  | 'routing.http.response.access_control_expose_headers.header_value'
  | 'routing.http.response.access_control_max_age.header_value'
  | 'routing.http.response.content_security_policy.header_value'
  | 'routing.http.response.server.enabled'
  | 'routing.http.response.strict_transport_security.header_value'
  | 'routing.http.response.x_content_type_options.header_value'
  | 'routing.http.response.x_frame_options.header_value';

export type NlbListenerAttribute = 'tcp.idle_timeout.seconds';

const SHARED: Attributes<Exclude<SharedLoadBalancerAttribute, 'load_balancing.cross_zone.enabled'>> = {
  'access_logs.s3.bucket': { value: TEXT },
  'access_logs.s3.enabled': { value: BOOLEAN, default: 'false', needs: 'access_logs.s3.bucket' },
  'access_logs.s3.prefix': { value: TEXT },
  'deletion_protection.enabled': { value: BOOLEAN, default: 'false' },
  'ipv6.deny_all_igw_traffic': { value: BOOLEAN },
  'zonal_shift.config.enabled': { value: BOOLEAN, default: 'false' },
};

/**
 * Attributes of an application load balancer.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html, verified 2026-11-21.
 */
export const ALB_ATTRIBUTES: Attributes<AlbAttribute> = {
  ...SHARED,
  'client_keep_alive.seconds': { value: { type: 'integer', minimum: 60, maximum: 604_800 }, default: '3600' },
  'connection_logs.s3.bucket': { value: TEXT },
  'connection_logs.s3.enabled': { value: BOOLEAN, default: 'false', needs: 'connection_logs.s3.bucket' },
  'connection_logs.s3.prefix': { value: TEXT },
  'health_check_logs.s3.bucket': { value: TEXT },
  'health_check_logs.s3.enabled': { value: BOOLEAN, default: 'false', needs: 'health_check_logs.s3.bucket' },
  'health_check_logs.s3.prefix': { value: TEXT },
  'idle_timeout.timeout_seconds': { value: { type: 'integer', minimum: 1, maximum: 4000 }, default: '60' },
  'load_balancing.cross_zone.enabled': { value: BOOLEAN, default: 'true', fixed: true },
  'routing.http.desync_mitigation_mode': {
    value: { type: 'choice', values: ['monitor', 'defensive', 'strictest'] },
    default: 'defensive',
  },
  'routing.http.drop_invalid_header_fields.enabled': { value: BOOLEAN, default: 'false' },
  'routing.http.preserve_host_header.enabled': { value: BOOLEAN, default: 'false' },
  'routing.http.x_amzn_tls_version_and_cipher_suite.enabled': { value: BOOLEAN, default: 'false' },
  'routing.http.xff_client_port.enabled': { value: BOOLEAN, default: 'false' },
  'routing.http.xff_header_processing.mode': {
    value: { type: 'choice', values: ['append', 'preserve', 'remove'] },
    default: 'append',
  },
  'routing.http2.enabled': { value: BOOLEAN, default: 'true' },
  'waf.fail_open.enabled': { value: BOOLEAN, default: 'false' },
};

/** Attributes of a network load balancer. Source: as of ALB_ATTRIBUTES. */
export const NLB_ATTRIBUTES: Attributes<NlbAttribute> = {
  ...SHARED,
  'dns_record.client_routing_policy': {
    value: {
      type: 'choice',
      values: ['availability_zone_affinity', 'partial_availability_zone_affinity', 'any_availability_zone'],
    },
    default: 'any_availability_zone',
  },
  'load_balancing.cross_zone.enabled': { value: BOOLEAN, default: 'false' },
  'secondary_ips.auto_assigned.per_subnet': { value: { type: 'integer', minimum: 0, maximum: 7 }, default: '0' },
};

const COUNT = { type: 'integer', minimum: 1, also: ['off'] } as const;
const PERCENTAGE = { type: 'integer', minimum: 1, maximum: 100, also: ['off'] } as const;

const SHARED_TARGET_GROUP: Attributes<Exclude<SharedTargetGroupAttribute, 'stickiness.type'>> = {
  'deregistration_delay.timeout_seconds': { value: { type: 'integer', minimum: 0, maximum: 3600 }, default: '300' },
  'load_balancing.cross_zone.enabled': {
    value: { type: 'choice', values: ['true', 'false', 'use_load_balancer_configuration'] },
    default: 'use_load_balancer_configuration',
  },
  'stickiness.enabled': { value: BOOLEAN, default: 'false' },
  'target_group_health.dns_failover.minimum_healthy_targets.count': { value: COUNT, default: '1' },
  'target_group_health.dns_failover.minimum_healthy_targets.percentage': { value: PERCENTAGE, default: 'off' },
  'target_group_health.unhealthy_state_routing.minimum_healthy_targets.count': {
    value: { type: 'integer', minimum: 1 },
    default: '1',
  },
  'target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage': {
    value: PERCENTAGE,
    default: 'off',
  },
};

/**
 * Attributes of the target group of an application load balancer.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html, verified 2026-11-21.
 */
export const ALB_TARGET_GROUP_ATTRIBUTES: Attributes<AlbTargetGroupAttribute> = {
  ...SHARED_TARGET_GROUP,
  'load_balancing.algorithm.anomaly_mitigation': {
    value: { type: 'choice', values: ['on', 'off'] },
    default: 'off',
    requires: { attribute: 'load_balancing.algorithm.type', value: 'weighted_random' },
  },
  'load_balancing.algorithm.type': {
    value: { type: 'choice', values: ['round_robin', 'least_outstanding_requests', 'weighted_random'] },
    default: 'round_robin',
  },
  'slow_start.duration_seconds': {
    value: { type: 'integer', minimum: 30, maximum: 900, also: ['0'] },
    default: '0',
  },
  'stickiness.app_cookie.cookie_name': {
    value: { type: 'text', notStartingWith: ['AWSALB', 'AWSALBAPP', 'AWSALBTG'] },
    requires: { attribute: 'stickiness.type', value: 'app_cookie' },
  },
  'stickiness.app_cookie.duration_seconds': { value: SECONDS_WEEK, default: '86400' },
  'stickiness.lb_cookie.duration_seconds': { value: SECONDS_WEEK, default: '86400' },
  'stickiness.type': { value: { type: 'choice', values: ['lb_cookie', 'app_cookie'] } },
};

/** Attributes of the target group of a network load balancer. Source: as of ALB_TARGET_GROUP_ATTRIBUTES. */
export const NLB_TARGET_GROUP_ATTRIBUTES: Attributes<NlbTargetGroupAttribute> = {
  ...SHARED_TARGET_GROUP,
  'deregistration_delay.connection_termination.enabled': { value: BOOLEAN },
  'preserve_client_ip.enabled': { value: BOOLEAN },
  'proxy_protocol_v2.enabled': { value: BOOLEAN, default: 'false' },
  'stickiness.type': { value: { type: 'choice', values: ['source_ip'] } },
  'target_health_state.unhealthy.connection_termination.enabled': { value: BOOLEAN, default: 'true' },
  'target_health_state.unhealthy.draining_interval_seconds': {
    value: { type: 'integer', minimum: 0, maximum: 360_000 },
    default: '0',
    requires: { attribute: 'target_health_state.unhealthy.connection_termination.enabled', value: 'false' },
  },
};

/**
 * Attributes of a listener of an application load balancer.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ListenerAttribute.html, verified 2026-11-21.
 */
export const ALB_LISTENER_ATTRIBUTES: Attributes<AlbListenerAttribute> = {
  'routing.http.request.x_amzn_mtls_clientcert.header_name': { value: TEXT },
  'routing.http.request.x_amzn_mtls_clientcert_issuer.header_name': { value: TEXT },
  'routing.http.request.x_amzn_mtls_clientcert_leaf.header_name': { value: TEXT },
  'routing.http.request.x_amzn_mtls_clientcert_serial_number.header_name': { value: TEXT },
  'routing.http.request.x_amzn_mtls_clientcert_subject.header_name': { value: TEXT },
  'routing.http.request.x_amzn_mtls_clientcert_validity.header_name': { value: TEXT },
  'routing.http.request.x_amzn_tls_cipher_suite.header_name': { value: TEXT },
  'routing.http.request.x_amzn_tls_version.header_name': { value: TEXT },
  'routing.http.response.access_control_allow_credentials.header_value': { value: TEXT },
  'routing.http.response.access_control_allow_headers.header_value': { value: TEXT },
  'routing.http.response.access_control_allow_methods.header_value': { value: TEXT },
  'routing.http.response.access_control_allow_origin.header_value': { value: TEXT },
  'routing.http.response.access_control_expose_headers.header_value': { value: TEXT },
  'routing.http.response.access_control_max_age.header_value': { value: TEXT },
  'routing.http.response.content_security_policy.header_value': { value: TEXT },
  'routing.http.response.server.enabled': { value: BOOLEAN },
  'routing.http.response.strict_transport_security.header_value': { value: TEXT },
  'routing.http.response.x_content_type_options.header_value': { value: TEXT },
  'routing.http.response.x_frame_options.header_value': { value: TEXT },
};

/** Attributes of a listener of a network load balancer. Source: as of ALB_LISTENER_ATTRIBUTES. */
export const NLB_LISTENER_ATTRIBUTES: Attributes<NlbListenerAttribute> = {
  'tcp.idle_timeout.seconds': { value: { type: 'integer', minimum: 60, maximum: 6000 }, default: '350' },
};

/** Every kind of attribute map that an annotation can hold. */
export const ATTRIBUTE_CATALOGUES = {
  'ALB load balancer': ALB_ATTRIBUTES,
  'NLB load balancer': NLB_ATTRIBUTES,
  'ALB target group': ALB_TARGET_GROUP_ATTRIBUTES,
  'NLB target group': NLB_TARGET_GROUP_ATTRIBUTES,
  'ALB listener': ALB_LISTENER_ATTRIBUTES,
  'NLB listener': NLB_LISTENER_ATTRIBUTES,
} as const satisfies Readonly<Record<string, Readonly<Record<string, LoadBalancerAttributeRow>>>>;

export type AttributeCatalogue = keyof typeof ATTRIBUTE_CATALOGUES;
