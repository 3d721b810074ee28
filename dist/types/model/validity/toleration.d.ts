import { type Faults, type Fields } from './fault.js';
export declare function tolerationFaults({ key, operator, value, effect, tolerationSeconds }: Fields, part: boolean): Faults;
