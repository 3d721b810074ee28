/** Who can reach a load balancer: `internal` from the VPC, `internet-facing` from anywhere. Changing it replaces the load balancer. */
export type LoadBalancerScheme = 'internal' | 'internet-facing';
/** `ip` sends traffic to pods (needed on Fargate), `instance` to a port of every node. */
export type LoadBalancerTargetType = 'ip' | 'instance';
/** A bucket for logs. Its policy must let Elastic Load Balancing write. */
export interface LoadBalancerLogs {
    /** Name of the S3 bucket, in the region of the load balancer. */
    readonly bucket: string;
    /** Prefix of the objects' keys. @default none */
    readonly prefix?: string;
}
/** How a load balancer finds out whether a target works. */
export interface LoadBalancerHealthCheck {
    /** Path to request, with a leading slash. @default '/' */
    readonly path?: string;
    /** Port: a number, a name of the Service's ports, or `traffic-port`. @default 'traffic-port' */
    readonly port?: number | string;
    /**
     * Seconds between checks; must not be shorter than the timeout.
     * @minimum 5
     * @maximum 300
     * @default 15 (ALB), 10 (NLB)
     */
    readonly interval?: number;
    /**
     * Seconds to wait for an answer.
     * @minimum 2
     * @maximum 120
     * @default 5 (ALB), 10 (NLB)
     */
    readonly timeout?: number;
    /**
     * Good answers in a row that make a target healthy.
     * @minimum 2
     * @maximum 10
     * @default 2 (ALB), 3 (NLB)
     */
    readonly healthyThreshold?: number;
    /**
     * Bad answers in a row that make a target unhealthy.
     * @minimum 2
     * @maximum 10
     * @default 2 (ALB), 3 (NLB)
     */
    readonly unhealthyThreshold?: number;
    /** Status codes that count as healthy, such as `200`, `200,302` or `200-399`. @default '200' (ALB), '200-399' (NLB) */
    readonly successCodes?: string;
}
/** What ALB and NLB have in common. */
export interface LoadBalancerOptions {
    /**
     * Name of the load balancer in AWS: letters, digits and hyphens. Fixed when it is made.
     * @maxLength 32
     * @default made by the controller from namespace and name
     */
    readonly name?: string;
    /** Needed in a `group`. @default 'internal' */
    readonly scheme?: LoadBalancerScheme;
    /** @default 'ip' */
    readonly targetType?: LoadBalancerTargetType;
    /** Subnets by id or `Name` tag, one an availability zone. @default found by their tags */
    readonly subnets?: readonly string[];
    /** Security groups of the load balancer, by id or `Name` tag. @default one that the controller makes */
    readonly securityGroups?: readonly string[];
    /**
     * Whether the controller opens nodes and pods for the load balancer when `securityGroups` names its security groups.
     * @default true
     */
    readonly manageBackendSecurityGroupRules?: boolean;
    /** Prefix lists (`pl-...`) that may connect. @default none */
    readonly prefixLists?: readonly string[];
    /**
     * TLS policy.
     * @default 'ELBSecurityPolicy-TLS13-1-2-2021-06'
     */
    readonly sslPolicy?: string;
    /** AWS tags. @default none */
    readonly tags?: Readonly<Record<string, string>>;
    /** Logs of requests or connections to S3. @default off */
    readonly accessLogs?: LoadBalancerLogs;
    /** Whether AWS refuses to delete the load balancer. @default false */
    readonly deletionProtection?: boolean;
    /**
     * Seconds that a target goes on serving after it left. The pods' preStop hook should last as long.
     * @minimum 0
     * @maximum 3600
     * @default 300
     */
    readonly deregistrationDelay?: number;
    /** Only nodes with these labels become targets. Needs `targetType: instance`. @default all nodes */
    readonly targetNodeLabels?: Readonly<Record<string, string>>;
    /** Whether target groups are shared with other clusters. @default false */
    readonly multiClusterTargetGroup?: boolean;
    /** Capacity units to reserve. @minimum 0 @default none */
    readonly minimumCapacity?: number;
    /**
     * Further annotations, for what has no field here. Keys of the load balancer controller are checked.
     * @default none
     */
    readonly annotations?: Readonly<Record<string, string>>;
}
