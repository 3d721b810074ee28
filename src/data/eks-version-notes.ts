/** What a new minor version changes on EKS, beyond what a rule finds in a file. */
export interface VersionNote {
  readonly version: string;
  readonly note: string;
}

/**
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html and
 * https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-extended.html, verified 2026-11-21.
 */
export const EKS_VERSION_NOTES: readonly VersionNote[] = [
  note('1.23', 'EBS volumes of the in-tree plugin need the add-on aws-ebs-csi-driver before the upgrade'),
  note('1.24', 'nodes run containerd only, and Kubernetes makes no token Secrets for service accounts'),
  note(
    '1.25',
    'PodSecurityPolicies no longer restrict anything: label the namespaces for Pod Security Admission before',
  ),
  note('1.28', 'the API server takes nodes that are up to three minor versions older'),
  note(
    '1.30',
    'new managed node groups get Amazon Linux 2023, new clusters no default StorageClass, and the cluster role needs `ec2:DescribeAvailabilityZones`',
  ),
  note('1.31', 'the kubelet flag `--keep-terminated-pod-volumes` is gone'),
  note(
    '1.32',
    'anonymous requests are answered at /healthz, /livez and /readyz only, with 401 everywhere else; the last version with Amazon Linux 2 AMIs',
  ),
  note('1.33', 'no Amazon Linux 2 AMIs; the Endpoints API is deprecated in favour of EndpointSlices'),
  note(
    '1.34',
    'nodes run containerd 2.1; AppArmor and a cgroup driver that is set by hand are deprecated; VolumeAttributesClass and dynamic resource allocation are at v1',
  ),
  note(
    '1.35',
    'the kubelet refuses cgroup v1 and the flag `--pod-infra-container-image`; the last version for containerd 1.x; IPVS of kube-proxy is deprecated',
  ),
  note(
    '1.36',
    'gitRepo volumes are gone for good; addresses and CIDRs are checked more strictly; SELinux labels are set by mount option; `externalIPs` of Services is deprecated',
  ),
];

function note(version: string, text: string): VersionNote {
  return { version, note: text };
}
