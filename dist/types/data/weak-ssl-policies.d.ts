/**
 * TLS policies of application and network load balancers that let clients with TLS 1.0 or 1.1 in; apart from the others, since
 * rules need no more than these.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html, verified 2026-11-21.
 */
export declare const WEAK_SSL_POLICIES: readonly ['ELBSecurityPolicy-2016-08', 'ELBSecurityPolicy-FS-1-1-2019-08', 'ELBSecurityPolicy-FS-2018-06', 'ELBSecurityPolicy-TLS-1-0-2015-04', 'ELBSecurityPolicy-TLS-1-1-2017-01', 'ELBSecurityPolicy-TLS13-1-0-2021-06', 'ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04', 'ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-0-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-1-2021-06', 'ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04'];
/** What AWS advises; the controller by itself takes one that admits TLS 1.0. */
export declare const RECOMMENDED_SSL_POLICY = "ELBSecurityPolicy-TLS13-1-2-2021-06";
