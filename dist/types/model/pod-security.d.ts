import type { Path } from '../source/path.js';
import type { Container, PodTemplate } from './pod.js';
import type { Located } from './resource.js';
/** Whether the standards of a Kubernetes version, the newest where none is known, hold what came with another. */
export declare function standardsHold(kubernetesVersion: string | undefined, since: string): boolean;
/** What the standards take for a Windows pod: its `nodeSelector` does not count. */
export declare function isWindowsPod(pod: PodTemplate): boolean;
/** A field of a security context where it is written. */
export interface Written {
    readonly value: unknown;
    readonly node: Located;
    readonly at: Path;
    /** `the pod`, or the container. */
    readonly who: string;
}
/** A field of the security contexts of a pod and of its containers, of every type. */
export declare function writtenFields(pod: PodTemplate, field: string): readonly Written[];
/** The containers of a pod that have a field neither of their own nor from the pod. */
export declare function withoutField(pod: PodTemplate, field: string): readonly Container[];
