/**
 * The Kubernetes version from which a field of later years is there without a feature gate.
 * Source: https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/ and the release notes,
 * verified 2026-11-21.
 */
export declare const FIELD_SINCE: {
    /** `lifecycle.preStop.sleep` */
    readonly preStopSleep: '1.30';
    /** Init containers with `restartPolicy: Always`. */
    readonly nativeSidecars: '1.29';
    /** `trafficDistribution` of a Service. */
    readonly trafficDistribution: '1.31';
    /** `trafficDistribution: PreferSameZone` and `PreferSameNode`. */
    readonly trafficDistributionSameZone: '1.35';
    /** `matchLabelKeys` of a topology spread constraint. */
    readonly spreadMatchLabelKeys: '1.27';
    /** `unhealthyPodEvictionPolicy` of a PodDisruptionBudget. */
    readonly unhealthyPodEvictionPolicy: '1.27';
    /** `persistentVolumeClaimRetentionPolicy` of a StatefulSet. */
    readonly claimRetention: '1.27';
    /** `podFailurePolicy` of a Job. */
    readonly podFailurePolicy: '1.26';
};
