import type { ApiObject } from 'cdk8s';
import { AlbIngress } from '../constructs/alb-ingress.js';
import type { ExposeOptions } from './expose.js';
import type { Port } from './ports.js';
import type { WebServiceProps } from './web-service-props.js';
import type { WorkloadContext } from './workload-context.js';
/** What a WebService is reached by. */
export interface Exposed {
    readonly service: ApiObject;
    readonly ingress: AlbIngress | undefined;
}
/** The options of `expose`; throws unless they name one way. */
export declare function exposeOptions({ place }: WorkloadContext, { expose }: WebServiceProps): ExposeOptions;
/** The Service of the pods, and the Ingress in front of it. */
export declare function exposed(context: WorkloadContext, props: WebServiceProps, options: ExposeOptions, ports: readonly Port[]): Exposed;
