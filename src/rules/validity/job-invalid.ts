import { type Context, defineRule } from '../../engine/rule.js';
import { type Fault, isAbsent, type MaybeFault, negativeFault } from '../../model/faults/fault.js';
import { failureRuleFault, jobFault, successRuleFault } from '../../model/faults/job-faults.js';
import { isDns1123Label } from '../../model/formats.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';
import type { Path } from '../../source/path.js';

export default defineRule({
  id: 'job-invalid',
  title: 'Give a Job numbers and policies that go together',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a Job with negative numbers, with settings of indexed Jobs where it is none, with a selector of its own, or with failure and success policies that name what is not there.',
  help: 'Remove the selector, which Kubernetes makes itself; set `completionMode: Indexed` and `completions` where indexes are counted.',
  links: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/job/',
    'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/',
  ],
  on: {
    Job(job, { report }) {
      const spec: unknown = job.data.spec;
      if (job.part) return;
      if (isAbsent(spec))
        report(job, { at: TEMPLATE, message: 'a Job needs a `template` for its pods', reasonFor: [TEMPLATE] });
      if (!isMapping(spec)) return;
      checkJob(job, spec, JOB, report);
      const found = selectorFault(spec) ?? indexedNameFault(job.name, spec);
      if (found) report(job, found);
    },
    CronJob(job, { report }) {
      if (job.part) return;
      const cron: unknown = job.data.spec;
      if (isAbsent(cron))
        report(job, { at: ['spec', 'schedule'], message: 'a CronJob needs a `schedule` and a `jobTemplate`' });
      if (!isMapping(cron)) return;
      const found = cronFault(cron);
      if (found) report(job, { at: ['spec', ...found.at], message: found.message });
      const spec: unknown = job.data.spec?.jobTemplate?.spec;
      if (isMapping(cron.jobTemplate) && isAbsent(spec)) {
        const at = [...CRON, 'template'];
        report(job, { at, message: 'the Jobs of a CronJob need a `template` for their pods', reasonFor: [at] });
      }
      if (!isMapping(spec)) return;
      checkJob(job, spec, CRON, report);
      for (const key of ['selector', 'manualSelector']) {
        if (isAbsent(spec[key]) || spec[key] === false) continue;
        report(job, {
          at: [...CRON, key],
          message: `Kubernetes selects the pods of a CronJob itself; remove \`${key}\``,
        });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
        spec:
          backoffLimit: -1 # <-
          selector: # <-
            matchLabels: { job: migrate }
          template:
            metadata:
              labels: { job: migrate }
            spec:
              restartPolicy: Never
              containers:
                - name: migrate
                  image: registry.example.com/migrate:1.4.2
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: import
        spec: # <-
          completionMode: Indexed
          parallelism: 2
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: import
                  image: registry.example.com/import:1.4.2
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: import
        spec:
          backoffLimitPerIndex: 1 # <-
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: import
                  image: registry.example.com/import:1.4.2
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: nightly
        spec:
          schedule: "0 3 * * *"
          successfulJobsHistoryLimit: -1 # <-
          jobTemplate:
            spec:
              parallelism: -2 # <-
              template:
                spec:
                  restartPolicy: Never
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
          backoffLimit: 0
          ttlSecondsAfterFinished: 0
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
          name: import
        spec:
          completionMode: Indexed
          completions: 5
          parallelism: 2
          backoffLimitPerIndex: 1
          maxFailedIndexes: 5
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: import
                  image: registry.example.com/import:1.4.2
      `,
    },
    {
      title: 'policies for failure and success',
      bad: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: train
        spec:
          completionMode: Indexed
          completions: 4
          podFailurePolicy:
            rules:
              - action: FailJob
                onExitCodes:
                  containerName: trainer # <-
                  operator: In
                  values: [42]
              - action: Ignore # <-
              - action: FailIndex # <-
                onPodConditions:
                  - type: DisruptionTarget
          successPolicy:
            rules:
              - succeededIndexes: "2-4" # <-
              - succeededCount: 5 # <-
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: train
                  image: registry.example.com/train:1.4.2
      `,
      good: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: train
        spec:
          completionMode: Indexed
          completions: 4
          backoffLimitPerIndex: 2
          podFailurePolicy:
            rules:
              - action: FailJob
                onExitCodes:
                  containerName: train
                  operator: In
                  values: [3, 42]
              - action: Ignore
                onPodConditions:
                  - type: DisruptionTarget
              - action: FailIndex
                onExitCodes:
                  operator: NotIn
                  values: [0, 137]
          successPolicy:
            rules:
              - succeededIndexes: "0,2-3"
                succeededCount: 2
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: train
                  image: registry.example.com/train:1.4.2
      `,
    },
    {
      title: 'a Job as the server shows it, and one that selects pods on purpose',
      good: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
          uid: 0d2c5a4e-7b56-4c8b-9f0a-2f6c2f6a1b11
        spec:
          selector:
            matchLabels:
              batch.kubernetes.io/controller-uid: \${UID}
          template:
            metadata:
              labels:
                batch.kubernetes.io/controller-uid: \${UID}
            spec:
              restartPolicy: Never
              containers:
                - name: migrate
                  image: registry.example.com/migrate:1.4.2
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: adopt
        spec:
          manualSelector: true
          selector:
            matchLabels: { job: adopt }
          template:
            metadata:
              labels: { job: adopt }
            spec:
              restartPolicy: Never
              containers:
                - name: adopt
                  image: registry.example.com/adopt:1.4.2
      `,
    },
  ],
});

