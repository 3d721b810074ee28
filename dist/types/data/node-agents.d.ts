/**
 * Image repositories of agents that must reach into the node to do their work: networking, storage, devices, runtime
 * security, node metrics. An entry matches a repository that is it or ends in it behind a `/`, whatever registry mirrors it.
 * Sources, each the agent's own manifests: https://github.com/aws/amazon-vpc-cni-k8s, https://github.com/aws/eks-charts,
 * https://github.com/kubernetes-sigs/aws-ebs-csi-driver, https://github.com/kubernetes-sigs/aws-efs-csi-driver,
 * https://github.com/awslabs/mountpoint-s3-csi-driver, https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html,
 * https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring-ecr-repository-gdu-agent.html,
 * https://github.com/NVIDIA/k8s-device-plugin, https://docs.cilium.io, https://docs.tigera.io, https://falco.org/docs,
 * https://docs.sysdig.com,
 * https://github.com/newrelic/helm-charts, https://github.com/CrowdStrike/falcon-helm, https://github.com/DataDog/helm-charts,
 * https://github.com/prometheus/node_exporter, https://github.com/kubernetes/dns, verified 2026-11-21.
 */
export declare const NODE_AGENTS: readonly string[];
