/** The one place that imports cdk8s-plus-28: a change of its Kubernetes version is a change of this line. */
export * as kplus from 'cdk8s-plus-28';
