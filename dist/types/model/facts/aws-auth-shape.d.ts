import type { Path } from '../../source/path.js';
import { type AwsAuth, type Place } from './aws-auth.js';
/** What the authenticator cannot read, or ignores without a word. */
export interface AwsAuthFault extends Place {
    readonly message: string;
    /** Where the entry still works. */
    readonly severity?: 'warning';
    readonly key?: true;
    /** Said here in the words of the map, whatever else is said of the place. */
    readonly reasonFor?: readonly Path[];
}
type Faults = Generator<AwsAuthFault>;
/** Faults of the ConfigMap `aws-auth`, whatever its ARNs say. */
export declare function shapeFaults(auth: AwsAuth): Faults;
export {};
