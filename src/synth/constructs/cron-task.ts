import { Cron } from 'cdk8s';
import { Construct } from 'constructs';
import { kplus } from '../base/kplus.js';
import { compact, type Json } from '../parts/compact.js';
import { checkSchedule, checkTimeZone } from '../parts/cron-schedule.js';
import { finishWorkload, kplusProps } from '../parts/kplus-workload.js';
import { jobSpec, taskTemplate } from '../parts/task.js';
import type { CronTaskProps } from '../parts/task-props.js';
import { contextOf, type WorkloadContext } from '../parts/workload-context.js';
import { accountOf, podObjects } from '../parts/workload-objects.js';

export type { CronTaskProps } from '../parts/task-props.js';

// The controller appends the minute to the names of its jobs.
const LONGEST_NAME = 52;

/** A CronJob with its service account. */
export class CronTask extends Construct {
  readonly cronJob: kplus.CronJob;
  readonly serviceAccount: kplus.IServiceAccount;

  constructor(scope: Construct, id: string, props: CronTaskProps) {
    super(scope, id);
    const context = contextOf(this, props);
    if (context.name.length > LONGEST_NAME) {
      throw context.place.in('name').fault(`must have at most ${LONGEST_NAME} characters, not ${context.name.length}`);
    }
    const schedule = scheduleOf(context, props);
    this.serviceAccount = accountOf(context, props);
    const template = taskTemplate(context, props, this.serviceAccount);
    const job = jobSpec(context, props, {}, undefined);
    const base = kplusProps(context, template, this.serviceAccount, props.annotations);
    // Ours is put in afterwards: that of cdk8s knows no macros and no names.
    this.cronJob = new kplus.CronJob(this, 'cron-job', { ...base, schedule: Cron.daily() });
    finishWorkload(this.cronJob, context, template, (pod) => ({
      ...schedule,
      jobTemplate: { metadata: { labels: context.labels }, spec: { ...job, template: pod } },
    }));
    podObjects(context, props, template);
  }
}

function scheduleOf({ place }: WorkloadContext, props: CronTaskProps): Json {
  const {
    schedule,
    timeZone = 'Etc/UTC',
    concurrency = 'Forbid',
    startWithinSeconds = 300,
    history = {},
    suspend,
  } = props;
  checkSchedule(place.in('schedule'), schedule);
  checkTimeZone(place.in('timeZone'), timeZone);
  place.in('concurrency').choice(concurrency, ['Allow', 'Forbid', 'Replace']);
  place.in('startWithinSeconds').integer(startWithinSeconds, 10, 2 ** 31 - 1, 'seconds');
  place.in('history', 'succeeded').integer(history.succeeded, 0, 1000);
  place.in('history', 'failed').integer(history.failed, 0, 1000);
  return compact({
    schedule,
    timeZone,
    concurrencyPolicy: concurrency,
    startingDeadlineSeconds: startWithinSeconds,
    successfulJobsHistoryLimit: history.succeeded ?? 3,
    failedJobsHistoryLimit: history.failed ?? 1,
    suspend: suspend || undefined,
  });
}
