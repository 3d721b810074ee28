import { type MaybeFault } from './fault.js';
type Version = string | undefined;
/** Since 1.36 addresses take no leading zeros and blocks no host bits. */
export declare function ipFault(value: unknown, key: string | number, version: Version): MaybeFault;
export declare function cidrFault(value: unknown, key: string | number, version: Version): MaybeFault;
/** An address that pods or routers of a cluster cannot have. */
export declare function specialIpFault(value: unknown, key: string | number): MaybeFault;
export {};
