/**
 * Annotations of an Ingress for its load balancer and listeners.
 * Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/, verified 2026-11-21.
 */
export declare const INGRESS_LOAD_BALANCER: {
    readonly 'alb.ingress.kubernetes.io/load-balancer-name': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'load balancer name';
        };
        readonly since: '2.2';
        readonly inGroup: 'same';
        readonly overriddenBy: 'spec.loadBalancerName';
        readonly fixed: true;
        readonly about: 'Names the load balancer when it is made; later changes do nothing';
    };
    readonly 'alb.ingress.kubernetes.io/group.name': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'group name';
        };
        readonly since: '2.0';
        readonly autoMode: 'unsupported';
        readonly autoModeInstead: '`spec.group.name` of IngressClassParams';
        readonly overriddenBy: 'spec.group.name';
        readonly about: 'Shares one load balancer among all Ingresses of the name';
    };
    readonly 'alb.ingress.kubernetes.io/group.order': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: -1000;
            readonly maximum: 1000;
        };
        readonly default: '0';
        readonly since: '2.0';
        readonly about: 'Places the rules of this Ingress among those of its group, lower first';
    };
    readonly 'alb.ingress.kubernetes.io/ip-address-type': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["ipv4", "dualstack", "dualstack-without-public-ipv4"];
        };
        readonly default: 'ipv4';
        readonly since: '2.0';
        readonly inGroup: 'same';
        readonly overriddenBy: 'spec.ipAddressType';
        readonly about: 'Whether clients reach the load balancer over IPv4, IPv6 or both; the dualstack values need IPv6 in every subnet';
    };
    readonly 'alb.ingress.kubernetes.io/scheme': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["internal", "internet-facing"];
        };
        readonly default: 'internal';
        readonly defaultFlag: '--default-load-balancer-scheme';
        readonly since: '2.0';
        readonly autoMode: 'documented';
        readonly inGroup: 'same';
        readonly overriddenBy: 'spec.scheme';
        readonly about: 'Whether the internet or the VPC alone reaches the load balancer; a change replaces it';
    };
    readonly 'alb.ingress.kubernetes.io/subnets': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'subnet';
            readonly minItems: 1;
        };
        readonly since: '2.0';
        readonly inGroup: 'same';
        readonly overriddenBy: 'spec.subnets';
        readonly about: 'Subnets of the load balancer instead of those found by tags, at least two outside Outposts and Local Zones';
    };
    readonly 'alb.ingress.kubernetes.io/security-groups': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'security group';
        };
        readonly since: '2.0';
        readonly inGroup: 'same';
        readonly conflicts: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/inbound-cidrs';
            readonly wins: 'this';
        }, {
            readonly annotation: 'alb.ingress.kubernetes.io/security-group-prefix-lists';
            readonly wins: 'this';
        }];
        readonly about: 'Security groups of the load balancer instead of one that the controller makes';
    };
    readonly 'alb.ingress.kubernetes.io/manage-backend-security-group-rules': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly default: 'false';
        readonly defaultFlag: '--enable-manage-backend-security-group-rules';
        readonly since: '2.3';
        readonly inGroup: 'same';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/security-groups';
        }];
        readonly about: 'Opens nodes and pods to a load balancer with security groups of its own';
    };
    readonly 'alb.ingress.kubernetes.io/customer-owned-ipv4-pool': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'customer-owned pool';
        };
        readonly since: '2.1';
        readonly inGroup: 'same';
        readonly about: 'Pool of customer-owned addresses for a load balancer on Outposts';
    };
    readonly 'alb.ingress.kubernetes.io/load-balancer-attributes': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'ALB load balancer';
        };
        readonly since: '2.0';
        readonly inGroup: 'same';
        readonly overriddenBy: 'spec.loadBalancerAttributes';
        readonly about: 'Attributes of the load balancer as AWS names them; an attribute left out keeps what it had';
    };
    readonly 'alb.ingress.kubernetes.io/wafv2-acl-arn': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'web ACL ARN';
        };
        readonly since: '2.0';
        readonly inGroup: 'same';
        readonly overriddenBy: 'spec.wafv2AclArn';
        readonly conflicts: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/wafv2-acl-name';
            readonly wins: 'other';
        }];
        readonly about: 'Regional web ACL of AWS WAF by ARN; `none` and nothing at all both detach the one in use';
    };
    readonly 'alb.ingress.kubernetes.io/wafv2-acl-name': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'web ACL name';
        };
        readonly since: '2.14';
        readonly inGroup: 'same';
        readonly overriddenBy: 'spec.wafv2AclName';
        readonly conflicts: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/wafv2-acl-arn';
            readonly wins: 'this';
        }];
        readonly about: 'Regional web ACL of AWS WAF by name; `none` detaches';
    };
    readonly 'alb.ingress.kubernetes.io/waf-acl-id': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.0';
        readonly autoMode: 'unsupported';
        readonly autoModeInstead: '`wafv2-acl-arn`';
        readonly inGroup: 'same';
        readonly deprecated: {
            readonly by: 'alb.ingress.kubernetes.io/wafv2-acl-arn';
            readonly ended: "2025-09-30";
        };
        readonly conflicts: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/web-acl-id';
            readonly wins: 'this';
        }];
        readonly about: 'Web ACL of AWS WAF Classic';
    };
    readonly 'alb.ingress.kubernetes.io/web-acl-id': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.0';
        readonly autoMode: 'unsupported';
        readonly autoModeInstead: '`wafv2-acl-arn`';
        readonly inGroup: 'same';
        readonly deprecated: {
            readonly by: 'alb.ingress.kubernetes.io/wafv2-acl-arn';
            readonly ended: "2025-09-30";
        };
        readonly conflicts: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/waf-acl-id';
            readonly wins: 'other';
        }];
        readonly about: 'Older name of the annotation for a web ACL of AWS WAF Classic';
    };
    readonly 'alb.ingress.kubernetes.io/shield-advanced-protection': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly since: '2.0';
        readonly inGroup: 'same';
        readonly about: 'Turns AWS Shield Advanced on or off; left out it stays as it is';
    };
    readonly 'alb.ingress.kubernetes.io/listen-ports': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./json-shape.js").JsonShape;
        };
        readonly defaultNote: '`[{"HTTP":80}]`, or `[{"HTTPS":443}]` with a certificate';
        readonly since: '2.0';
        readonly inGroup: 'merged';
        readonly about: 'Ports on which the load balancer listens';
    };
    readonly 'alb.ingress.kubernetes.io/ssl-redirect': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 1;
            readonly maximum: 65535;
        };
        readonly since: '2.2';
        readonly inGroup: 'same';
        readonly overriddenBy: 'spec.sslRedirectPort';
        readonly requires: readonly [{
            readonly thing: 'the port as HTTPS in `listen-ports`';
        }];
        readonly about: 'HTTPS port to which every request over HTTP is sent; rules for HTTP are dropped';
    };
    readonly 'alb.ingress.kubernetes.io/inbound-cidrs': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'CIDR';
        };
        readonly defaultNote: 'everyone, unless a prefix list is given';
        readonly since: '2.0';
        readonly inGroup: 'same';
        readonly overriddenBy: 'spec.inboundCIDRs';
        readonly conflicts: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/security-groups';
            readonly wins: 'other';
        }];
        readonly about: 'Who may connect through the security group that the controller makes';
    };
    readonly 'alb.ingress.kubernetes.io/security-group-prefix-lists': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'prefix list';
        };
        readonly since: '2.8';
        readonly inGroup: 'same';
        readonly overriddenBy: 'spec.prefixListsIDs';
        readonly conflicts: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/security-groups';
            readonly wins: 'other';
        }];
        readonly about: 'Prefix lists that may connect through the security group that the controller makes';
    };
    readonly 'alb.ingress.kubernetes.io/certificate-arn': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'certificate ARN';
        };
        readonly since: '2.0';
        readonly inGroup: 'merged';
        readonly overriddenBy: 'spec.certificateArn';
        readonly requires: readonly [{
            readonly thing: 'an HTTPS port';
        }];
        readonly conflicts: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/create-acm-cert';
            readonly wins: 'this';
        }];
        readonly about: 'Certificates of the HTTPS ports, the first is the default; without it the controller looks in ACM by host';
    };
    readonly 'alb.ingress.kubernetes.io/ssl-policy': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly string[];
        };
        readonly default: 'ELBSecurityPolicy-2016-08';
        readonly defaultFlag: '--default-ssl-policy';
        readonly since: '2.0';
        readonly inGroup: 'same';
        readonly overriddenBy: 'spec.sslPolicy';
        readonly requires: readonly [{
            readonly thing: 'an HTTPS port';
        }];
        readonly about: 'TLS policy of the HTTPS ports';
    };
    readonly 'alb.ingress.kubernetes.io/mutual-authentication': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./json-shape.js").JsonShape;
        };
        readonly since: '2.7';
        readonly inGroup: 'same';
        readonly requires: readonly [{
            readonly thing: 'an HTTPS port';
        }];
        readonly about: 'Client certificates on HTTPS ports; `off` has to be said to end it';
    };
    readonly 'alb.ingress.kubernetes.io/minimum-load-balancer-capacity': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'capacity';
        };
        readonly since: '2.11';
        readonly inGroup: 'same';
        readonly overriddenBy: 'spec.minimumLoadBalancerCapacity.capacityUnits';
        readonly about: 'Capacity units reserved for the load balancer; 0 gives them back';
    };
    readonly 'alb.ingress.kubernetes.io/ipam-ipv4-pool-id': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'IPAM pool';
        };
        readonly since: '2.12';
        readonly inGroup: 'same';
        readonly overriddenBy: 'spec.ipamConfiguration.ipv4IPAMPoolId';
        readonly about: 'IPAM pool from which public addresses come';
    };
    readonly 'alb.ingress.kubernetes.io/listener-attributes.*': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly suffix: 'listener of an ALB';
        readonly value: {
            readonly type: 'map';
            readonly of: 'ALB listener';
        };
        readonly since: '2.9';
        readonly inGroup: 'merged';
        readonly overriddenBy: 'spec.listeners[].listenerAttributes';
        readonly requires: readonly [{
            readonly thing: 'the same protocol and port in `listen-ports`';
        }];
        readonly about: 'Attributes of the listener on one port; a comma in a value is written `\\,`';
    };
    readonly 'alb.ingress.kubernetes.io/create-acm-cert': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly since: '3.3';
        readonly requires: readonly [{
            readonly thing: 'a host, and the feature gate EnableCertificateManagement';
        }];
        readonly conflicts: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/certificate-arn';
            readonly wins: 'other';
        }];
        readonly autoMode: 'unsupported';
        readonly about: 'Lets the controller request a certificate for the hosts of the Ingress';
    };
    readonly 'alb.ingress.kubernetes.io/acm-pca-arn': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'private authority ARN';
        };
        readonly since: '3.3';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/create-acm-cert';
            readonly values: readonly ["true"];
        }];
        readonly autoMode: 'unsupported';
        readonly about: 'Private authority that signs the certificates which the controller requests';
    };
    readonly 'alb.ingress.kubernetes.io/dry-run-plan': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./json-shape.js").JsonShape;
        };
        readonly since: '3.4';
        readonly written: true;
        readonly requires: readonly [{
            readonly thing: 'the feature gate IngressPlanAnnotation';
        }];
        readonly autoMode: 'unsupported';
        readonly about: 'What the controller would do, written by itself';
    };
    readonly 'kubernetes.io/ingress.class': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.0';
        readonly autoMode: 'unsupported';
        readonly autoModeInstead: '`spec.ingressClassName`';
        readonly deprecated: {
            readonly by: 'spec.ingressClassName';
        };
        readonly about: 'Class of an Ingress before `spec.ingressClassName`; it leaves the parameters of the class unread';
    };
};
