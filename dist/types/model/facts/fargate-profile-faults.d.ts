import type { Path } from '../../source/path.js';
import type { FargateProfile } from './fargate-profile.js';
/** Why the receiver rejects a profile, or why no pod can ever match it. `at` is below the profile. */
export interface FargateProfileFault {
    readonly at: Path;
    readonly message: string;
    readonly key?: true;
}
type Faults = Generator<FargateProfileFault>;
export declare function fargateProfileFaults(profile: FargateProfile): Faults;
export {};
