import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { kplus } from '../base/kplus.js';
import type { WebServiceProps } from '../parts/web-service-props.js';
import type { AlbIngress } from './alb-ingress.js';
import type { HorizontalAutoscaling } from './horizontal-autoscaling.js';
export type { PortProps, WebServiceProps } from '../parts/web-service-props.js';
/** A Deployment, or with `storage` a StatefulSet, behind a Service, with what it takes to run it well on EKS. */
export declare class WebService extends Construct {
    /** The Deployment or StatefulSet, an object of cdk8s-plus. */
    readonly workload: kplus.Deployment | kplus.StatefulSet;
    readonly service: ApiObject;
    readonly ingress: AlbIngress | undefined;
    readonly serviceAccount: kplus.IServiceAccount;
    readonly autoscaling: HorizontalAutoscaling | undefined;
    constructor(scope: Construct, id: string, props: WebServiceProps);
    /** The Deployment; throws where `storage` makes it a StatefulSet. */
    get deployment(): kplus.Deployment;
    /** The StatefulSet; throws where there is no `storage`. */
    get statefulSet(): kplus.StatefulSet;
    private template;
}
