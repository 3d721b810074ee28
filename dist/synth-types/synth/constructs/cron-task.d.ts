import { Construct } from 'constructs';
import { kplus } from '../base/kplus.js';
import type { CronTaskProps } from '../parts/task-props.js';
export type { CronTaskProps } from '../parts/task-props.js';
/** A CronJob with its service account. */
export declare class CronTask extends Construct {
    readonly cronJob: kplus.CronJob;
    readonly serviceAccount: kplus.IServiceAccount;
    constructor(scope: Construct, id: string, props: CronTaskProps);
}
