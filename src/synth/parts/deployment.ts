import { kplus } from '../base/kplus.js';
import { compact, type Json } from './compact.js';
import { finishWorkload, kplusProps } from './kplus-workload.js';
import type { PodTemplate } from './pod-template.js';
import { type Replicas, rolloutOf } from './replicas.js';
import type { WorkloadContext } from './workload-context.js';
import type { RunningProps } from './workload-props.js';

/** A Deployment of cdk8s-plus with our manifest. */
export function makeDeployment(
  context: WorkloadContext,
  props: RunningProps,
  template: PodTemplate,
  account: kplus.IServiceAccount,
  replicas: Replicas,
): kplus.Deployment {
  const rollout = rolloutOf(context, props);
  const deployment = new kplus.Deployment(
    context.construct,
    'deployment',
    kplusProps(context, template, account, props.annotations),
  );
  finishWorkload(deployment, context, template, (pod: Json, made) =>
    compact({
      // An autoscaler of cdk8s-plus takes the number out.
      replicas: made.replicas === undefined ? undefined : replicas.written,
      ...rollout,
      selector: { matchLabels: context.selector },
      template: pod,
    }),
  );
  return deployment;
}
