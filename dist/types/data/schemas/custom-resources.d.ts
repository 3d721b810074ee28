/**
 * Schemas of custom resources that EKS users meet, without their texts, in the notation that src/model/schema/custom-resources.ts reads.
 * Sources, verified 2026-11-21:
 * https://github.com/argoproj/argo-cd at 37ee0097cf85
 * https://github.com/aws/amazon-network-policy-controller-k8s at ecc7e6a79394
 * https://github.com/aws/amazon-vpc-cni-k8s at snapshot
 * https://github.com/aws/amazon-vpc-resource-controller-k8s at b8d425119bdb
 * https://github.com/aws/karpenter-provider-aws at 1d927085dd81
 * https://github.com/cert-manager/cert-manager at 2d0d7f7f7424
 * https://github.com/external-secrets/external-secrets at cc5bfbc2234a
 * https://github.com/fluxcd/helm-controller at v1.6.0
 * https://github.com/fluxcd/kustomize-controller at v1.10.1
 * https://github.com/fluxcd/notification-controller at v1.6.0
 * https://github.com/fluxcd/source-controller at v1.10.1
 * https://github.com/kedacore/keda at 8b4f083ca8c8
 * https://github.com/kubernetes-csi/external-snapshotter at afb2f0d85e00
 * https://github.com/kubernetes-sigs/aws-load-balancer-controller at snapshot (version-stable.txt: 3.5.0)
 * https://github.com/kubernetes-sigs/gateway-api at 4564255ac2c3
 * https://github.com/prometheus-operator/prometheus-operator at 6adcebc5076c
 */
export declare const CUSTOM_RESOURCE_SCHEMAS: string;
