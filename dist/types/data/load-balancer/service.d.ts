/**
 * Annotations of a Service for a network load balancer.
 * Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/, verified 2026-11-21.
 */
export declare const SERVICE: {
    readonly 'service.beta.kubernetes.io/load-balancer-source-ranges': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'CIDR';
        };
        readonly defaultNote: 'everyone, unless a prefix list is given';
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'unsupported';
        readonly autoModeInstead: '`spec.loadBalancerSourceRanges`';
        readonly conflicts: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-security-groups';
            readonly wins: 'other';
        }];
        readonly about: 'Who may connect, where `spec.loadBalancerSourceRanges` says nothing';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-type': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["external", "nlb-ip", "nlb"];
        };
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'unsupported';
        readonly autoModeInstead: '`spec.loadBalancerClass`';
        readonly fixed: true;
        readonly deprecated: {
            readonly by: 'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type';
            readonly value: 'nlb-ip';
            readonly equivalents: {
                readonly 'nlb-ip': 'ip';
            };
            readonly since: '2.2';
            readonly for: 'anyone';
        };
        readonly about: 'Which controller makes the load balancer; not to be changed on a live Service, and unread where a class is set';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["instance", "ip"];
        };
        readonly default: 'instance';
        readonly defaultFlag: '--default-target-type';
        readonly since: '2.2';
        readonly autoMode: 'documented';
        readonly about: 'Whether targets are pods or nodes; any other value means nodes';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-name': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'load balancer name';
        };
        readonly since: '2.2';
        readonly fixed: true;
        readonly about: 'Names the load balancer when it is made; later changes do nothing';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-internal': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly defaultNote: 'internal';
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'unsupported';
        readonly autoModeInstead: '`aws-load-balancer-scheme`';
        readonly deprecated: {
            readonly by: 'service.beta.kubernetes.io/aws-load-balancer-scheme';
            readonly equivalents: {
                readonly true: 'internal';
                readonly false: 'internet-facing';
            };
            readonly since: '2.2';
        };
        readonly conflicts: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-scheme';
            readonly wins: 'other';
        }];
        readonly about: 'Whether the VPC alone reaches the load balancer, before there was a scheme';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-scheme': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["internal", "internet-facing"];
        };
        readonly default: 'internal';
        readonly defaultNote: 'a load balancer that exists keeps its scheme';
        readonly defaultFlag: '--default-load-balancer-scheme';
        readonly since: '2.2';
        readonly autoMode: 'documented';
        readonly conflicts: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-internal';
            readonly wins: 'this';
        }];
        readonly about: 'Whether the internet or the VPC alone reaches the load balancer';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-proxy-protocol': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["*"];
        };
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'unsupported';
        readonly autoModeInstead: '`proxy_protocol_v2.enabled=true` in `aws-load-balancer-target-group-attributes`';
        readonly conflicts: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-proxy-protocol-per-target-group';
            readonly wins: 'this';
        }];
        readonly about: 'Sends the PROXY header, version 2, to every target group, whatever else is set';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-proxy-protocol-per-target-group': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'port';
        };
        readonly since: '2.13';
        readonly conflicts: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-proxy-protocol';
            readonly wins: 'other';
        }];
        readonly about: 'Sends the PROXY header on the ports listed and on no other';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-ip-address-type': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["ipv4", "dualstack"];
        };
        readonly default: 'ipv4';
        readonly since: '2.1';
        readonly autoMode: 'documented';
        readonly about: 'Whether clients reach the load balancer over IPv4 alone or IPv6 as well';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-access-log-enabled': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly default: 'false';
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'unsupported';
        readonly autoModeInstead: '`aws-load-balancer-attributes`';
        readonly deprecated: {
            readonly by: 'service.beta.kubernetes.io/aws-load-balancer-attributes';
            readonly attribute: 'access_logs.s3.enabled';
            readonly since: '2.3';
        };
        readonly about: 'Writes access logs; `false` does not end them';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-access-log-s3-bucket-name': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'unsupported';
        readonly autoModeInstead: '`aws-load-balancer-attributes`';
        readonly deprecated: {
            readonly by: 'service.beta.kubernetes.io/aws-load-balancer-attributes';
            readonly attribute: 'access_logs.s3.bucket';
            readonly since: '2.3';
        };
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-access-log-enabled';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Bucket of the access logs';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-access-log-s3-bucket-prefix': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'unsupported';
        readonly autoModeInstead: '`aws-load-balancer-attributes`';
        readonly deprecated: {
            readonly by: 'service.beta.kubernetes.io/aws-load-balancer-attributes';
            readonly attribute: 'access_logs.s3.prefix';
            readonly since: '2.3';
        };
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-access-log-enabled';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Prefix of the access logs in their bucket';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-cross-zone-load-balancing-enabled': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly default: 'false';
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'unsupported';
        readonly autoModeInstead: '`aws-load-balancer-attributes`';
        readonly deprecated: {
            readonly by: 'service.beta.kubernetes.io/aws-load-balancer-attributes';
            readonly attribute: 'load_balancing.cross_zone.enabled';
            readonly since: '2.3';
        };
        readonly about: 'Sends to targets in all zones';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-ssl-cert': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'certificate ARN';
        };
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'documented';
        readonly about: 'Certificates, the first is the default; makes TCP ports speak TLS';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-ssl-ports': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'port or port name';
        };
        readonly defaultNote: 'all TCP ports';
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'documented';
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-ssl-cert';
        }];
        readonly about: 'Ports that speak TLS, by name or number';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-ssl-negotiation-policy': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly string[];
        };
        readonly default: 'ELBSecurityPolicy-2016-08';
        readonly defaultFlag: '--default-ssl-policy';
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-ssl-cert';
        }];
        readonly about: 'TLS policy of the ports that speak TLS';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-backend-protocol': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["ssl", "tcp"];
        };
        readonly default: 'tcp';
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-ssl-cert';
        }];
        readonly about: '`ssl` encrypts traffic to the targets of TLS ports again; every other value is plain TCP';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-additional-resource-tags': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'tags';
        };
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'documented';
        readonly about: 'AWS tags of the load balancer and all that belongs to it';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["TCP", "HTTP", "HTTPS"];
            readonly anyCase: true;
        };
        readonly default: 'TCP';
        readonly defaultNote: 'HTTP for nodes with `externalTrafficPolicy: Local`';
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'documented';
        readonly about: 'Protocol of the health check';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-healthcheck-port': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'health check port';
        };
        readonly default: 'traffic-port';
        readonly defaultNote: '`spec.healthCheckNodePort` for nodes with `externalTrafficPolicy: Local`';
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'documented';
        readonly about: 'Port of the health check: a number, the name of a Service port or `traffic-port`';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-healthcheck-path': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'path';
        };
        readonly default: '/';
        readonly defaultNote: '`/healthz` for nodes with `externalTrafficPolicy: Local`';
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'documented';
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol';
            readonly values: readonly ["HTTP", "HTTPS"];
        }];
        readonly about: 'Path of the health check; unread over TCP';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-healthcheck-healthy-threshold': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 2;
            readonly maximum: 10;
        };
        readonly default: '3';
        readonly defaultNote: '2 for nodes with `externalTrafficPolicy: Local`';
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly about: 'Good health checks in a row that make a target healthy';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-healthcheck-unhealthy-threshold': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 2;
            readonly maximum: 10;
        };
        readonly default: '3';
        readonly defaultNote: '2 for nodes with `externalTrafficPolicy: Local`';
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly about: 'Failed health checks in a row that make a target unhealthy';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-healthcheck-timeout': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 2;
            readonly maximum: 120;
        };
        readonly default: '10';
        readonly defaultNote: '6 for nodes with `externalTrafficPolicy: Local`';
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly about: 'Seconds that a health check may take, no more than the interval';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-healthcheck-interval': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 5;
            readonly maximum: 300;
        };
        readonly default: '10';
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly about: 'Seconds between health checks';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-healthcheck-success-codes': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'NLB success codes';
        };
        readonly default: '200-399';
        readonly since: '2.4.6';
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol';
            readonly values: readonly ["HTTP", "HTTPS"];
        }];
        readonly about: 'Status codes of a good health check; unread over TCP';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-target-group-attributes': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'NLB target group';
        };
        readonly since: '2.1';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly about: 'Attributes of the target groups as AWS names them';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-target-group-attributes.*': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly suffix: 'port';
        readonly value: {
            readonly type: 'map';
            readonly of: 'NLB target group';
        };
        readonly since: '2.14';
        readonly requires: readonly [{
            readonly thing: 'a Service port of that number';
        }];
        readonly about: 'Attributes of the target group of one port, over those for all ports';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-subnets': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'subnet';
            readonly minItems: 1;
        };
        readonly since: '2.1';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly autoMode: 'documented';
        readonly about: 'Subnets of the load balancer instead of those found by tags, one an availability zone';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-eip-allocations': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'Elastic IP allocation';
        };
        readonly since: '2.0';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-scheme';
            readonly values: readonly ["internet-facing"];
        }, {
            readonly thing: 'as many addresses as subnets';
        }];
        readonly conflicts: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses';
            readonly wins: 'neither';
        }];
        readonly about: 'Elastic IPs in the order of the subnets';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'IPv4 address';
        };
        readonly since: '2.2';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-scheme';
            readonly values: readonly ["internal"];
        }, {
            readonly thing: 'as many addresses as subnets';
        }];
        readonly conflicts: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-eip-allocations';
            readonly wins: 'neither';
        }];
        readonly about: 'Private addresses, one inside each subnet';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-ipv6-addresses': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'IPv6 address';
        };
        readonly since: '2.4.4';
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-ip-address-type';
            readonly values: readonly ["dualstack"];
        }, {
            readonly thing: 'as many addresses as subnets';
        }];
        readonly about: 'IPv6 addresses, one inside each subnet';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-alpn-policy': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["None", "HTTP1Only", "HTTP2Only", "HTTP2Optional", "HTTP2Preferred"];
        };
        readonly since: '2.1';
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-ssl-cert';
        }];
        readonly about: 'Protocols negotiated on TLS ports; unread elsewhere';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-target-node-labels': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'node labels';
        };
        readonly since: '2.2';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type';
            readonly values: readonly ["instance"];
        }];
        readonly about: 'Nodes that become targets';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-attributes': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'NLB load balancer';
        };
        readonly since: '2.3';
        readonly autoMode: 'documented';
        readonly about: 'Attributes of the load balancer as AWS names them';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-security-groups': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'security group';
        };
        readonly since: '2.6';
        readonly readBy: readonly ["load balancer controller", "in-tree controller"];
        readonly conflicts: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/load-balancer-source-ranges';
            readonly wins: 'this';
        }, {
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-security-group-prefix-lists';
            readonly wins: 'this';
        }, {
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-disable-nlb-sg';
            readonly wins: 'other';
        }];
        readonly about: 'Security groups of the load balancer instead of one that the controller makes';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-security-group-prefix-lists': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'prefix list';
        };
        readonly since: '2.8';
        readonly conflicts: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-security-groups';
            readonly wins: 'other';
        }];
        readonly about: 'Prefix lists that may connect through the security group that the controller makes';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-manage-backend-security-group-rules': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly defaultNote: 'true, or false beside security groups of its own';
        readonly since: '2.4';
        readonly about: 'Opens nodes and pods to the load balancer';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-inbound-sg-rules-on-private-link-traffic': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["on", "off"];
        };
        readonly since: '2.8';
        readonly about: 'Whether the security group holds for traffic through PrivateLink';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-listener-attributes.*': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly suffix: 'listener of an NLB';
        readonly value: {
            readonly type: 'map';
            readonly of: 'NLB listener';
        };
        readonly since: '2.9';
        readonly requires: readonly [{
            readonly thing: 'a listener of that protocol and port';
        }];
        readonly about: 'Attributes of the listener on one port; a port with a certificate is `TLS`';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-multi-cluster-target-group': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly default: 'false';
        readonly since: '2.10';
        readonly about: 'Shares the target groups with controllers of other clusters';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-enable-prefix-for-ipv6-source-nat': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["on", "off"];
        };
        readonly default: 'off';
        readonly since: '2.10';
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-ip-address-type';
            readonly values: readonly ["dualstack"];
        }];
        readonly about: 'Gives UDP over IPv6 source addresses of its own';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-source-nat-ipv6-prefixes': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'source NAT prefix';
        };
        readonly since: '2.10';
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-enable-prefix-for-ipv6-source-nat';
            readonly values: readonly ["on"];
        }, {
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-ip-address-type';
            readonly values: readonly ["dualstack"];
        }];
        readonly about: 'Prefixes for the source addresses, one a subnet';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-minimum-load-balancer-capacity': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'capacity';
        };
        readonly since: '2.11';
        readonly about: 'Capacity units reserved for the load balancer; 0 gives them back';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-enable-icmp-for-path-mtu-discovery': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["on", "off"];
        };
        readonly since: '2.12';
        readonly about: 'Admits ICMP for path MTU discovery; only `on` does anything';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-enable-tcp-udp-listener': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly default: 'false';
        readonly since: '2.13';
        readonly about: 'Makes one listener of a TCP and a UDP port with one number; without it the second is lost';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-disable-nlb-sg': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly default: 'false';
        readonly since: '2.14';
        readonly fixed: true;
        readonly conflicts: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-security-groups';
            readonly wins: 'this';
        }];
        readonly about: 'Makes the load balancer without a security group, for ever';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-quic-enabled-ports': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'port or port name';
        };
        readonly since: '2.15';
        readonly requires: readonly [{
            readonly annotation: 'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type';
            readonly values: readonly ["ip"];
        }];
        readonly about: 'UDP ports that speak QUIC, by name or number';
    };
    readonly 'service.beta.kubernetes.io/actions.*': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly suffix: 'listener of an NLB';
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./json-shape.js").JsonShape;
        };
        readonly since: '2.16';
        readonly requires: readonly [{
            readonly thing: 'a listener of that protocol and port';
        }];
        readonly about: 'Shares the traffic of one port among target groups by weight';
    };
};
