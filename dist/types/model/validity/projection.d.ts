import { type Faults, type Fields } from './fault.js';
/** A volume put together from several sources. */
export declare function projectionFaults({ defaultMode, sources }: Fields, part: boolean): Faults;
