/** An annotation of load balancing that something newer replaces. */
export interface DeprecatedAnnotation {
  readonly name: string;
  /** Deprecated with this value only. */
  readonly value?: string;
  readonly successor: string;
  /** Where the successor is a map such as `a=1,b=2`: the key in it. */
  readonly key?: string;
  /** What its values are called in the successor; values that are the same are left out. */
  readonly equivalents?: Readonly<Record<string, string>>;
  readonly since: string;
  /** Whom it is deprecated for: the in-tree controller knows no successor. */
  readonly owner: 'load-balancer-controller' | 'anyone';
}

const SERVICE = 'service.beta.kubernetes.io/aws-load-balancer-';
const ATTRIBUTES = `${SERVICE}attributes`;
const LBC_2_2 = 'AWS Load Balancer Controller 2.2';
const LBC_2_3 = 'AWS Load Balancer Controller 2.3';

/**
 * Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/ and
 * https://kubernetes.io/docs/reference/labels-annotations-taints/, verified 2026-11-21.
 */
export const DEPRECATED_SERVICE_ANNOTATIONS: readonly DeprecatedAnnotation[] = [
  {
    name: `${SERVICE}type`,
    value: 'nlb-ip',
    successor: `${SERVICE}nlb-target-type`,
    equivalents: { 'nlb-ip': 'ip' },
    since: LBC_2_2,
    owner: 'anyone',
  },
  {
    name: `${SERVICE}internal`,
    successor: `${SERVICE}scheme`,
    equivalents: { true: 'internal', false: 'internet-facing' },
    since: LBC_2_2,
    owner: 'load-balancer-controller',
  },
  attribute('access-log-enabled', 'access_logs.s3.enabled'),
  attribute('access-log-s3-bucket-name', 'access_logs.s3.bucket'),
  attribute('access-log-s3-bucket-prefix', 'access_logs.s3.prefix'),
  attribute('cross-zone-load-balancing-enabled', 'load_balancing.cross_zone.enabled'),
  {
    name: 'service.kubernetes.io/topology-aware-hints',
    successor: 'service.kubernetes.io/topology-mode',
    equivalents: { auto: 'Auto', disabled: 'Disabled' },
    since: 'Kubernetes 1.27',
    owner: 'anyone',
  },
];

function attribute(name: string, key: string): DeprecatedAnnotation {
  return {
    name: `${SERVICE}${name}`,
    successor: ATTRIBUTES,
    key,
    since: LBC_2_3,
    owner: 'load-balancer-controller',
  };
}

/**
 * Annotations of AWS WAF Classic, whose service ended.
 * Source: https://docs.aws.amazon.com/waf/latest/developerguide/waf-migrating-from-classic.html, verified 2026-11-21.
 */
export const WAF_CLASSIC = {
  names: ['alb.ingress.kubernetes.io/waf-acl-id', 'alb.ingress.kubernetes.io/web-acl-id'],
  ended: '2025-09-30',
} as const;
