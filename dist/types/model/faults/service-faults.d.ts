import { type MaybeFault } from './fault.js';
type Spec = Readonly<Record<string, unknown>>;
type Version = string | undefined;
/** The type of a Service; undefined where it cannot be known. */
export declare function serviceType(spec: Spec): string | undefined;
/** What is wrong with a port beside its own numbers and names, which have a rule of their own. */
export declare function servicePortFault(port: unknown, index: number, ports: readonly unknown[], type: string | undefined): MaybeFault;
/** A name where a number may stand too. */
export declare function portNameFault(port: unknown, key: string): MaybeFault;
/** What goes with a type and what does not. */
export declare function serviceTypeFault(spec: Spec, type: string): MaybeFault;
/** Policies that need a Service which is reached from outside. */
export declare function trafficFault(spec: Spec, type: string, version: Version): MaybeFault;
/** Addresses of the Service itself. */
export declare function clusterIpFault(spec: Spec, version: Version): MaybeFault;
/** Blocks that may reach the load balancer; blanks around them are trimmed. */
export declare function sourceRangesFault(ranges: unknown, version: Version): MaybeFault;
/** The same as an annotation, which counts where the field is not there. */
export declare function rangesAnnotationFault(annotations: Spec, type: string | undefined, version: Version): MaybeFault;
export {};
