/**
 * Images of Docker Hub that were only ever pushed in Docker's first manifest format, with what replaces them. containerd 2.0 has the
 * format switched off, 2.1 does not know it any more.
 * Sources: https://github.com/alexwhen/docker-2048/issues/5, https://github.com/docker/whalesay,
 * https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/examples/2048/2048_full.yaml (the replacement) and
 * https://github.com/containerd/containerd/blob/main/docs/containerd-2.0.md, verified 2026-11-21.
 */
export declare const SCHEMA1_IMAGES: ReadonlyMap<string, string | undefined>;
