import type { PropPlace } from '../prop-place.js';
import type { EksctlContext } from './context.js';
import { type Json } from './json.js';
import type { EksctlManagedNodeGroup, EksctlSelfManagedNodeGroup } from './node-group-props.js';
export declare function managedNodeGroup(place: PropPlace, group: EksctlManagedNodeGroup, context: EksctlContext): Json;
export declare function selfManagedNodeGroup(place: PropPlace, group: EksctlSelfManagedNodeGroup, context: EksctlContext): Json;
