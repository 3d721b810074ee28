/** A part of the platform that objects need and that somebody must install. */
export interface Component {
  readonly name: string;
  /** Ends of image repositories, and names of add-ons and charts, by which it shows. */
  readonly signs: readonly string[];
  /** EKS Auto Mode brings it. */
  readonly inAutoMode: boolean;
  /** eksctl installs it unless told otherwise. */
  readonly byEksctl?: boolean;
}

/**
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html, aws-load-balancer-controller.html, metrics-server.html,
 * csi-snapshot-controller.html, auto-disable-controllers.html there, https://karpenter.sh/docs/getting-started/,
 * https://docs.aws.amazon.com/eks/latest/eksctl/addons.html, verified 2026-11-21.
 */
export const COMPONENTS = {
  ebsDriver: { name: 'the Amazon EBS CSI driver', signs: ['aws-ebs-csi-driver'], inAutoMode: true },
  loadBalancerController: {
    name: 'the AWS Load Balancer Controller',
    signs: ['aws-load-balancer-controller', 'aws-alb-ingress-controller'],
    inAutoMode: true,
  },
  metricsServer: { name: 'the metrics server', signs: ['metrics-server'], inAutoMode: true, byEksctl: true },
  snapshotController: { name: 'the snapshot controller', signs: ['snapshot-controller'], inAutoMode: false },
  karpenter: { name: 'Karpenter', signs: ['karpenter'], inAutoMode: false },
} as const satisfies Readonly<Record<string, Component>>;
