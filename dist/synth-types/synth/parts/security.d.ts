import { type Json } from './compact.js';
import type { PropPlace } from './prop-place.js';
/** What the containers may do. The defaults pass the Pod Security Standard `restricted`. */
export interface SecurityProps {
    /**
     * User id of the processes; `image` takes the user that the image names, which must be a number other than 0. 0 is root.
     * @default 1000
     */
    readonly runAsUser?: number | 'image';
    /**
     * Group id of the processes.
     * @minimum 0
     * @default that of the user; with `image` that of the image
     */
    readonly runAsGroup?: number;
    /**
     * Group that owns the files of volumes.
     * @minimum 0
     * @default the group of the processes
     */
    readonly fsGroup?: number;
    /**
     * Whether the image's own files cannot be written; see `writable`.
     * @default true
     */
    readonly readOnlyRootFilesystem?: boolean;
    /**
     * Linux capabilities to add, such as `NET_BIND_SERVICE`; all others are dropped.
     * @default none
     */
    readonly capabilities?: readonly string[];
}
/** The security context of a pod: no root, the system call filter of the container runtime. */
export declare function podSecurity(place: PropPlace, props?: SecurityProps, lowPorts?: boolean): Json;
/** The security context of a container. */
export declare function containerSecurity(place: PropPlace, props?: SecurityProps): Json;
