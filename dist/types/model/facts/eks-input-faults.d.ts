import type { Path } from '../../source/path.js';
import type { EksInput } from './eks-input.js';
/** Why EKS refuses a request. `at` is below the input. */
export interface EksInputFault {
    readonly at: Path;
    readonly message: string;
    readonly key?: true;
    /** The field that a misspelt key means. */
    readonly meant?: string;
}
type Faults = Generator<EksInputFault>;
export declare function eksInputFaults({ document, path, shape, converts, what }: EksInput): Faults;
export {};
