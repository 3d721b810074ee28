/** A label of nodes that has a successor, or that no node of EKS carries. */
export interface LegacyLabel {
  /** The label of the same value; undefined where there is none. */
  readonly replacement: string | undefined;
  /** What is wrong with it. */
  readonly fault: string;
  /** No node that EKS, Karpenter or eksctl makes carries it. */
  readonly absent: boolean;
}

/**
 * Source: https://kubernetes.io/docs/reference/labels-annotations-taints/, the warnings of kube-apiserver 1.36
 * (pkg/api/node/util.go), and https://eksctl.io/usage/nodegroups/ for eksctl's own; the control plane of EKS has no nodes:
 * https://docs.aws.amazon.com/eks/latest/userguide/eks-architecture.html, verified 2026-11-21.
 */
export const LEGACY_NODE_LABELS: ReadonlyMap<string, LegacyLabel> = new Map<string, LegacyLabel>([
  ['beta.kubernetes.io/arch', renamed('1.14', 'kubernetes.io/arch')],
  ['beta.kubernetes.io/os', renamed('1.14', 'kubernetes.io/os')],
  ['beta.kubernetes.io/instance-type', renamed('1.17', 'node.kubernetes.io/instance-type')],
  ['failure-domain.beta.kubernetes.io/zone', renamed('1.17', 'topology.kubernetes.io/zone')],
  ['failure-domain.beta.kubernetes.io/region', renamed('1.17', 'topology.kubernetes.io/region')],
  ['node-role.kubernetes.io/master', absent('no node of EKS carries it: AWS runs the control plane')],
  ['node-role.kubernetes.io/control-plane', absent('no node of EKS carries it: AWS runs the control plane')],
  ['kubernetes.io/role', absent('no node of EKS carries it')],
  [
    'alpha.eksctl.io/nodegroup-name',
    {
      replacement: undefined,
      fault:
        'only nodes that eksctl made carry it; `eks.amazonaws.com/nodegroup` is on those of every managed node group',
      absent: false,
    },
  ],
]);

function renamed(since: string, replacement: string): LegacyLabel {
  return { replacement, fault: `deprecated since Kubernetes ${since}; use \`${replacement}\``, absent: false };
}

function absent(fault: string): LegacyLabel {
  return { replacement: undefined, fault, absent: true };
}
