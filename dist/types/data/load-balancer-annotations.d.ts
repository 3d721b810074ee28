import type { AnnotationRow, AnnotationSuffix } from './load-balancer/row.js';
declare const TABLE: {
    'service.beta.kubernetes.io/load-balancer-source-ranges': {
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
    'service.beta.kubernetes.io/aws-load-balancer-type': {
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
    'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type': {
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
    'service.beta.kubernetes.io/aws-load-balancer-name': {
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
    'service.beta.kubernetes.io/aws-load-balancer-internal': {
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
    'service.beta.kubernetes.io/aws-load-balancer-scheme': {
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
    'service.beta.kubernetes.io/aws-load-balancer-proxy-protocol': {
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
    'service.beta.kubernetes.io/aws-load-balancer-proxy-protocol-per-target-group': {
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
    'service.beta.kubernetes.io/aws-load-balancer-ip-address-type': {
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
    'service.beta.kubernetes.io/aws-load-balancer-access-log-enabled': {
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
    'service.beta.kubernetes.io/aws-load-balancer-access-log-s3-bucket-name': {
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
    'service.beta.kubernetes.io/aws-load-balancer-access-log-s3-bucket-prefix': {
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
    'service.beta.kubernetes.io/aws-load-balancer-cross-zone-load-balancing-enabled': {
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
    'service.beta.kubernetes.io/aws-load-balancer-ssl-cert': {
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
    'service.beta.kubernetes.io/aws-load-balancer-ssl-ports': {
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
    'service.beta.kubernetes.io/aws-load-balancer-ssl-negotiation-policy': {
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
    'service.beta.kubernetes.io/aws-load-balancer-backend-protocol': {
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
    'service.beta.kubernetes.io/aws-load-balancer-additional-resource-tags': {
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
    'service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol': {
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
    'service.beta.kubernetes.io/aws-load-balancer-healthcheck-port': {
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
    'service.beta.kubernetes.io/aws-load-balancer-healthcheck-path': {
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
    'service.beta.kubernetes.io/aws-load-balancer-healthcheck-healthy-threshold': {
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
    'service.beta.kubernetes.io/aws-load-balancer-healthcheck-unhealthy-threshold': {
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
    'service.beta.kubernetes.io/aws-load-balancer-healthcheck-timeout': {
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
    'service.beta.kubernetes.io/aws-load-balancer-healthcheck-interval': {
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
    'service.beta.kubernetes.io/aws-load-balancer-healthcheck-success-codes': {
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
    'service.beta.kubernetes.io/aws-load-balancer-target-group-attributes': {
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
    'service.beta.kubernetes.io/aws-load-balancer-target-group-attributes.*': {
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
    'service.beta.kubernetes.io/aws-load-balancer-subnets': {
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
    'service.beta.kubernetes.io/aws-load-balancer-eip-allocations': {
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
    'service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses': {
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
    'service.beta.kubernetes.io/aws-load-balancer-ipv6-addresses': {
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
    'service.beta.kubernetes.io/aws-load-balancer-alpn-policy': {
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
    'service.beta.kubernetes.io/aws-load-balancer-target-node-labels': {
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
    'service.beta.kubernetes.io/aws-load-balancer-attributes': {
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
    'service.beta.kubernetes.io/aws-load-balancer-security-groups': {
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
    'service.beta.kubernetes.io/aws-load-balancer-security-group-prefix-lists': {
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
    'service.beta.kubernetes.io/aws-load-balancer-manage-backend-security-group-rules': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly defaultNote: 'true, or false beside security groups of its own';
        readonly since: '2.4';
        readonly about: 'Opens nodes and pods to the load balancer';
    };
    'service.beta.kubernetes.io/aws-load-balancer-inbound-sg-rules-on-private-link-traffic': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["on", "off"];
        };
        readonly since: '2.8';
        readonly about: 'Whether the security group holds for traffic through PrivateLink';
    };
    'service.beta.kubernetes.io/aws-load-balancer-listener-attributes.*': {
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
    'service.beta.kubernetes.io/aws-load-balancer-multi-cluster-target-group': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly default: 'false';
        readonly since: '2.10';
        readonly about: 'Shares the target groups with controllers of other clusters';
    };
    'service.beta.kubernetes.io/aws-load-balancer-enable-prefix-for-ipv6-source-nat': {
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
    'service.beta.kubernetes.io/aws-load-balancer-source-nat-ipv6-prefixes': {
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
    'service.beta.kubernetes.io/aws-load-balancer-minimum-load-balancer-capacity': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'capacity';
        };
        readonly since: '2.11';
        readonly about: 'Capacity units reserved for the load balancer; 0 gives them back';
    };
    'service.beta.kubernetes.io/aws-load-balancer-enable-icmp-for-path-mtu-discovery': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["on", "off"];
        };
        readonly since: '2.12';
        readonly about: 'Admits ICMP for path MTU discovery; only `on` does anything';
    };
    'service.beta.kubernetes.io/aws-load-balancer-enable-tcp-udp-listener': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly default: 'false';
        readonly since: '2.13';
        readonly about: 'Makes one listener of a TCP and a UDP port with one number; without it the second is lost';
    };
    'service.beta.kubernetes.io/aws-load-balancer-disable-nlb-sg': {
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
    'service.beta.kubernetes.io/aws-load-balancer-quic-enabled-ports': {
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
    'service.beta.kubernetes.io/actions.*': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly suffix: 'listener of an NLB';
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./load-balancer/json-shape.js").JsonShape;
        };
        readonly since: '2.16';
        readonly requires: readonly [{
            readonly thing: 'a listener of that protocol and port';
        }];
        readonly about: 'Shares the traffic of one port among target groups by weight';
    };
    'alb.ingress.kubernetes.io/tags': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'tags';
        };
        readonly since: '2.0';
        readonly inGroup: 'merged';
        readonly overriddenBy: 'spec.tags';
        readonly about: 'AWS tags of the load balancer and all that belongs to it';
    };
    'alb.ingress.kubernetes.io/target-type': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["instance", "ip"];
        };
        readonly default: 'instance';
        readonly defaultFlag: '--default-target-type';
        readonly since: '2.0';
        readonly autoMode: 'documented';
        readonly overriddenBy: 'spec.targetType';
        readonly about: 'Whether targets are pods or nodes; nodes need a Service with node ports, Fargate needs pods';
    };
    'alb.ingress.kubernetes.io/target-node-labels': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'node labels';
        };
        readonly since: '2.2';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/target-type';
            readonly values: readonly ["instance"];
        }];
        readonly about: 'Nodes that become targets';
    };
    'alb.ingress.kubernetes.io/backend-protocol': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["HTTP", "HTTPS"];
        };
        readonly default: 'HTTP';
        readonly since: '2.0';
        readonly about: 'Protocol towards the targets';
    };
    'alb.ingress.kubernetes.io/backend-protocol-version': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["HTTP1", "HTTP2", "GRPC"];
        };
        readonly default: 'HTTP1';
        readonly since: '2.1';
        readonly about: "Version of the protocol towards the targets; sets the health check's defaults too";
    };
    'alb.ingress.kubernetes.io/target-group-attributes': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'ALB target group';
        };
        readonly since: '2.0';
        readonly about: 'Attributes of the target groups as AWS names them';
    };
    'alb.ingress.kubernetes.io/healthcheck-port': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'health check port';
        };
        readonly default: 'traffic-port';
        readonly since: '2.0';
        readonly about: 'Port of the health check: a number, the name of a Service port or `traffic-port`';
    };
    'alb.ingress.kubernetes.io/healthcheck-protocol': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["HTTP", "HTTPS"];
        };
        readonly defaultNote: 'that of the backend';
        readonly since: '2.0';
        readonly about: 'Protocol of the health check';
    };
    'alb.ingress.kubernetes.io/healthcheck-path': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'path';
        };
        readonly defaultNote: '`/`, with gRPC `/AWS.ALB/healthcheck`';
        readonly since: '2.0';
        readonly about: 'Path of the health check; with gRPC `/package.service/method`';
    };
    'alb.ingress.kubernetes.io/healthcheck-interval-seconds': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 5;
            readonly maximum: 300;
        };
        readonly default: '15';
        readonly since: '2.0';
        readonly about: 'Seconds between health checks, more than the timeout';
    };
    'alb.ingress.kubernetes.io/healthcheck-timeout-seconds': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 2;
            readonly maximum: 120;
        };
        readonly default: '5';
        readonly since: '2.0';
        readonly about: 'Seconds that a health check may take';
    };
    'alb.ingress.kubernetes.io/healthy-threshold-count': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 2;
            readonly maximum: 10;
        };
        readonly default: '2';
        readonly since: '2.0';
        readonly about: 'Good health checks in a row that make a target healthy';
    };
    'alb.ingress.kubernetes.io/unhealthy-threshold-count': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 2;
            readonly maximum: 10;
        };
        readonly default: '2';
        readonly since: '2.0';
        readonly about: 'Failed health checks in a row that make a target unhealthy';
    };
    'alb.ingress.kubernetes.io/success-codes': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'ALB success codes';
        };
        readonly defaultNote: '`200`, with gRPC `12`';
        readonly since: '2.0';
        readonly about: 'Status codes of a good health check';
    };
    'alb.ingress.kubernetes.io/auth-type': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["none", "oidc", "cognito"];
        };
        readonly default: 'none';
        readonly since: '2.0';
        readonly requires: readonly [{
            readonly thing: 'an HTTPS port';
        }];
        readonly conflicts: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/jwt-validation';
            readonly wins: 'neither';
        }];
        readonly about: 'Who signs users in before requests reach a target; nothing happens on HTTP ports';
    };
    'alb.ingress.kubernetes.io/auth-idp-cognito': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./load-balancer/json-shape.js").JsonShape;
        };
        readonly since: '2.0';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/auth-type';
            readonly values: readonly ["cognito"];
        }];
        readonly about: 'User pool of Amazon Cognito that signs users in';
    };
    'alb.ingress.kubernetes.io/auth-idp-oidc': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./load-balancer/json-shape.js").JsonShape;
        };
        readonly since: '2.0';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/auth-type';
            readonly values: readonly ["oidc"];
        }];
        readonly about: 'Provider of OpenID Connect that signs users in; its Secret lies in the namespace of the Ingress';
    };
    'alb.ingress.kubernetes.io/auth-on-unauthenticated-request': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["authenticate", "allow", "deny"];
        };
        readonly default: 'authenticate';
        readonly since: '2.0';
        readonly about: 'What happens to requests without a sign-in';
    };
    'alb.ingress.kubernetes.io/auth-scope': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'text';
        };
        readonly default: 'openid';
        readonly since: '2.0';
        readonly about: 'Scopes asked for at sign-in, separated by blanks';
    };
    'alb.ingress.kubernetes.io/auth-session-cookie': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'text';
        };
        readonly default: 'AWSELBAuthSessionCookie';
        readonly since: '2.0';
        readonly about: 'Name of the session cookie';
    };
    'alb.ingress.kubernetes.io/auth-session-timeout': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 1;
            readonly maximum: 604800;
        };
        readonly default: '604800';
        readonly since: '2.0';
        readonly about: 'Seconds that a sign-in lasts';
    };
    'alb.ingress.kubernetes.io/jwt-validation': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./load-balancer/json-shape.js").JsonShape;
        };
        readonly since: '2.15';
        readonly requires: readonly [{
            readonly thing: 'an HTTPS port';
        }];
        readonly conflicts: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/auth-type';
            readonly wins: 'neither';
        }];
        readonly about: 'Checks JSON web tokens before requests reach a target';
    };
    'alb.ingress.kubernetes.io/actions.*': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly suffix: 'action name';
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./load-balancer/json-shape.js").JsonShape;
        };
        readonly since: '2.0';
        readonly requires: readonly [{
            readonly thing: 'a backend of that name with the port name `use-annotation`';
        }];
        readonly about: 'Action of a rule: weighted forward, redirect or fixed response';
    };
    'alb.ingress.kubernetes.io/transforms.*': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly suffix: 'Service name';
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./load-balancer/json-shape.js").JsonShape;
        };
        readonly since: '2.14.1';
        readonly requires: readonly [{
            readonly thing: 'a backend of that name';
        }];
        readonly about: 'Rewrites URL or host of the requests to a backend';
    };
    'alb.ingress.kubernetes.io/conditions.*': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly suffix: 'Service name';
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./load-balancer/json-shape.js").JsonShape;
        };
        readonly since: '2.0';
        readonly requires: readonly [{
            readonly thing: 'a backend of that name';
        }];
        readonly about: 'Further conditions of the rules that lead to a backend';
    };
    'alb.ingress.kubernetes.io/use-regex-path-match': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly default: 'false';
        readonly since: '2.14.1';
        readonly about: 'Reads paths of type ImplementationSpecific as regular expressions, without their leading slash';
    };
    'alb.ingress.kubernetes.io/multi-cluster-target-group': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly default: 'false';
        readonly since: '2.10';
        readonly about: 'Shares the target groups with controllers of other clusters';
    };
    'alb.ingress.kubernetes.io/target-control-port.*': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly suffix: 'Service name and port';
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 1;
            readonly maximum: 65535;
        };
        readonly since: '2.16';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/target-type';
            readonly values: readonly ["ip"];
        }];
        readonly about: "Port of the target optimizer's agent";
    };
    'alb.ingress.kubernetes.io/enable-frontend-nlb': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly default: 'false';
        readonly since: '2.13';
        readonly inGroup: 'same';
        readonly about: 'Puts a network load balancer in front';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-scheme': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["internal", "internet-facing"];
        };
        readonly default: 'internal';
        readonly defaultNote: 'not that of the load balancer behind';
        readonly defaultFlag: '--default-load-balancer-scheme';
        readonly since: '2.13';
        readonly inGroup: 'same';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Who reaches the network load balancer in front';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-subnets': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'subnet';
        };
        readonly since: '2.13';
        readonly inGroup: 'same';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Subnets of the network load balancer in front';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-security-groups': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'security group';
        };
        readonly defaultNote: 'those of the load balancer behind';
        readonly since: '2.13';
        readonly inGroup: 'same';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Security groups of the network load balancer in front';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-listener-port-mapping': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'ports';
        };
        readonly defaultNote: 'every port as it is';
        readonly since: '2.13';
        readonly inGroup: 'merged';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Ports of the network load balancer in front and the ports behind them; a port that nothing listens on is skipped';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-eip-allocations': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'Elastic IP allocation';
        };
        readonly since: '2.14';
        readonly inGroup: 'same';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }, {
            readonly annotation: 'alb.ingress.kubernetes.io/frontend-nlb-scheme';
            readonly values: readonly ["internet-facing"];
        }];
        readonly about: 'Elastic IPs of the network load balancer in front, one a subnet';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-port': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'health check port';
        };
        readonly default: 'traffic-port';
        readonly since: '2.13';
        readonly inGroup: 'merged';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Port of the health check from the network load balancer in front';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-protocol': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["HTTP", "HTTPS"];
        };
        readonly default: 'HTTP';
        readonly since: '2.13';
        readonly inGroup: 'merged';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Protocol of the health check from the network load balancer in front';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-path': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'path';
        };
        readonly default: '/';
        readonly since: '2.13';
        readonly inGroup: 'merged';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Path of the health check from the network load balancer in front';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-interval-seconds': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 5;
            readonly maximum: 300;
        };
        readonly default: '15';
        readonly since: '2.13';
        readonly inGroup: 'merged';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Seconds between health checks from the network load balancer in front';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-timeout-seconds': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 2;
            readonly maximum: 120;
        };
        readonly default: '5';
        readonly since: '2.13';
        readonly inGroup: 'merged';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Seconds that a health check from the network load balancer in front may take';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-healthy-threshold-count': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 2;
            readonly maximum: 10;
        };
        readonly default: '2';
        readonly since: '2.13';
        readonly inGroup: 'merged';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Good health checks in a row, seen from the network load balancer in front';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-unhealthy-threshold-count': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 2;
            readonly maximum: 10;
        };
        readonly default: '2';
        readonly since: '2.13';
        readonly inGroup: 'merged';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Failed health checks in a row, seen from the network load balancer in front';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-success-codes': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'ALB success codes';
        };
        readonly default: '200';
        readonly since: '2.13';
        readonly inGroup: 'merged';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Status codes of a good health check from the network load balancer in front; two Ingresses of a group that both set it conflict';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-attributes': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'NLB load balancer';
        };
        readonly since: '3.2';
        readonly inGroup: 'same';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }];
        readonly about: 'Attributes of the network load balancer in front';
    };
    'alb.ingress.kubernetes.io/frontend-nlb-tags': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'tags';
        };
        readonly defaultNote: 'those of the load balancer behind';
        readonly since: '2.14';
        readonly inGroup: 'same';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/enable-frontend-nlb';
            readonly values: readonly ["true"];
        }];
        readonly about: 'AWS tags of the network load balancer in front, instead of those of the load balancer behind';
    };
    'alb.ingress.kubernetes.io/load-balancer-name': {
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
    'alb.ingress.kubernetes.io/group.name': {
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
    'alb.ingress.kubernetes.io/group.order': {
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
    'alb.ingress.kubernetes.io/ip-address-type': {
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
    'alb.ingress.kubernetes.io/scheme': {
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
    'alb.ingress.kubernetes.io/subnets': {
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
    'alb.ingress.kubernetes.io/security-groups': {
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
    'alb.ingress.kubernetes.io/manage-backend-security-group-rules': {
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
    'alb.ingress.kubernetes.io/customer-owned-ipv4-pool': {
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
    'alb.ingress.kubernetes.io/load-balancer-attributes': {
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
    'alb.ingress.kubernetes.io/wafv2-acl-arn': {
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
    'alb.ingress.kubernetes.io/wafv2-acl-name': {
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
    'alb.ingress.kubernetes.io/waf-acl-id': {
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
    'alb.ingress.kubernetes.io/web-acl-id': {
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
    'alb.ingress.kubernetes.io/shield-advanced-protection': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly since: '2.0';
        readonly inGroup: 'same';
        readonly about: 'Turns AWS Shield Advanced on or off; left out it stays as it is';
    };
    'alb.ingress.kubernetes.io/listen-ports': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./load-balancer/json-shape.js").JsonShape;
        };
        readonly defaultNote: '`[{"HTTP":80}]`, or `[{"HTTPS":443}]` with a certificate';
        readonly since: '2.0';
        readonly inGroup: 'merged';
        readonly about: 'Ports on which the load balancer listens';
    };
    'alb.ingress.kubernetes.io/ssl-redirect': {
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
    'alb.ingress.kubernetes.io/inbound-cidrs': {
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
    'alb.ingress.kubernetes.io/security-group-prefix-lists': {
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
    'alb.ingress.kubernetes.io/certificate-arn': {
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
    'alb.ingress.kubernetes.io/ssl-policy': {
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
    'alb.ingress.kubernetes.io/mutual-authentication': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./load-balancer/json-shape.js").JsonShape;
        };
        readonly since: '2.7';
        readonly inGroup: 'same';
        readonly requires: readonly [{
            readonly thing: 'an HTTPS port';
        }];
        readonly about: 'Client certificates on HTTPS ports; `off` has to be said to end it';
    };
    'alb.ingress.kubernetes.io/minimum-load-balancer-capacity': {
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
    'alb.ingress.kubernetes.io/ipam-ipv4-pool-id': {
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
    'alb.ingress.kubernetes.io/listener-attributes.*': {
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
    'alb.ingress.kubernetes.io/create-acm-cert': {
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
    'alb.ingress.kubernetes.io/acm-pca-arn': {
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
    'alb.ingress.kubernetes.io/dry-run-plan': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./load-balancer/json-shape.js").JsonShape;
        };
        readonly since: '3.4';
        readonly written: true;
        readonly requires: readonly [{
            readonly thing: 'the feature gate IngressPlanAnnotation';
        }];
        readonly autoMode: 'unsupported';
        readonly about: 'What the controller would do, written by itself';
    };
    'kubernetes.io/ingress.class': {
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
    'alb.ingress.kubernetes.io/attributes': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'list';
        };
        readonly readBy: readonly [];
        readonly autoMode: 'unsupported';
        readonly deprecated: {
            readonly by: 'alb.ingress.kubernetes.io/load-balancer-attributes';
        };
        readonly about: "Load balancer attributes in the controller's first generation";
    };
    'alb.ingress.kubernetes.io/security-group-inbound-cidrs': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'list';
        };
        readonly readBy: readonly [];
        readonly autoMode: 'unsupported';
        readonly deprecated: {
            readonly by: 'alb.ingress.kubernetes.io/inbound-cidrs';
        };
        readonly about: "Who may connect, in the controller's first generation";
    };
    'alb.ingress.kubernetes.io/successCodes': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
        };
        readonly readBy: readonly [];
        readonly autoMode: 'unsupported';
        readonly deprecated: {
            readonly by: 'alb.ingress.kubernetes.io/success-codes';
        };
        readonly about: "Status codes of a good health check, in the controller's first generation";
    };
    'alb.ingress.kubernetes.io/connection-idle-timeout': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'integer';
        };
        readonly readBy: readonly [];
        readonly autoMode: 'unsupported';
        readonly deprecated: {
            readonly by: 'alb.ingress.kubernetes.io/load-balancer-attributes';
            readonly attribute: 'idle_timeout.timeout_seconds';
        };
        readonly about: "Idle timeout in the controller's first generation";
    };
    'alb.ingress.kubernetes.io/ignore-host-header': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly readBy: readonly [];
        readonly autoMode: 'unsupported';
        readonly deprecated: {
            readonly by: 'spec.rules';
        };
        readonly about: "Rules for every host in the controller's first generation";
    };
    'alb.ingress.kubernetes.io/port': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'text';
        };
        readonly readBy: readonly [];
        readonly autoMode: 'unsupported';
        readonly deprecated: {
            readonly by: 'alb.ingress.kubernetes.io/listen-ports';
        };
        readonly about: "Listener ports in the controller's first generation";
    };
    'ingressclass.kubernetes.io/is-default-class': {
        readonly scope: 'ingress class';
        readonly on: readonly ["IngressClass"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly autoMode: 'documented';
        readonly about: 'Makes a class that of Ingresses without one; two such classes are an error';
    };
    'service.beta.kubernetes.io/aws-load-balancer-quic-enabled-containers': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'list';
        };
        readonly since: '2.15';
        readonly requires: readonly [{
            readonly thing: 'the label elbv2.k8s.aws/quic-server-id-inject=enabled of the namespace';
        }];
        readonly about: 'Containers that learn their QUIC server id; names are not trimmed';
    };
    'elbv2.k8s.aws/alb-target-control-agent-image': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.16';
        readonly about: 'Image of the target control agent';
    };
    'elbv2.k8s.aws/alb-target-control-agent-data-address': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'host and port';
        };
        readonly since: '2.16';
        readonly about: 'Address, host and port, on which the agent takes requests';
    };
    'elbv2.k8s.aws/alb-target-control-agent-control-address': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'host and port';
        };
        readonly since: '2.16';
        readonly about: 'Address, host and port, on which the agent talks with the load balancer';
    };
    'elbv2.k8s.aws/alb-target-control-agent-destination-address': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'host and port';
        };
        readonly since: '2.16';
        readonly about: 'Address, host and port, of the application behind the agent';
    };
    'elbv2.k8s.aws/alb-target-control-agent-max-concurrency': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 0;
            readonly maximum: 1000;
        };
        readonly since: '2.16';
        readonly about: 'Requests that a target takes at a time';
    };
    'elbv2.k8s.aws/alb-target-control-agent-tls-cert-path': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.16';
        readonly about: "Path of the agent's certificate";
    };
    'elbv2.k8s.aws/alb-target-control-agent-tls-key-path': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.16';
        readonly about: "Path of the agent's key";
    };
    'elbv2.k8s.aws/alb-target-control-agent-tls-security-policy': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly string[];
        };
        readonly since: '2.16';
        readonly about: 'TLS policy of the agent';
    };
    'elbv2.k8s.aws/alb-target-control-agent-protocol-version': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["HTTP1", "HTTP2", "GRPC"];
        };
        readonly since: '2.16';
        readonly about: 'Version of HTTP between agent and application';
    };
    'elbv2.k8s.aws/alb-target-control-agent-rust-log': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["debug", "info", "error"];
        };
        readonly since: '2.16';
        readonly about: 'What the agent logs';
    };
    'elbv2.k8s.aws/alb-target-control-agent-cpu-request': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.16';
        readonly about: 'CPU that the agent requests';
    };
    'elbv2.k8s.aws/alb-target-control-agent-cpu-limit': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.16';
        readonly about: 'CPU limit of the agent';
    };
    'elbv2.k8s.aws/alb-target-control-agent-memory-request': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.16';
        readonly about: 'Memory that the agent requests';
    };
    'elbv2.k8s.aws/alb-target-control-agent-memory-limit': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.16';
        readonly about: 'Memory limit of the agent';
    };
    'elbv2.k8s.aws/checkpoint': {
        readonly scope: 'target group binding';
        readonly on: readonly ["TargetGroupBinding"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.9.1';
        readonly written: true;
        readonly about: 'Digest of the last reconciliation, written by the controller';
    };
    'elbv2.k8s.aws/checkpoint-timestamp': {
        readonly scope: 'target group binding';
        readonly on: readonly ["TargetGroupBinding"];
        readonly value: {
            readonly type: 'integer';
        };
        readonly since: '2.9.1';
        readonly written: true;
        readonly about: 'Time of the last reconciliation, written by the controller';
    };
    'gateway.k8s.aws/dry-run': {
        readonly scope: 'gateway';
        readonly on: readonly ["Gateway"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["true"];
        };
        readonly about: 'Plans a Gateway without making anything';
    };
    'gateway.k8s.aws/dry-run-plan': {
        readonly scope: 'gateway';
        readonly on: readonly ["Gateway"];
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./load-balancer/json-shape.js").JsonShape;
        };
        readonly written: true;
        readonly about: 'What the controller would do for a Gateway, written by itself';
    };
    'elbv2.k8s.aws/last-processed-config': {
        readonly scope: 'gateway class';
        readonly on: readonly ["GatewayClass"];
        readonly value: {
            readonly type: 'text';
        };
        readonly written: true;
        readonly about: 'Configuration last applied, written by the controller';
    };
    'service.beta.kubernetes.io/aws-load-balancer-access-log-emit-interval': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["5", "60"];
        };
        readonly readBy: readonly ["in-tree controller"];
        readonly autoMode: 'unsupported';
        readonly about: 'Minutes between the access logs of a Classic Load Balancer';
    };
    'service.beta.kubernetes.io/aws-load-balancer-connection-draining-enabled': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly readBy: readonly ["in-tree controller"];
        readonly about: 'Lets connections of a Classic Load Balancer end before a target leaves';
    };
    'service.beta.kubernetes.io/aws-load-balancer-connection-draining-timeout': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 1;
            readonly maximum: 3600;
        };
        readonly default: '300';
        readonly readBy: readonly ["in-tree controller"];
        readonly about: 'Seconds that connections of a Classic Load Balancer have to end';
    };
    'service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'integer';
            readonly minimum: 1;
            readonly maximum: 4000;
        };
        readonly default: '60';
        readonly readBy: readonly ["in-tree controller"];
        readonly about: 'Seconds after which a Classic Load Balancer closes an idle connection';
    };
    'service.beta.kubernetes.io/aws-load-balancer-extra-security-groups': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'list';
            readonly item: 'security group id';
        };
        readonly readBy: readonly ["in-tree controller"];
        readonly about: 'Further security groups of a Classic Load Balancer';
    };
};
/** A key of the table, as literal type; keys with an open end stop with `*`. */
export type LoadBalancerAnnotationPattern = keyof typeof TABLE;
type Written<Key extends string> = Key extends `${infer Stem}*` ? `${Stem}${string}` : Key;
/** A key as it may be written on an object. */
export type LoadBalancerAnnotation = Written<LoadBalancerAnnotationPattern>;
/** Every annotation of the AWS Load Balancer Controller and of its forerunners in Kubernetes, by key. */
export declare const LOAD_BALANCER_ANNOTATIONS: Readonly<Record<LoadBalancerAnnotationPattern, AnnotationRow>>;
/** What keys with an open end may end with; the controller looks up no other. */
export declare const SUFFIX_FORMS: Readonly<Record<AnnotationSuffix, RegExp>>;
/** The row of a key as written on an object; undefined of a key that no controller knows. */
export declare function annotationRow(key: string): AnnotationRow | undefined;
/** Whether a key lies where the controller looks: one that the table does not have is a slip of the pen there. */
export declare function isLoadBalancerKey(key: string): boolean;
export {};
