import { type MaybeFault } from './fault.js';
type Spec = Readonly<Record<string, unknown>>;
/** `spec` of a claim, or of a claim template. */
export declare function claimFault(spec: Spec): MaybeFault;
export declare function classNameFault(name: unknown, key: string): MaybeFault;
/** `spec` of a PersistentVolume. */
export declare function volumeFault(spec: Spec): MaybeFault;
/** Name of a driver: a domain in any case, at most 63 characters. */
export declare function csiDriverFault(driver: unknown, key?: string): MaybeFault;
export {};
