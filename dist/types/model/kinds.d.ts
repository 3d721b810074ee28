import type { DaemonSet, Deployment, ReplicaSet, StatefulSet } from 'kubernetes-types/apps/v1.js';
import type { HorizontalPodAutoscaler } from 'kubernetes-types/autoscaling/v2.js';
import type { CronJob, Job } from 'kubernetes-types/batch/v1.js';
import type { ConfigMap, LimitRange, Namespace, PersistentVolume, PersistentVolumeClaim, Pod, ReplicationController, ResourceQuota, Secret, Service, ServiceAccount } from 'kubernetes-types/core/v1.js';
import type { Ingress, IngressClass, NetworkPolicy } from 'kubernetes-types/networking/v1.js';
import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1.js';
import type { StorageClass } from 'kubernetes-types/storage/v1.js';
import type { Path } from '../source/path.js';
/** KEDA's autoscaler. */
export interface ScaledObject {
    readonly spec?: {
        readonly scaleTargetRef?: {
            readonly apiVersion?: string;
            readonly kind?: string;
            readonly name?: string;
        };
        readonly minReplicaCount?: number;
        readonly maxReplicaCount?: number;
    };
}
export interface VerticalPodAutoscaler {
    readonly spec?: {
        readonly targetRef?: {
            readonly apiVersion?: string;
            readonly kind?: string;
            readonly name?: string;
        };
        readonly updatePolicy?: {
            readonly updateMode?: string;
        };
    };
}
/** Kubernetes kinds a rule can visit by name, with their shapes. */
export interface KindMap {
    ConfigMap: ConfigMap;
    CronJob: CronJob;
    DaemonSet: DaemonSet;
    Deployment: Deployment;
    HorizontalPodAutoscaler: HorizontalPodAutoscaler;
    Ingress: Ingress;
    IngressClass: IngressClass;
    Job: Job;
    LimitRange: LimitRange;
    Namespace: Namespace;
    NetworkPolicy: NetworkPolicy;
    PersistentVolume: PersistentVolume;
    PersistentVolumeClaim: PersistentVolumeClaim;
    Pod: Pod;
    PodDisruptionBudget: PodDisruptionBudget;
    ReplicaSet: ReplicaSet;
    ReplicationController: ReplicationController;
    ResourceQuota: ResourceQuota;
    ScaledObject: ScaledObject;
    Secret: Secret;
    Service: Service;
    ServiceAccount: ServiceAccount;
    StatefulSet: StatefulSet;
    StorageClass: StorageClass;
    VerticalPodAutoscaler: VerticalPodAutoscaler;
}
/** API groups that serve a kind, now or in the past: a Knative `Service` is not a Service. */
export declare const KIND_GROUPS: Readonly<Record<keyof KindMap, readonly string[]>>;
/** Where a kind carries its pod template; a Pod is one itself. */
export declare const POD_TEMPLATE_PATHS: ReadonlyMap<string, Path>;
export declare function isKnownKind(kind: string, group: string): kind is keyof KindMap;
