/**
 * What is wrong with a schedule, as the end of a sentence: the grammar of github.com/robfig/cron v3 (parser.go), which
 * Kubernetes reads schedules with, and what Kubernetes refuses besides; verified 2026-11-21.
 */
export declare function scheduleFault(schedule: string): string | undefined;
/** What is wrong with the time zone of a schedule, as the end of a sentence. */
export declare function timeZoneFault(zone: string): string | undefined;
