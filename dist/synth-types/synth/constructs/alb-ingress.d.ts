import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { AlbIngressProps } from '../parts/alb-ingress-props.js';
import { PropPlace } from '../parts/prop-place.js';
/** An Ingress behind an application load balancer. */
export declare class AlbIngress extends Construct {
    /** Name of the Ingress. */
    readonly name: string;
    readonly apiObject: ApiObject;
    constructor(scope: Construct, id: string, props: AlbIngressProps, 
    /** Where the props stand, in those of another construct. */
    place?: PropPlace);
}
