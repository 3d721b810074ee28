import type { Path } from '../source/path.js';
import type { Container } from './pod.js';
import type { Located } from './resource.js';
/** A right that a container has and could do without. */
export interface Gap {
    /** What takes it away, as one would write it. */
    readonly setting: string;
    /** Good to have, but no hole by itself. */
    readonly minor: boolean;
    /** The opposite is written there, where otherwise nothing is. */
    readonly written: boolean;
    readonly node: Located;
    readonly at: Path;
}
/** The gaps in the security context of a container, merged with its pod's as the kubelet does. What cannot be known is none. */
export declare function hardeningGaps(container: Container): Gap[];
