/** A form of text that values of annotations have. */
interface Form {
    readonly pattern: RegExp;
    /** What is expected, after "must be". */
    readonly expected: string;
    /** Bounds of the numbers in the text. */
    readonly bounds?: readonly [number, number];
}
declare const FORM_TABLE: {
    readonly 'ALB success codes': {
        readonly pattern: RegExp;
        readonly expected: 'status codes such as `200`, `200,302` or `200-399`';
        readonly bounds: readonly [0, 499];
    };
    readonly 'NLB success codes': {
        readonly pattern: RegExp;
        readonly expected: 'status codes such as `200` or `200-399`';
        readonly bounds: readonly [200, 599];
    };
    readonly CIDR: {
        readonly pattern: RegExp;
        readonly expected: 'a CIDR such as `10.0.0.0/8` or `2001:db8::/32`';
    };
    readonly 'Elastic IP allocation': {
        readonly pattern: RegExp;
        readonly expected: 'the id of an Elastic IP, `eipalloc-...`';
    };
    readonly 'IPAM pool': {
        readonly pattern: RegExp;
        readonly expected: 'the id of an IPAM pool, `ipam-pool-...`';
    };
    readonly 'IPv4 address': {
        readonly pattern: RegExp;
        readonly expected: 'an IPv4 address';
    };
    readonly 'IPv6 address': {
        readonly pattern: RegExp;
        readonly expected: 'an IPv6 address';
    };
    readonly 'certificate ARN': {
        readonly pattern: RegExp;
        readonly expected: 'the ARN of a certificate in ACM or IAM';
    };
    readonly 'customer-owned pool': {
        readonly pattern: RegExp;
        readonly expected: 'a customer-owned pool, `ipv4pool-coip-...`';
    };
    readonly 'group name': {
        readonly pattern: RegExp;
        readonly expected: 'lower-case letters, digits, `-` and `.`, at most 63, with a letter or digit at both ends';
    };
    readonly 'health check port': {
        readonly pattern: RegExp;
        readonly expected: 'a port, the name of a Service port or `traffic-port`';
    };
    readonly 'host and port': {
        readonly pattern: RegExp;
        readonly expected: 'host and port, such as `0.0.0.0:80`';
    };
    readonly 'load balancer name': {
        readonly pattern: RegExp;
        readonly expected: 'at most 32 letters, digits and inner hyphens, not beginning with `internal-`';
    };
    readonly path: {
        readonly pattern: RegExp;
        readonly expected: 'a path of at most 1024 characters that begins with `/`';
    };
    readonly port: {
        readonly pattern: RegExp;
        readonly expected: 'a port number';
        readonly bounds: readonly [1, 65535];
    };
    readonly 'port or port name': {
        readonly pattern: RegExp;
        readonly expected: 'a port of the Service by number or name';
    };
    readonly 'prefix list': {
        readonly pattern: RegExp;
        readonly expected: 'the id of a prefix list, `pl-...`';
    };
    readonly 'private authority ARN': {
        readonly pattern: RegExp;
        readonly expected: 'the ARN of a private certificate authority';
    };
    readonly 'security group': {
        readonly pattern: RegExp;
        readonly expected: 'a security group by id, `sg-...`, or `Name` tag';
    };
    readonly 'security group id': {
        readonly pattern: RegExp;
        readonly expected: 'the id of a security group, `sg-...`';
    };
    readonly 'source NAT prefix': {
        readonly pattern: RegExp;
        readonly expected: 'an IPv6 prefix of `/80` or `auto_assigned`';
    };
    readonly subnet: {
        readonly pattern: RegExp;
        readonly expected: 'a subnet by id, `subnet-...`, or `Name` tag';
    };
    readonly 'web ACL ARN': {
        readonly pattern: RegExp;
        readonly expected: 'the ARN of a regional web ACL, or `none`';
    };
    readonly 'web ACL name': {
        readonly pattern: RegExp;
        readonly expected: 'at most 128 letters, digits, `_` and `-`';
    };
};
export type TextForm = keyof typeof FORM_TABLE;
/**
 * Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/ and
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html, verified 2026-11-21.
 */
export declare const TEXT_FORMS: Readonly<Record<TextForm, Form>>;
/** Why a text has not the form; undefined where it has. */
export declare function formFault(text: string, form: TextForm): string | undefined;
export {};
