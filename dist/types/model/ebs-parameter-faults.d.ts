import { type ParameterFault } from './ebs-performance-faults.js';
/** What the EBS CSI driver, or AWS behind it, refuses or ignores. */
export declare function ebsParameterFaults(parameters: Readonly<Record<string, unknown>>, region: string | undefined): Generator<ParameterFault>;
