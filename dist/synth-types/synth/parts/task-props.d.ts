import type { WorkloadProps } from './workload-props.js';
/** What runs to an end. */
export interface TaskProps extends WorkloadProps {
    /**
     * Whether the pods run on Fargate.
     * @default whether a Fargate profile of the cluster selects them
     */
    readonly fargate?: boolean;
    /**
     * How often a failed pod is tried again.
     * @minimum 0
     * @default 3
     */
    readonly retries?: number;
    /**
     * Seconds that the job may take in all, with its retries.
     * @minimum 1
     * @default no limit
     */
    readonly deadlineSeconds?: number;
    /**
     * Seconds until a finished job is deleted with its pods; on Fargate each costs until then.
     * @minimum 0
     * @default 86400, a day, for a JobTask; none for a CronTask, which keeps its `history`; 600 on Fargate
     */
    readonly ttlSeconds?: number;
    /**
     * Pods that must succeed.
     * @minimum 1
     * @default 1
     */
    readonly completions?: number;
    /**
     * Pods that run at the same time.
     * @minimum 1
     * @default 1
     */
    readonly parallelism?: number;
    /**
     * Seconds that a container has to finish its work when its pod is deleted.
     * @minimum 1
     * @maximum 86400
     * @default 30
     */
    readonly graceSeconds?: number;
}
/** A program that runs once to its end. */
export interface JobTaskProps extends TaskProps {
    /**
     * Whether it waits to be resumed.
     * @default false
     */
    readonly suspend?: boolean;
}
/** A program that runs to its end at given times. */
export interface CronTaskProps extends TaskProps {
    /** When, as a cron schedule of five fields: `0 3 * * *`, or `@daily`. */
    readonly schedule: string;
    /**
     * Time zone of the schedule, such as `Europe/Berlin`.
     * @default Etc/UTC
     */
    readonly timeZone?: string;
    /**
     * What happens when the former run is not over: `Allow` starts another, `Forbid` skips, `Replace` ends the former.
     * @default Forbid
     */
    readonly concurrency?: 'Allow' | 'Forbid' | 'Replace';
    /**
     * Seconds that a run may start late, after which it is skipped; at least 10, since the controller looks every 10 seconds.
     * @minimum 10
     * @default 300
     */
    readonly startWithinSeconds?: number;
    /**
     * Finished runs to keep.
     * @default 3 that succeeded, 1 that failed
     */
    readonly history?: HistoryProps;
    /**
     * Whether no runs start.
     * @default false
     */
    readonly suspend?: boolean;
}
export interface HistoryProps {
    /**
     * Runs that succeeded.
     * @minimum 0
     * @default 3
     */
    readonly succeeded?: number;
    /**
     * Runs that failed.
     * @minimum 0
     * @default 1
     */
    readonly failed?: number;
}
