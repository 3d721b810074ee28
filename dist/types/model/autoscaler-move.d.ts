type Fields = Readonly<Record<string, unknown>>;
/** A metric of `autoscaling/v2beta1` as `autoscaling/v2` writes it; undefined where it is not wholly known. */
export declare function movedMetric(metric: unknown): Fields | undefined;
export {};
