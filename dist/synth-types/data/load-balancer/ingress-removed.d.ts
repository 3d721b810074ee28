/**
 * Annotations of the AWS ALB Ingress Controller, version 1, that nobody reads any more.
 * Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/upgrade/migrate_v1_v2/, verified 2026-11-21.
 */
export declare const INGRESS_REMOVED: {
    readonly 'alb.ingress.kubernetes.io/attributes': {
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
    readonly 'alb.ingress.kubernetes.io/security-group-inbound-cidrs': {
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
    readonly 'alb.ingress.kubernetes.io/successCodes': {
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
    readonly 'alb.ingress.kubernetes.io/connection-idle-timeout': {
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
    readonly 'alb.ingress.kubernetes.io/ignore-host-header': {
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
    readonly 'alb.ingress.kubernetes.io/port': {
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
};
