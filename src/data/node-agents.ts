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
export const NODE_AGENTS: readonly string[] = [
  // EKS itself and its add-ons
  'amazon-k8s-cni',
  'amazon-k8s-cni-init',
  'aws-network-policy-agent',
  'kube-proxy',
  'aws-ebs-csi-driver',
  'aws-efs-csi-driver',
  'aws-fsx-csi-driver',
  'aws-fsx-openzfs-csi-driver',
  'aws-mountpoint-s3-csi-driver',
  'eks-pod-identity-agent',
  'eks-node-monitoring-agent',
  'aws-guardduty-agent',
  'aws-node-termination-handler',
  'aws-efa-k8s-device-plugin',
  'neuron-device-plugin',
  // CSI sidecars and drivers
  'csi-node-driver-registrar',
  'node-driver-registrar',
  'secrets-store-csi-driver/driver',
  'csi-secrets-store/driver',
  'secrets-store-csi-driver-provider-aws',
  // networking
  'cilium/cilium',
  'cilium/startup-script',
  'cilium/tetragon',
  'calico/node',
  'calico/cni',
  'calico/pod2daemon-flexvol',
  'k8s-dns-node-cache',
  // devices
  'nvidia/k8s-device-plugin',
  'nvidia/dcgm-exporter',
  'k8s/dcgm-exporter',
  'nvidia/gpu-feature-discovery',
  // runtime security and observability
  'falcosecurity/falco',
  'falcosecurity/falco-no-driver',
  'falcosecurity/falco-driver-loader',
  'prometheus/node-exporter',
  'prom/node-exporter',
  'datadog/agent',
  'datadoghq/agent',
  'sysdig/agent',
  'newrelic/infrastructure',
  'newrelic/infrastructure-k8s',
  'newrelic/infrastructure-bundle',
  'falcon-sensor',
];
