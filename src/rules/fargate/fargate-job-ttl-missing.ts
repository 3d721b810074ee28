import { type Context, defineRule } from '../../engine/rule.js';
import { fargateProfileFor, nameOfProfile } from '../../model/facts/fargate-choice.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';
import type { Path } from '../../source/path.js';

export default defineRule({
  id: 'fargate-job-ttl-missing',
  title: 'Let finished Jobs on Fargate be deleted',
  severity: 'warning',
  why: 'A pod that has finished keeps its Fargate node, and its cost, until it is deleted. Nothing deletes the pods of a finished Job by itself.',
  help: 'Set `ttlSecondsAfterFinished` on the Job, or on `jobTemplate.spec` of a CronJob.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
    'https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/',
  ],
  on: {
    Job(job, context) {
      if (job.data.spec?.suspend !== true) check(job, ['spec'], context);
    },
    CronJob(job, context) {
      const { successfulJobsHistoryLimit, failedJobsHistoryLimit } = job.data.spec ?? {};
      if (successfulJobsHistoryLimit === 0 && failedJobsHistoryLimit === 0) return;
      check(job, ['spec', 'jobTemplate', 'spec'], context);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: jobs
            selectors:
              - namespace: jobs
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: report
          namespace: jobs
        spec:
          schedule: "0 3 * * *"
          jobTemplate:
            spec: # <-
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: report
                      image: registry.example.com/report:1.4.2
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: jobs
            selectors:
              - namespace: jobs
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: report
          namespace: jobs
        spec:
          ttlSecondsAfterFinished: 300
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: report
                  image: registry.example.com/report:1.4.2
      `,
    },
    {
      title: 'a Job that no profile takes, and one that is made by something else',
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: main
        fargateProfiles:
          - name: jobs
            selectors:
              - namespace: jobs
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: report
          namespace: shop
        spec:
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: report
                  image: registry.example.com/report:1.4.2
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: report-29386
          namespace: jobs
          ownerReferences:
            - apiVersion: batch/v1
              kind: CronJob
              name: report
              uid: 0a1b2c3d-0000-4000-8000-000000000000
        spec:
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: report
                  image: registry.example.com/report:1.4.2
      `,
    },
  ],
});

function check(job: Resource, at: Path, { cluster, report }: Context): void {
  if (cluster.fargateProfiles.length === 0 || !job.pod || job.owned) return;
  const spec = job.document.at([...job.path, ...at]);
  if (!isMapping(spec) || (spec.ttlSecondsAfterFinished ?? undefined) !== undefined) return;
  const profile = fargateProfileFor(job.pod, cluster.fargateProfiles);
  if (!profile) return;
  const place = [...at, 'ttlSecondsAfterFinished'];
  report(job, {
    at: place,
    message: `${nameOfProfile(profile)} takes these pods, and a finished one keeps its node until it is deleted`,
    related: [{ node: profile, message: 'this profile takes them' }],
    fix: { title: 'delete them after five minutes', safe: false, edits: [{ op: 'set', at: place, value: 300 }] },
  });
}
