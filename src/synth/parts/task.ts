import { FIELD_SINCE } from '../../data/kubernetes-fields.js';
import type { kplus } from '../base/kplus.js';
import { hasVersion } from '../base/version.js';
import { compact, type Json } from './compact.js';
import { type PodTemplate, podTemplate } from './pod-template.js';
import type { TaskProps } from './task-props.js';
import type { WorkloadContext } from './workload-context.js';

const FARGATE_TTL = 600;
const GRACE = 30;

/** The pod template of a task. */
export function taskTemplate(context: WorkloadContext, props: TaskProps, account: kplus.IServiceAccount): PodTemplate {
  const { place, cluster } = context;
  place.in('graceSeconds').integer(props.graceSeconds, 1, 86_400, 'seconds');
  if (props.sidecars?.length && !hasVersion(cluster, FIELD_SINCE.nativeSidecars)) {
    throw place
      .in('sidecars')
      .fault(`need Kubernetes ${FIELD_SINCE.nativeSidecars}: before it, a sidecar keeps a job from ending`);
  }
  const spec = { restartPolicy: 'Never', terminationGracePeriodSeconds: props.graceSeconds ?? GRACE };
  return podTemplate(context, props, account.name, { spec });
}

/** The spec of a Job around a pod template; `ttl` is in seconds, where the props name none. */
export function jobSpec(
  { place, cluster, fargate }: WorkloadContext,
  props: TaskProps,
  pod: Json,
  ttl: number | undefined,
): Json {
  const { retries = 3, deadlineSeconds, completions, parallelism } = props;
  place.in('retries').integer(retries, 0, 1000);
  place.in('deadlineSeconds').integer(deadlineSeconds, 1, 2 ** 31 - 1, 'seconds');
  place.in('ttlSeconds').integer(props.ttlSeconds, 0, 2 ** 31 - 1, 'seconds');
  place.in('completions').integer(completions, 1, 100_000);
  place.in('parallelism').integer(parallelism, 1, 100_000);
  return compact({
    backoffLimit: retries,
    activeDeadlineSeconds: deadlineSeconds,
    ttlSecondsAfterFinished: props.ttlSeconds ?? (fargate ? FARGATE_TTL : ttl),
    completions,
    parallelism,
    // A pod that loses its node is not a failed try.
    ...(hasVersion(cluster, FIELD_SINCE.podFailurePolicy) && { podFailurePolicy: { rules: [IGNORE_DISRUPTION] } }),
    template: pod,
  });
}

const IGNORE_DISRUPTION = { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] };
