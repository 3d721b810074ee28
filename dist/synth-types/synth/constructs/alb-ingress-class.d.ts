import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { type AlbIngressClassProps } from '../parts/alb-class-params.js';
/** An IngressClass with its parameters: settings for every Ingress of the class, which win over those of the Ingress. */
export declare class AlbIngressClass extends Construct {
    /** Name of the class, for `className` of an AlbIngress. */
    readonly name: string;
    readonly ingressClass: ApiObject;
    readonly params: ApiObject;
    constructor(scope: Construct, id: string, props?: AlbIngressClassProps);
}
