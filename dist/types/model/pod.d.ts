import type { Container as ContainerShape, PodSpec } from 'kubernetes-types/core/v1.js';
import type { ObjectMeta } from 'kubernetes-types/meta/v1.js';
import type { Path } from '../source/path.js';
import { type Loose } from './loose.js';
import type { Located, Resource } from './resource.js';
/** Custom kinds that carry a pod template: `apiVersion/kind` or `kind` -> path of the template. */
export type TemplatePaths = ReadonlyMap<string, Path>;
/** The pods a workload runs: a pod template, or a Pod itself. `path` is the template's. */
export interface PodTemplate extends Located {
    readonly resource: Resource;
    readonly metadata: Loose<ObjectMeta>;
    readonly labels: Readonly<Record<string, unknown>>;
    /** false where something else fills in the labels, so that `labels` tells nothing. */
    readonly labelsKnown: boolean;
    readonly spec: Loose<PodSpec>;
    readonly specPath: Path;
    readonly containers: readonly Container[];
    /** The pod asks for a Windows node. */
    readonly windows: boolean;
}
/** A native sidecar is an init container with `restartPolicy: Always`: it runs as long as the pod does. */
export type ContainerType = 'container' | 'init' | 'sidecar' | 'ephemeral';
export interface Container extends Located {
    readonly data: Loose<ContainerShape>;
    readonly type: ContainerType;
    /** As written; `#2` for the second of its list where it has none. */
    readonly name: string;
    readonly pod: PodTemplate;
    /** Runs for the pod's whole life. */
    readonly longRunning: boolean;
}
export declare function podTemplateOf(resource: Resource, templates: TemplatePaths): PodTemplate | undefined;
