import { type Labels } from '../labels.js';
import type { PropPlace } from '../prop-place.js';
import type { EksctlTaint } from './node-group-props.js';
export declare function checkNodeLabels(place: PropPlace, labels: Labels | undefined, managed: boolean): void;
export declare function checkTaints(place: PropPlace, taints: readonly EksctlTaint[] | undefined): void;