type Report = Context['report'];
type Spec = Readonly<Record<string, unknown>>;

const JOB: Path = ['spec'];
const TEMPLATE: Path = ['spec', 'template'];
const CRON: Path = ['spec', 'jobTemplate', 'spec'];

function checkJob(job: Resource, spec: Spec, at: Path, report: Report): void {
  const found = jobFault(spec);
  if (found) report(job, { at: [...at, ...found.at], message: found.message });
  if (isMapping(spec.podFailurePolicy)) checkFailurePolicy(job, spec, spec.podFailurePolicy, at, report);
  if (isMapping(spec.successPolicy) && spec.completionMode === 'Indexed') {
    checkSuccessPolicy(job, spec, spec.successPolicy, at, report);
  }
}

function checkFailurePolicy(job: Resource, spec: Spec, policy: Spec, at: Path, report: Report): void {
  if (spec.podReplacementPolicy === 'TerminatingOrFailed') {
    const message = 'with a `podFailurePolicy` pods are replaced only when they are `Failed`';
    report(job, { at: [...at, 'podReplacementPolicy'], message });
  }
  const containers = job.pod?.containers.filter(({ type }) => type !== 'ephemeral');
  const known = containers?.every(({ data }) => typeof data.name === 'string');
  const names = known ? new Set(containers?.map(({ name }) => name)) : undefined;
  for (const [index, rule] of listOf(policy.rules).entries()) {
    const found = failureRuleFault(rule, spec, names);
    if (found) report(job, { at: [...at, 'podFailurePolicy', 'rules', index, ...found.at], message: found.message });
  }
}

function checkSuccessPolicy(job: Resource, spec: Spec, policy: Spec, at: Path, report: Report): void {
  const rules = listOf(policy.rules);
  const where = [...at, 'successPolicy', 'rules'];
  if (Array.isArray(policy.rules) && rules.length === 0)
    report(job, { at: where, message: 'at least one rule is needed' });
  for (const [index, rule] of rules.entries()) {
    const found = successRuleFault(rule, spec.completions);
    if (found) report(job, { at: [...where, index, ...found.at], message: found.message });
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A Job that a server shows has the selector that the server made. */
function selectorFault({ selector, manualSelector }: Spec): MaybeFault {
  if (manualSelector === true) {
    return isAbsent(selector)
      ? { at: ['spec', 'selector'], message: '`manualSelector` needs a `selector`' }
      : undefined;
  }
  if (!isMapping(selector) || (!isAbsent(manualSelector) && manualSelector !== false)) return undefined;
  const { matchLabels, matchExpressions } = selector;
  const labels = isMapping(matchLabels) ? Object.keys(matchLabels) : [];
  if (labels.some((label) => label.endsWith('controller-uid'))) return undefined;
  if (labels.length === 0 && listOf(matchExpressions).length === 0) return undefined;
  const message = 'Kubernetes makes the selector of a Job itself; remove it, or set `manualSelector: true`';
  return { at: ['spec', 'selector'], message };
}

/** Pods of an indexed Job get its name and their index as hostname. */
function indexedNameFault(name: string | undefined, { completionMode, completions }: Spec): MaybeFault {
  if (name === undefined || completionMode !== 'Indexed' || typeof completions !== 'number' || completions < 1) {
    return undefined;
  }
  const hostname = `${name}-${completions - 1}`;
  if (isDns1123Label(hostname) || name.includes('{{')) return undefined;
  return { at: ['metadata', 'name'], message: `\`${hostname}\`, the last pod of this indexed Job, is no hostname` };
}

function cronFault(spec: Spec): Fault | undefined {
  return (
    negativeFault(spec.startingDeadlineSeconds, 'startingDeadlineSeconds') ??
    negativeFault(spec.successfulJobsHistoryLimit, 'successfulJobsHistoryLimit') ??
    negativeFault(spec.failedJobsHistoryLimit, 'failedJobsHistoryLimit')
  );
}
