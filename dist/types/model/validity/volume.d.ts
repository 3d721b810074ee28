import { type Faults, type Fields } from './fault.js';
/** What is wrong with where a volume's data comes from; its name is another matter. */
export declare function volumeSourceFaults(volume: Fields, part: boolean): Faults;
