/** A form of text that values of annotations have. */
interface Form {
  readonly pattern: RegExp;
  /** What is expected, after "must be". */
  readonly expected: string;
  /** Bounds of the numbers in the text. */
  readonly bounds?: readonly [number, number];
}

const ADDRESS_V4 = /(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}/;
const ADDRESS_V6 = /(?=[0-9a-fA-F.]*:)(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}/;
const ARN = 'arn:aws[a-z-]*';
const CODES = /^\d{1,3}(?:-\d{1,3})?(?:,\d{1,3}(?:-\d{1,3})?)*$/;

const FORM_TABLE = {
  // ELB takes codes of gRPC, 0..99, as well as those of HTTP: which of them depends on the protocol version of the backend.
  'ALB success codes': {
    pattern: CODES,
    expected: 'status codes such as `200`, `200,302` or `200-399`',
    bounds: [0, 499],
  },
  'NLB success codes': { pattern: CODES, expected: 'status codes such as `200` or `200-399`', bounds: [200, 599] },
  CIDR: {
    pattern: new RegExp(
      `^(?:${ADDRESS_V4.source}/(?:3[0-2]|[12]?\\d)|${ADDRESS_V6.source}/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$`,
    ),
    expected: 'a CIDR such as `10.0.0.0/8` or `2001:db8::/32`',
  },
  'Elastic IP allocation': { pattern: /^eipalloc-[0-9a-f]+$/, expected: 'the id of an Elastic IP, `eipalloc-...`' },
  'IPAM pool': { pattern: /^ipam-pool-[a-zA-Z0-9]+$/, expected: 'the id of an IPAM pool, `ipam-pool-...`' },
  'IPv4 address': { pattern: new RegExp(`^${ADDRESS_V4.source}$`), expected: 'an IPv4 address' },
  'IPv6 address': { pattern: new RegExp(`^${ADDRESS_V6.source}$`), expected: 'an IPv6 address' },
  'certificate ARN': {
    pattern: new RegExp(`^${ARN}:(?:acm:[a-z0-9-]+:\\d{12}:certificate/[\\w-]+|iam::\\d{12}:server-certificate/.+)$`),
    expected: 'the ARN of a certificate in ACM or IAM',
  },
  'customer-owned pool': {
    pattern: /^ipv4pool-coip-[a-zA-Z0-9]+$/,
    expected: 'a customer-owned pool, `ipv4pool-coip-...`',
  },
  'group name': {
    pattern: /^(?=.{1,63}$)(?:[a-z0-9][-a-z0-9.]*)?[a-z0-9]$/,
    expected: 'lower-case letters, digits, `-` and `.`, at most 63, with a letter or digit at both ends',
  },
  'health check port': {
    pattern: /^(?:traffic-port|\d{1,5}|(?=[a-z0-9-]*[a-z])[a-z0-9]([-a-z0-9]*[a-z0-9])?)$/,
    expected: 'a port, the name of a Service port or `traffic-port`',
  },
  'host and port': {
    pattern: /^[^\s:]+:\d{1,5}$|^\[[0-9a-fA-F:]+\]:\d{1,5}$/,
    expected: 'host and port, such as `0.0.0.0:80`',
  },
  'load balancer name': {
    pattern: /^(?!internal-)(?!-)[A-Za-z0-9-]{1,32}(?<!-)$/,
    expected: 'at most 32 letters, digits and inner hyphens, not beginning with `internal-`',
  },
  path: { pattern: /^\/.{0,1023}$/, expected: 'a path of at most 1024 characters that begins with `/`' },
  port: { pattern: /^\d{1,5}$/, expected: 'a port number', bounds: [1, 65535] },
  'port or port name': {
    pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
    expected: 'a port of the Service by number or name',
  },
  'prefix list': { pattern: /^pl-[0-9a-f]+$/, expected: 'the id of a prefix list, `pl-...`' },
  'private authority ARN': {
    pattern: new RegExp(`^${ARN}:acm-pca:[a-z0-9-]+:\\d{12}:certificate-authority/[\\w-]+$`),
    expected: 'the ARN of a private certificate authority',
  },
  'security group': {
    pattern: /^(?:sg-[0-9a-f]+|(?!sg-).+)$/,
    expected: 'a security group by id, `sg-...`, or `Name` tag',
  },
  'security group id': { pattern: /^sg-[0-9a-f]+$/, expected: 'the id of a security group, `sg-...`' },
  'source NAT prefix': {
    pattern: /^(?:auto_assigned|[0-9a-fA-F:]+\/80)$/,
    expected: 'an IPv6 prefix of `/80` or `auto_assigned`',
  },
  subnet: { pattern: /^(?:subnet-[0-9a-f]+|(?!subnet-).+)$/, expected: 'a subnet by id, `subnet-...`, or `Name` tag' },
  'web ACL ARN': {
    pattern: new RegExp(`^(?:none|${ARN}:wafv2:[a-z0-9-]+:\\d{12}:regional/webacl/[\\w-]+/[\\w-]+)$`),
    expected: 'the ARN of a regional web ACL, or `none`',
  },
  'web ACL name': { pattern: /^[\w-]{1,128}$/, expected: 'at most 128 letters, digits, `_` and `-`' },
} as const satisfies Readonly<Record<string, Form>>;

export type TextForm = keyof typeof FORM_TABLE;

/**
 * Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/ and
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html, verified 2026-11-21.
 */
export const TEXT_FORMS: Readonly<Record<TextForm, Form>> = FORM_TABLE;

/** Why a text has not the form; undefined where it has. */
export function formFault(text: string, form: TextForm): string | undefined {
  const { pattern, expected, bounds } = TEXT_FORMS[form];
  if (!pattern.test(text)) return `must be ${expected}, not \`${text}\``;
  if (bounds === undefined) return undefined;
  const outside = (text.match(/\d+/g) ?? []).find((digits) => Number(digits) < bounds[0] || Number(digits) > bounds[1]);
  return outside === undefined ? undefined : `must lie within ${bounds[0]}..${bounds[1]}, not \`${outside}\``;
}
