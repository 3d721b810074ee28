/** What a value of an attribute may be; AWS checks it when the controller deploys, long after the API server took the object. */
export type AttributeValue = {
    readonly type: 'boolean';
} | {
    readonly type: 'text';
    readonly notStartingWith?: readonly string[];
} | {
    readonly type: 'choice';
    readonly values: readonly string[];
} | {
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
    readonly requires?: {
        readonly attribute: string;
        readonly value?: string;
    };
    /** Must stand beside it where this attribute is `true`. */
    readonly needs?: string;
    /** Cannot be set to anything but its default. */
    readonly fixed?: true;
}
type Attributes<Name extends string> = {
    readonly [Key in Name]: LoadBalancerAttributeRow;
};
/** Attributes that application and network load balancers share. */
export type SharedLoadBalancerAttribute = 'access_logs.s3.bucket' | 'access_logs.s3.enabled' | 'access_logs.s3.prefix' | 'deletion_protection.enabled' | 'ipv6.deny_all_igw_traffic' | 'load_balancing.cross_zone.enabled' | 'zonal_shift.config.enabled';
export type AlbAttribute = SharedLoadBalancerAttribute | 'client_keep_alive.seconds' | 'connection_logs.s3.bucket' | 'connection_logs.s3.enabled' | 'connection_logs.s3.prefix' | 'health_check_logs.s3.bucket' | 'health_check_logs.s3.enabled' | 'health_check_logs.s3.prefix' | 'idle_timeout.timeout_seconds' | 'routing.http.desync_mitigation_mode' | 'routing.http.drop_invalid_header_fields.enabled' | 'routing.http.preserve_host_header.enabled' | 'routing.http.x_amzn_tls_version_and_cipher_suite.enabled' | 'routing.http.xff_client_port.enabled' | 'routing.http.xff_header_processing.mode' | 'routing.http2.enabled' | 'waf.fail_open.enabled';
export type NlbAttribute = SharedLoadBalancerAttribute | 'dns_record.client_routing_policy' | 'secondary_ips.auto_assigned.per_subnet';
export type SharedTargetGroupAttribute = 'deregistration_delay.timeout_seconds' | 'load_balancing.cross_zone.enabled' | 'stickiness.enabled' | 'stickiness.type' | 'target_group_health.dns_failover.minimum_healthy_targets.count' | 'target_group_health.dns_failover.minimum_healthy_targets.percentage' | 'target_group_health.unhealthy_state_routing.minimum_healthy_targets.count' | 'target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage';
export type AlbTargetGroupAttribute = SharedTargetGroupAttribute | 'load_balancing.algorithm.anomaly_mitigation' | 'load_balancing.algorithm.type' | 'slow_start.duration_seconds' | 'stickiness.app_cookie.cookie_name' | 'stickiness.app_cookie.duration_seconds' | 'stickiness.lb_cookie.duration_seconds';
export type NlbTargetGroupAttribute = SharedTargetGroupAttribute | 'deregistration_delay.connection_termination.enabled' | 'preserve_client_ip.enabled' | 'proxy_protocol_v2.enabled' | 'target_health_state.unhealthy.connection_termination.enabled' | 'target_health_state.unhealthy.draining_interval_seconds';
export type AlbListenerAttribute = 'routing.http.request.x_amzn_mtls_clientcert.header_name' | 'routing.http.request.x_amzn_mtls_clientcert_issuer.header_name' | 'routing.http.request.x_amzn_mtls_clientcert_leaf.header_name' | 'routing.http.request.x_amzn_mtls_clientcert_serial_number.header_name' | 'routing.http.request.x_amzn_mtls_clientcert_subject.header_name' | 'routing.http.request.x_amzn_mtls_clientcert_validity.header_name' | 'routing.http.request.x_amzn_tls_cipher_suite.header_name' | 'routing.http.request.x_amzn_tls_version.header_name' | 'routing.http.response.access_control_allow_credentials.header_value' | 'routing.http.response.access_control_allow_headers.header_value' | 'routing.http.response.access_control_allow_methods.header_value' | 'routing.http.response.access_control_allow_origin.header_value' | 'routing.http.response.access_control_expose_headers.header_value' | 'routing.http.response.access_control_max_age.header_value' | 'routing.http.response.content_security_policy.header_value' | 'routing.http.response.server.enabled' | 'routing.http.response.strict_transport_security.header_value' | 'routing.http.response.x_content_type_options.header_value' | 'routing.http.response.x_frame_options.header_value';
export type NlbListenerAttribute = 'tcp.idle_timeout.seconds';
/**
 * Attributes of an application load balancer.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html, verified 2026-11-21.
 */
export declare const ALB_ATTRIBUTES: Attributes<AlbAttribute>;
/** Attributes of a network load balancer. Source: as of ALB_ATTRIBUTES. */
export declare const NLB_ATTRIBUTES: Attributes<NlbAttribute>;
/**
 * Attributes of the target group of an application load balancer.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html, verified 2026-11-21.
 */
export declare const ALB_TARGET_GROUP_ATTRIBUTES: Attributes<AlbTargetGroupAttribute>;
/** Attributes of the target group of a network load balancer. Source: as of ALB_TARGET_GROUP_ATTRIBUTES. */
export declare const NLB_TARGET_GROUP_ATTRIBUTES: Attributes<NlbTargetGroupAttribute>;
/**
 * Attributes of a listener of an application load balancer.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ListenerAttribute.html, verified 2026-11-21.
 */
export declare const ALB_LISTENER_ATTRIBUTES: Attributes<AlbListenerAttribute>;
/** Attributes of a listener of a network load balancer. Source: as of ALB_LISTENER_ATTRIBUTES. */
export declare const NLB_LISTENER_ATTRIBUTES: Attributes<NlbListenerAttribute>;
/** Every kind of attribute map that an annotation can hold. */
export declare const ATTRIBUTE_CATALOGUES: {
    readonly 'ALB load balancer': Attributes<AlbAttribute>;
    readonly 'NLB load balancer': Attributes<NlbAttribute>;
    readonly 'ALB target group': Attributes<AlbTargetGroupAttribute>;
    readonly 'NLB target group': Attributes<NlbTargetGroupAttribute>;
    readonly 'ALB listener': Attributes<AlbListenerAttribute>;
    readonly 'NLB listener': Attributes<"tcp.idle_timeout.seconds">;
};
export type AttributeCatalogue = keyof typeof ATTRIBUTE_CATALOGUES;
export {};
