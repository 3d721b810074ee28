/** The network of the cluster. Without `subnets` eksctl makes a VPC. */
export interface EksctlVpc {
    /**
     * A VPC that exists; its subnets have to be given.
     * @pattern ^vpc-([0-9a-f]{8}|[0-9a-f]{17})$
     */
    readonly id?: string;
    /**
     * Addresses of the VPC, /16 to /24.
     * @default 192.168.0.0/16 for a VPC that eksctl makes
     */
    readonly cidr?: string;
    /** Subnets that exist, by availability zone or a name of one's own. Two zones at least. */
    readonly subnets?: EksctlSubnets;
    /**
     * NAT gateways of a VPC that eksctl makes. One a zone (`HighlyAvailable`) costs more; with a single one all private nodes
     * lose the internet together with its zone.
     * @default HighlyAvailable
     */
    readonly nat?: 'HighlyAvailable' | 'Single' | 'Disable';
    /**
     * Who reaches the API server.
     * @default from inside the VPC; from outside too where `publicAccessCIDRs` says from where
     */
    readonly clusterEndpoints?: EksctlClusterEndpoints;
    /** Addresses outside the VPC that reach the API server, such as `203.0.113.0/24`; no private ones. */
    readonly publicAccessCIDRs?: readonly string[];
    /** Subnets for the network interfaces of the control plane, by id. @default all of the cluster */
    readonly controlPlaneSubnetIDs?: readonly string[];
    /** Security groups of the control plane's network interfaces, by id. */
    readonly controlPlaneSecurityGroupIDs?: readonly string[];
    /** Host names of nodes. @default ip-name */
    readonly hostnameType?: 'ip-name' | 'resource-name';
}
export interface EksctlClusterEndpoints {
    /** From inside the VPC. @default true */
    readonly privateAccess?: boolean;
    /** From the addresses in `publicAccessCIDRs`, which have to be given. @default whether they are given */
    readonly publicAccess?: boolean;
}
export interface EksctlSubnets {
    /** Without a route to an internet gateway; internal load balancers come here. */
    readonly private?: Readonly<Record<string, EksctlSubnet>>;
    /** With a route to an internet gateway; internet-facing load balancers come here. */
    readonly public?: Readonly<Record<string, EksctlSubnet>>;
}
export interface EksctlSubnet {
    /**
     * Id of the subnet.
     * @pattern ^subnet-([0-9a-f]{8}|[0-9a-f]{17})$
     */
    readonly id: string;
    /** Availability zone, where the key is not its name. */
    readonly az?: string;
    /** Addresses of the subnet. */
    readonly cidr?: string;
    /** AWS tags besides the role tag that load balancers look for; the file says how to set them. */
    readonly tags?: Readonly<Record<string, string>>;
}
/** Addresses of pods and Services. */
export interface EksctlKubernetesNetwork {
    /** @default IPv4 */
    readonly ipFamily?: 'IPv4' | 'IPv6';
    /** Addresses of Services: private, /12 to /24, apart from the VPC. @default 10.100.0.0/16 or 172.20.0.0/16 */
    readonly serviceIPv4CIDR?: string;
}
/** A cluster without a way to the internet: eksctl makes the VPC endpoints that it needs. */
export interface EksctlPrivateCluster {
    readonly enabled: boolean;
    /** The VPC has its endpoints already. @default false */
    readonly skipEndpointCreation?: boolean;
    /**
     * Endpoints besides those that every cluster needs; `logs` comes with control-plane logs.
     * @default none
     */
    readonly additionalEndpointServices?: readonly ('autoscaling' | 'cloudformation' | 'logs')[];
}
