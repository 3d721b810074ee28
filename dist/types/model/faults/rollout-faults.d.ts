import { type MaybeFault } from './fault.js';
/** What the API server refuses as a number of pods or a share of them. */
export declare function amountFault(value: unknown, key: string, most?: number): MaybeFault;
/** `spec` of a Deployment. */
export declare function deploymentFault(spec: Readonly<Record<string, unknown>>): MaybeFault;
/** `spec` of a DaemonSet. */
export declare function daemonSetFault(spec: Readonly<Record<string, unknown>>): MaybeFault;
/** `spec` of a StatefulSet. */
export declare function statefulSetFault(spec: Readonly<Record<string, unknown>>): MaybeFault;
