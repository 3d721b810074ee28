import { type Faults, type Fields } from './fault.js';
/** The variables of a container, one by one and from whole ConfigMaps and Secrets. */
export declare function envFaults(container: Fields, part: boolean): Faults;
