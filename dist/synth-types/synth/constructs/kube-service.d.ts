import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { PropPlace } from '../parts/prop-place.js';
import type { KubeServiceProps } from '../parts/service-props.js';
/** A Service of any type. */
export declare class KubeService extends Construct {
    readonly name: string;
    readonly apiObject: ApiObject;
    constructor(scope: Construct, id: string, props: KubeServiceProps, 
    /** Where the props stand, in those of another construct. */
    place?: PropPlace);
    private selecting;
    private checkTargets;
}
