/** What is known of the cluster that the manifests go to; it shapes the output. Everything may be left out. */
export interface ClusterTarget {
    /** Name of the EKS cluster. */
    readonly name?: string;
    /** AWS region, such as `eu-central-1`. */
    readonly region?: string;
    /** AWS account, 12 digits; quote it in YAML. */
    readonly account?: string;
    /**
     * Kubernetes minor version. Fields that came later are left out.
     * @default the oldest version in standard support
     */
    readonly version?: string;
    /**
     * Whether EKS Auto Mode runs the cluster: its own classes for load balancers and volumes are used.
     * @default false
     */
    readonly autoMode?: boolean;
    /** Fargate profiles: pods that they select get sizes that Fargate has. */
    readonly fargateProfiles?: readonly FargateProfileTarget[];
}
export interface FargateProfileTarget {
    readonly name: string;
    readonly selectors: readonly {
        readonly namespace: string;
        readonly labels?: Readonly<Record<string, string>>;
    }[];
}
