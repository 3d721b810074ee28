import { Construct } from 'constructs';
import { kplus } from '../base/kplus.js';
import type { JobTaskProps } from '../parts/task-props.js';
export type { JobTaskProps } from '../parts/task-props.js';
/** A Job with its service account. Its pods cannot be changed once it is there: give each run a name of its own. */
export declare class JobTask extends Construct {
    readonly job: kplus.Job;
    readonly serviceAccount: kplus.IServiceAccount;
    constructor(scope: Construct, id: string, props: JobTaskProps);
}
