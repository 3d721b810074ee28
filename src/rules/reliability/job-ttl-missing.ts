import { defineRule } from '../../engine/rule.js';

export default defineRule({
  id: 'job-ttl-missing',
  title: 'Let finished Jobs go away',
  severity: 'info',
  presets: [],
  hygiene: true,
  why: 'A finished Job and its pods stay until somebody deletes them: they fill etcd and slow down every list of pods, and a second `kubectl apply` of a changed Job is rejected as long as the first is there.',
  help: 'Set `ttlSecondsAfterFinished`. The Jobs of a CronJob are kept by number instead (`successfulJobsHistoryLimit`).',
  links: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/',
    'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#jobs-history-limits',
  ],
  on: {
    Job(job, { report }) {
      if (job.part || job.owned || (job.data.spec?.ttlSecondsAfterFinished ?? null) !== null) return;
      // Helm and Argo CD delete what their hooks have made.
      const keys = Object.keys(job.annotations);
      if (keys.some((key) => key.startsWith('helm.sh/hook') || key.startsWith('argocd.argoproj.io/hook'))) return;
      report(job, {
        at: ['spec', 'ttlSecondsAfterFinished'],
        message: 'nothing removes this Job and its pods once it is done',
      });
    },
    CronJob(cronJob, { report }) {
      const ttl: unknown = cronJob.data.spec?.jobTemplate?.spec?.ttlSecondsAfterFinished;
      if (typeof ttl !== 'number') return;
      report(cronJob, {
        at: ['spec', 'jobTemplate', 'spec', 'ttlSecondsAfterFinished'],
        message: `after ${ttl}s the Jobs of this CronJob are gone, whatever its history limits say`,
      });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
        spec: # <-
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: migrate
                  image: registry.example.com/migrate:1.4.2
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: report
        spec:
          schedule: "0 3 * * *"
          jobTemplate:
            spec:
              ttlSecondsAfterFinished: 60 # <-
              template:
                spec:
                  restartPolicy: OnFailure
                  containers:
                    - name: report
                      image: registry.example.com/report:1.4.2
      `,
      good: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
        spec:
          ttlSecondsAfterFinished: 3600
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: migrate
                  image: registry.example.com/migrate:1.4.2
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: seed
          annotations:
            helm.sh/hook: post-install
        spec:
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: seed
                  image: registry.example.com/seed:1.4.2
      `,
    },
  ],
});
