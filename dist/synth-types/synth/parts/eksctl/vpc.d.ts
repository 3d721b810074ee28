import type { PropPlace } from '../prop-place.js';
import type { EksctlContext } from './context.js';
import { type Json } from './json.js';
import type { EksctlClusterEndpoints, EksctlKubernetesNetwork, EksctlVpc } from './vpc-props.js';
export declare function vpcOf(place: PropPlace, vpc: EksctlVpc | undefined, context: EksctlContext): Json;
export declare function endpointsOf({ clusterEndpoints, publicAccessCIDRs }: EksctlVpc): Required<EksctlClusterEndpoints>;
export declare function kubernetesNetworkOf(place: PropPlace, network: EksctlKubernetesNetwork | undefined, vpc: EksctlVpc | undefined): Json | undefined;
/** Throws unless `subnets` and `availabilityZones` of a group name what the cluster has. */
export declare function checkSubnetChoice(place: PropPlace, choice: {
    readonly subnets?: readonly string[];
    readonly availabilityZones?: readonly string[];
}, { vpc, region }: EksctlContext): void;
export declare function checkZones(place: PropPlace, zones: readonly string[] | undefined, region: string): void;
/** Throws unless a text is a zone of the region, a Local Zone included. */
export declare function checkZone(place: PropPlace, zone: string, region: string): void;
