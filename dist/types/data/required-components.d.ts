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
export declare const COMPONENTS: {
    readonly ebsDriver: {
        readonly name: 'the Amazon EBS CSI driver';
        readonly signs: readonly ["aws-ebs-csi-driver"];
        readonly inAutoMode: true;
    };
    readonly loadBalancerController: {
        readonly name: 'the AWS Load Balancer Controller';
        readonly signs: readonly ["aws-load-balancer-controller", "aws-alb-ingress-controller"];
        readonly inAutoMode: true;
    };
    readonly metricsServer: {
        readonly name: 'the metrics server';
        readonly signs: readonly ["metrics-server"];
        readonly inAutoMode: true;
        readonly byEksctl: true;
    };
    readonly snapshotController: {
        readonly name: 'the snapshot controller';
        readonly signs: readonly ["snapshot-controller"];
        readonly inAutoMode: false;
    };
    readonly karpenter: {
        readonly name: 'Karpenter';
        readonly signs: readonly ["karpenter"];
        readonly inAutoMode: false;
    };
};
