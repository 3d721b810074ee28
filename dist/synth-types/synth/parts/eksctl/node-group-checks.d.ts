import type { PropPlace } from '../prop-place.js';
import type { EksctlContext } from './context.js';
import type { EksctlNodeGroupBase, EksctlUpdateConfig } from './node-group-props.js';
export declare function checkGroup(place: PropPlace, group: EksctlNodeGroupBase, context: EksctlContext, managed: boolean): void;
export declare function checkUpdate(place: PropPlace, update: EksctlUpdateConfig | undefined, maxSize: number): void;
export declare function isBottlerocket({ amiFamily }: EksctlNodeGroupBase): boolean;
export declare function isWindows({ amiFamily }: EksctlNodeGroupBase): boolean;
