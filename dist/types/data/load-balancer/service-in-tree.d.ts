/**
 * Annotations of a Service that only the controller inside Kubernetes reads, for Classic Load Balancers.
 * Source: https://cloud-provider-aws.sigs.k8s.io/service_controller/, verified 2026-11-21.
 */
export declare const SERVICE_IN_TREE: {
    readonly 'service.beta.kubernetes.io/aws-load-balancer-access-log-emit-interval': {
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
    readonly 'service.beta.kubernetes.io/aws-load-balancer-connection-draining-enabled': {
        readonly scope: 'service';
        readonly on: readonly ["Service"];
        readonly value: {
            readonly type: 'boolean';
        };
        readonly readBy: readonly ["in-tree controller"];
        readonly about: 'Lets connections of a Classic Load Balancer end before a target leaves';
    };
    readonly 'service.beta.kubernetes.io/aws-load-balancer-connection-draining-timeout': {
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
    readonly 'service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout': {
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
    readonly 'service.beta.kubernetes.io/aws-load-balancer-extra-security-groups': {
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
