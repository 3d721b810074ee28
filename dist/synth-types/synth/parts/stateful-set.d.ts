import { kplus } from '../base/kplus.js';
import { type Json } from './compact.js';
import type { PodTemplate } from './pod-template.js';
import type { Replicas } from './replicas.js';
import type { StorageProps } from './volumes.js';
import type { WebServiceProps } from './web-service-props.js';
import type { WorkloadContext } from './workload-context.js';
/** A claim of each pod, and where it is mounted. */
export interface Claim {
    readonly name: string;
    readonly template: Json;
    readonly mount: Json;
}
/** The claims of a StatefulSet's pods. */
export declare function claimsOf({ place, fargate }: WorkloadContext, storage: readonly StorageProps[]): Claim[];
/** A StatefulSet of cdk8s-plus with our manifest, which has what that one does not know: claims. */
export declare function makeStatefulSet(context: WorkloadContext, props: WebServiceProps, template: PodTemplate, account: kplus.IServiceAccount, replicas: Replicas, claims: readonly Claim[], service: kplus.Service): kplus.StatefulSet;
