import { Construct } from 'constructs';
import { kplus } from '../base/kplus.js';
import { finishWorkload, kplusProps } from '../parts/kplus-workload.js';
import { jobSpec, taskTemplate } from '../parts/task.js';
import type { JobTaskProps } from '../parts/task-props.js';
import { contextOf } from '../parts/workload-context.js';
import { accountOf, podObjects } from '../parts/workload-objects.js';

export type { JobTaskProps } from '../parts/task-props.js';

const DAY = 86_400;

/** A Job with its service account. Its pods cannot be changed once it is there: give each run a name of its own. */
export class JobTask extends Construct {
  readonly job: kplus.Job;
  readonly serviceAccount: kplus.IServiceAccount;

  constructor(scope: Construct, id: string, props: JobTaskProps) {
    super(scope, id);
    const context = contextOf(this, props);
    this.serviceAccount = accountOf(context, props);
    const template = taskTemplate(context, props, this.serviceAccount);
    const spec = { ...jobSpec(context, props, {}, DAY), ...(props.suspend && { suspend: true }) };
    this.job = new kplus.Job(this, 'job', kplusProps(context, template, this.serviceAccount, props.annotations));
    finishWorkload(this.job, context, template, (pod) => ({ ...spec, template: pod }));
    podObjects(context, props, template);
  }
}
