import { FIELD_SINCE } from '../../data/kubernetes-fields.js';
import { hasVersion } from '../base/version.js';
import { HorizontalAutoscaling } from '../constructs/horizontal-autoscaling.js';
import { compact, type Json } from './compact.js';
import { nested } from './nested.js';
import { platformObject } from './platform-object.js';
import type { PropPlace } from './prop-place.js';
import { checkPods, podsOf } from './quantity.js';
import type { DisruptionProps } from './rollout.js';
import type { WorkloadContext } from './workload-context.js';
import type { RunningProps } from './workload-props.js';

/** How many pods run. */
export interface Replicas {
  /** What the manifest says; an autoscaler's workload says nothing, or each `apply` would undo its work. */
  readonly written: number | undefined;
  /** The fewest that run. */
  readonly least: number;
}

export function replicasOf({ place }: WorkloadContext, { replicas, scale }: RunningProps): Replicas {
  place.in('replicas').integer(replicas, 0, 10_000, 'pods');
  if (scale === undefined) return { written: replicas ?? 2, least: replicas ?? 2 };
  if (replicas !== undefined)
    throw place.in('replicas').fault('must be left out with `scale`, which sets `min` and `max`');
  return { written: undefined, least: scale.min ?? 2 };
}

/** The autoscaler of a workload. */
export function scaled(
  context: WorkloadContext,
  { scale }: RunningProps,
  kind: 'Deployment' | 'StatefulSet',
): HorizontalAutoscaling | undefined {
  if (scale === undefined) return undefined;
  const { construct, name, namespace, labels, place } = context;
  const props = { ...scale, name, labels, target: { kind, name }, ...(namespace !== undefined && { namespace }) };
  return nested(place.in('scale'), () => new HorizontalAutoscaling(construct, 'autoscaling', props));
}

/** A PodDisruptionBudget where there is something to protect. */
export function disruptionBudget(context: WorkloadContext, props: RunningProps, { least }: Replicas): void {
  const { construct, name, namespace, labels, selector, cluster } = context;
  const place = context.place.in('disruption');
  const wanted = typeof props.disruption === 'object' ? props.disruption : {};
  checkDisruption(place, wanted, least);
  if (props.disruption === false || least < 2) return;
  const { minAvailable, maxUnavailable = minAvailable === undefined ? 1 : undefined } = wanted;
  const shape = { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', name, namespace, labels };
  platformObject(construct, 'disruption-budget', shape, {
    spec: compact({
      maxUnavailable,
      minAvailable,
      selector: { matchLabels: selector },
      // Pods that never became ready must not hold up a node's drain.
      ...(hasVersion(cluster, FIELD_SINCE.unhealthyPodEvictionPolicy) && { unhealthyPodEvictionPolicy: 'AlwaysAllow' }),
    }),
  });
}

function checkDisruption(place: PropPlace, { minAvailable, maxUnavailable }: DisruptionProps, least: number): void {
  checkPods(place.in('minAvailable'), minAvailable);
  checkPods(place.in('maxUnavailable'), maxUnavailable);
  if (minAvailable !== undefined && maxUnavailable !== undefined) {
    throw place.fault('must have one of `minAvailable` and `maxUnavailable`');
  }
  if (maxUnavailable !== undefined && podsOf(maxUnavailable, 100) === 0) {
    throw place
      .in('maxUnavailable')
      .fault(`must let at least one pod go, or no node can be drained; not \`${maxUnavailable}\``);
  }
  if (minAvailable === undefined || least < 2 || podsOf(minAvailable, least) < least) return;
  throw place
    .in('minAvailable')
    .fault(`must be less than the ${least} pods that run at least, or no node can be drained; not \`${minAvailable}\``);
}

/** The fields of a Deployment's rollout. */
export function rolloutOf(context: WorkloadContext, { rollout = {} }: RunningProps): Json {
  const place = context.place.in('rollout');
  const { maxSurge, maxUnavailable, recreate, minReadySeconds } = rollout;
  checkPods(place.in('maxSurge'), maxSurge);
  checkPods(place.in('maxUnavailable'), maxUnavailable);
  place.in('minReadySeconds').integer(minReadySeconds, 0, 3600, 'seconds');
  const limits = compact({ maxSurge, maxUnavailable });
  const limited = Object.keys(limits).length > 0;
  if (recreate && limited)
    throw place.in('recreate').fault('stops all pods at once: leave out `maxSurge` and `maxUnavailable`');
  if ([maxSurge, maxUnavailable].every((value) => value !== undefined && podsOf(value, 100) === 0)) {
    throw place.fault('needs `maxSurge` or `maxUnavailable` above 0, or no pod is ever replaced');
  }
  const strategy = recreate
    ? { type: 'Recreate' }
    : limited
      ? { type: 'RollingUpdate', rollingUpdate: limits }
      : undefined;
  return compact({ minReadySeconds, strategy });
}
