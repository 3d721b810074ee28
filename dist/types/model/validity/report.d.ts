import type { Path } from '../../source/path.js';
import type { Located } from '../resource.js';
import type { Fault, Faults } from './fault.js';
/** Reports the faults of what stands below a node. */
export declare function reportFaults(node: Located, below: Path, faults: Faults, report: (node: Located, fault: Fault) => void): void;
