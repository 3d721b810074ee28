import { defineRule } from '../../engine/rule.js';
import { scheduleFault, timeZoneFault } from '../../model/faults/cron-faults.js';
import { isFilledIn } from '../../model/faults/fault.js';

export default defineRule({
  id: 'cronjob-schedule-invalid',
  title: 'Write schedules of CronJobs as Kubernetes reads them',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'Kubernetes reads five fields and no other dialect of cron: seconds, `7` for Sunday, `L`, `W` and `#` are refused, and so is a time zone in the schedule or one that the IANA database does not name.',
  help: 'Write minute, hour, day of the month, month and day of the week; the time zone stands in `timeZone`.',
  links: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax',
    'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones',
  ],
  on: {
    CronJob(job, { report }) {
      const schedule: unknown = job.data.spec?.schedule;
      const zone: unknown = job.data.spec?.timeZone;
      if (typeof schedule === 'string' && !isFilledIn(schedule)) {
        const wrong = scheduleFault(schedule);
        if (wrong !== undefined) {
          const message = `\`${schedule === '' ? '""' : schedule}\` is no schedule: ${wrong}`;
          report(job, { at: ['spec', 'schedule'], message });
        }
      }
      if (typeof zone === 'string' && !isFilledIn(zone)) {
        const wrong = timeZoneFault(zone);
        if (wrong !== undefined) {
          report(job, {
            at: ['spec', 'timeZone'],
            message: `\`${zone === '' ? '""' : zone}\` is no time zone: ${wrong}`,
          });
        }
      }
    },
  },
  examples: [
    ...[
      ['"0 0 * * 7"', '', 'a Sunday that is written as 7'],
      ['"0 0 3 * * *"', '', 'seconds'],
      ['"TZ=Europe/Berlin 0 3 * * *"', '', 'a time zone in the schedule'],
      ['"0 24 * * *"', '', 'an hour that there is not'],
      ['"0 3 L * *"', '', 'the last day of a month'],
      ['"@every day"', '', 'no duration'],
      ['"0 3 * * 5-1"', '', 'a range that ends before it begins'],
    ].map(([schedule = '', zone = '', title = '']) => ({ title, bad: cronJob(`${schedule} # <-`, zone) })),
    { title: 'a time zone in other case', bad: cronJob('"0 3 * * *"', 'europe/berlin # <-') },
    { title: 'a time zone of the node', bad: cronJob('"0 3 * * *"', 'Local # <-') },
    { title: 'a time zone that is an offset', bad: cronJob('"0 3 * * *"', 'UTC+2 # <-') },
    ...[
      ['"*/5 8-17 1,15 JAN-Jun mon-FRI"', 'Europe/Berlin', 'lists, ranges, steps and names'],
      ['"5/15 * ? * 0"', 'US/Eastern', 'a step from a number on, and a link to a time zone'],
      ['"@every 1h30m"', 'Etc/GMT+2', 'a duration'],
      ['"@midnight"', '', 'a name'],
      ['"${SCHEDULE}"', '${ZONE}', 'what something else fills in'],
    ].map(([schedule = '', zone = '', title = '']) => ({ title, good: cronJob(schedule, zone) })),
  ],
});

function cronJob(schedule: string, zone: string): string {
  return `
    apiVersion: batch/v1
    kind: CronJob
    metadata:
      name: nightly
    spec:
      schedule: ${schedule}${zone === '' ? '' : `\n      timeZone: ${zone}`}
      jobTemplate:
        spec:
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: report
                  image: registry.example.com/report:1.4.2
  `;
}
