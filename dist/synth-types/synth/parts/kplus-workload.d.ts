import { kplus } from '../base/kplus.js';
import { type Json } from './compact.js';
import type { PodTemplate } from './pod-template.js';
import { type WorkloadContext } from './workload-context.js';
/** What the workload classes of cdk8s-plus get: enough for users to go on with them, without their defaults. */
export declare function kplusProps(context: WorkloadContext, template: PodTemplate, account: kplus.IServiceAccount, annotations?: Readonly<Record<string, string>>): {
    metadata: {
        name: string;
        namespace?: string;
        labels: Record<string, string>;
        annotations?: Record<string, string>;
    };
    podMetadata: {
        labels: {
            [x: string]: string;
        };
    };
    select: boolean;
    serviceAccount: kplus.IServiceAccount;
    containers: kplus.ContainerProps[];
};
/**
 * Gives an object of cdk8s-plus our manifest, and keeps what users add to the object: containers, variables, mounts, volumes,
 * affinities, labels of the pods. `specOf` puts the finished pod template into the spec.
 */
export declare function finishWorkload(workload: kplus.Workload, context: WorkloadContext, template: PodTemplate, specOf: (template: Json, made: Record<string, unknown>) => Json): void;
