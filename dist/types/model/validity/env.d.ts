import { type Faults, type Fields } from './fault.js';
/** The variables of a container, one by one and from whole ConfigMaps and Secrets; `volumes` are those of its pod. */
export declare function envFaults(container: Fields, volumes: unknown, part: boolean): Faults;
