/**
 * Annotations on everything else: classes, pods, bindings, Gateways.
 * Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/, verified 2026-11-21.
 */
export declare const OTHER: {
    readonly 'ingressclass.kubernetes.io/is-default-class': {
        readonly scope: 'ingress class';
        readonly on: readonly ["IngressClass"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly autoMode: 'documented';
        readonly about: 'Makes a class that of Ingresses without one; two such classes are an error';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-quic-enabled-containers': {
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
    readonly 'elbv2.k8s.aws/alb-target-control-agent-image': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.16';
        readonly about: 'Image of the target control agent';
    };
    readonly 'elbv2.k8s.aws/alb-target-control-agent-data-address': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'host and port';
        };
        readonly since: '2.16';
        readonly about: 'Address, host and port, on which the agent takes requests';
    };
    readonly 'elbv2.k8s.aws/alb-target-control-agent-control-address': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'host and port';
        };
        readonly since: '2.16';
        readonly about: 'Address, host and port, on which the agent talks with the load balancer';
    };
    readonly 'elbv2.k8s.aws/alb-target-control-agent-destination-address': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
            readonly form: 'host and port';
        };
        readonly since: '2.16';
        readonly about: 'Address, host and port, of the application behind the agent';
    };
    readonly 'elbv2.k8s.aws/alb-target-control-agent-max-concurrency': {
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
    readonly 'elbv2.k8s.aws/alb-target-control-agent-tls-cert-path': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.16';
        readonly about: "Path of the agent's certificate";
    };
    readonly 'elbv2.k8s.aws/alb-target-control-agent-tls-key-path': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.16';
        readonly about: "Path of the agent's key";
    };
    readonly 'elbv2.k8s.aws/alb-target-control-agent-tls-security-policy': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly string[];
        };
        readonly since: '2.16';
        readonly about: 'TLS policy of the agent';
    };
    readonly 'elbv2.k8s.aws/alb-target-control-agent-protocol-version': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["HTTP1", "HTTP2", "GRPC"];
        };
        readonly since: '2.16';
        readonly about: 'Version of HTTP between agent and application';
    };
    readonly 'elbv2.k8s.aws/alb-target-control-agent-rust-log': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["debug", "info", "error"];
        };
        readonly since: '2.16';
        readonly about: 'What the agent logs';
    };
    readonly 'elbv2.k8s.aws/alb-target-control-agent-cpu-request': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.16';
        readonly about: 'CPU that the agent requests';
    };
    readonly 'elbv2.k8s.aws/alb-target-control-agent-cpu-limit': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.16';
        readonly about: 'CPU limit of the agent';
    };
    readonly 'elbv2.k8s.aws/alb-target-control-agent-memory-request': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.16';
        readonly about: 'Memory that the agent requests';
    };
    readonly 'elbv2.k8s.aws/alb-target-control-agent-memory-limit': {
        readonly scope: 'pod';
        readonly on: readonly ["Pod"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.16';
        readonly about: 'Memory limit of the agent';
    };
    readonly 'elbv2.k8s.aws/checkpoint': {
        readonly scope: 'target group binding';
        readonly on: readonly ["TargetGroupBinding"];
        readonly value: {
            readonly type: 'text';
        };
        readonly since: '2.9.1';
        readonly written: true;
        readonly about: 'Digest of the last reconciliation, written by the controller';
    };
    readonly 'elbv2.k8s.aws/checkpoint-timestamp': {
        readonly scope: 'target group binding';
        readonly on: readonly ["TargetGroupBinding"];
        readonly value: {
            readonly type: 'integer';
        };
        readonly since: '2.9.1';
        readonly written: true;
        readonly about: 'Time of the last reconciliation, written by the controller';
    };
    readonly 'gateway.k8s.aws/dry-run': {
        readonly scope: 'gateway';
        readonly on: readonly ["Gateway"];
        readonly value: {
            readonly type: 'choice';
            readonly values: readonly ["true"];
        };
        readonly about: 'Plans a Gateway without making anything';
    };
    readonly 'gateway.k8s.aws/dry-run-plan': {
        readonly scope: 'gateway';
        readonly on: readonly ["Gateway"];
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./json-shape.js").JsonShape;
        };
        readonly written: true;
        readonly about: 'What the controller would do for a Gateway, written by itself';
    };
    readonly 'elbv2.k8s.aws/last-processed-config': {
        readonly scope: 'gateway class';
        readonly on: readonly ["GatewayClass"];
        readonly value: {
            readonly type: 'text';
        };
        readonly written: true;
        readonly about: 'Configuration last applied, written by the controller';
    };
};
