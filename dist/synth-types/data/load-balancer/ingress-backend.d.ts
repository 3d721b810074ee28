/**
 * Annotations for rules and target groups, most of them on the Ingress or on the Service of a backend, which wins.
 * Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/, verified 2026-11-21.
 */
export declare const INGRESS_BACKEND: {
    readonly 'alb.ingress.kubernetes.io/tags': {
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
    readonly 'alb.ingress.kubernetes.io/target-type': {
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
    readonly 'alb.ingress.kubernetes.io/target-node-labels': {
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
    readonly 'alb.ingress.kubernetes.io/backend-protocol': {
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
    readonly 'alb.ingress.kubernetes.io/backend-protocol-version': {
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
    readonly 'alb.ingress.kubernetes.io/target-group-attributes': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'map';
            readonly of: 'ALB target group';
        };
        readonly since: '2.0';
        readonly about: 'Attributes of the target groups as AWS names them';
    };
    readonly 'alb.ingress.kubernetes.io/healthcheck-port': {
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
    readonly 'alb.ingress.kubernetes.io/healthcheck-protocol': {
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
    readonly 'alb.ingress.kubernetes.io/healthcheck-path': {
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
    readonly 'alb.ingress.kubernetes.io/healthcheck-interval-seconds': {
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
    readonly 'alb.ingress.kubernetes.io/healthcheck-timeout-seconds': {
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
    readonly 'alb.ingress.kubernetes.io/healthy-threshold-count': {
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
    readonly 'alb.ingress.kubernetes.io/unhealthy-threshold-count': {
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
    readonly 'alb.ingress.kubernetes.io/success-codes': {
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
    readonly 'alb.ingress.kubernetes.io/auth-type': {
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
    readonly 'alb.ingress.kubernetes.io/auth-idp-cognito': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./json-shape.js").JsonShape;
        };
        readonly since: '2.0';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/auth-type';
            readonly values: readonly ["cognito"];
        }];
        readonly about: 'User pool of Amazon Cognito that signs users in';
    };
    readonly 'alb.ingress.kubernetes.io/auth-idp-oidc': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./json-shape.js").JsonShape;
        };
        readonly since: '2.0';
        readonly requires: readonly [{
            readonly annotation: 'alb.ingress.kubernetes.io/auth-type';
            readonly values: readonly ["oidc"];
        }];
        readonly about: 'Provider of OpenID Connect that signs users in; its Secret lies in the namespace of the Ingress';
    };
    readonly 'alb.ingress.kubernetes.io/auth-on-unauthenticated-request': {
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
    readonly 'alb.ingress.kubernetes.io/auth-scope': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'text';
        };
        readonly default: 'openid';
        readonly since: '2.0';
        readonly about: 'Scopes asked for at sign-in, separated by blanks';
    };
    readonly 'alb.ingress.kubernetes.io/auth-session-cookie': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'text';
        };
        readonly default: 'AWSELBAuthSessionCookie';
        readonly since: '2.0';
        readonly about: 'Name of the session cookie';
    };
    readonly 'alb.ingress.kubernetes.io/auth-session-timeout': {
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
    readonly 'alb.ingress.kubernetes.io/jwt-validation': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./json-shape.js").JsonShape;
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
    readonly 'alb.ingress.kubernetes.io/actions.*': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly suffix: 'action name';
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./json-shape.js").JsonShape;
        };
        readonly since: '2.0';
        readonly requires: readonly [{
            readonly thing: 'a backend of that name with the port name `use-annotation`';
        }];
        readonly about: 'Action of a rule: weighted forward, redirect or fixed response';
    };
    readonly 'alb.ingress.kubernetes.io/transforms.*': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly suffix: 'Service name';
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./json-shape.js").JsonShape;
        };
        readonly since: '2.14.1';
        readonly requires: readonly [{
            readonly thing: 'a backend of that name';
        }];
        readonly about: 'Rewrites URL or host of the requests to a backend';
    };
    readonly 'alb.ingress.kubernetes.io/conditions.*': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly suffix: 'Service name';
        readonly value: {
            readonly type: 'json';
            readonly shape: import("./json-shape.js").JsonShape;
        };
        readonly since: '2.0';
        readonly requires: readonly [{
            readonly thing: 'a backend of that name';
        }];
        readonly about: 'Further conditions of the rules that lead to a backend';
    };
    readonly 'alb.ingress.kubernetes.io/use-regex-path-match': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly default: 'false';
        readonly since: '2.14.1';
        readonly about: 'Reads paths of type ImplementationSpecific as regular expressions, without their leading slash';
    };
    readonly 'alb.ingress.kubernetes.io/multi-cluster-target-group': {
        readonly scope: 'ingress';
        readonly on: readonly ["Ingress", "Service"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly default: 'false';
        readonly since: '2.10';
        readonly about: 'Shares the target groups with controllers of other clusters';
    };
    readonly 'alb.ingress.kubernetes.io/target-control-port.*': {
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
};
