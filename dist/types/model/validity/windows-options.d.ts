import { type Faults, type Fields } from './fault.js';
/** Who a Windows container runs as. */
export declare function windowsOptionFaults({ gmsaCredentialSpecName, gmsaCredentialSpec, runAsUserName }: Fields): Faults;
