import type { ClusterTarget } from '../base/cluster-target.js';
import { type Json } from './compact.js';
import type { PropPlace } from './prop-place.js';
import type { ClusterIpServiceProps, HeadlessServiceProps, LoadBalancerServiceProps, NodePortServiceProps } from './service-props.js';
export type SelectingProps = ClusterIpServiceProps | HeadlessServiceProps | LoadBalancerServiceProps | NodePortServiceProps;
/** The fields that every Service with a selector has. */
export declare function selectingSpec(props: SelectingProps, selector: Readonly<Record<string, string>>, cluster: ClusterTarget, place: PropPlace): Json;
