/**
 * Annotations for a network load balancer in front of an application load balancer.
 * Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/, verified 2026-11-21.
 */
export declare const INGRESS_FRONTEND_NLB: {
    readonly 'alb.ingress.kubernetes.io/enable-frontend-nlb': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-scheme': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-subnets': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-security-groups': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-listener-port-mapping': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-eip-allocations': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-port': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-protocol': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-path': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-interval-seconds': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-timeout-seconds': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-healthy-threshold-count': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-unhealthy-threshold-count': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-healthcheck-success-codes': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-attributes': {
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
    readonly 'alb.ingress.kubernetes.io/frontend-nlb-tags': {
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
};
