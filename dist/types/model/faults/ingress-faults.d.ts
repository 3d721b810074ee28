import { type MaybeFault } from './fault.js';
type Spec = Readonly<Record<string, unknown>>;
/** The host of a rule, or one of those that a certificate is for. */
export declare function hostFault(host: unknown, key: string | number): MaybeFault;
/** What the path of an Ingress may be, by its type. */
export declare function pathFault({ path, pathType }: Spec): MaybeFault;
/** Where requests go: to a Service and one of its ports, or to another resource. */
export declare function backendFault(backend: unknown, version: string | undefined): MaybeFault;
/** A reference with kind and name, and a group where it has one. */
export declare function typedReferenceFault({ apiGroup, kind, name }: Spec): MaybeFault;
export {};
