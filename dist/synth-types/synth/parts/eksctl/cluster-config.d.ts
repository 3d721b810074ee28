import type { EksctlClusterProps } from './cluster-props.js';
import type { EksctlContext } from './context.js';
import { type Json } from './json.js';
/** The ClusterConfig, in the order in which people read one. */
export declare function clusterConfig(construct: string, props: EksctlClusterProps, context: EksctlContext): Json;
