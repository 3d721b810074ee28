import { FIELD_SINCE } from '../../data/kubernetes-fields.js';
import { hasVersion } from '../base/version.js';
import type { Json } from './compact.js';
import type { ShutdownProps } from './rollout.js';
import type { WorkloadContext } from './workload-context.js';

const GRACE = 30;

interface Shutdown {
  /** Of the main container. */
  readonly container: Json;
  /** Of the pod. */
  readonly spec: Json;
}

/** How a pod leaves: first it waits until nobody sends to it any more, then it is told to stop. */
export function shutdownOf({ place, cluster }: WorkloadContext, props: ShutdownProps = {}, delay: number): Shutdown {
  const at = place.in('shutdown');
  at.in('delaySeconds').integer(props.delaySeconds, 0, 900, 'seconds');
  at.in('graceSeconds').integer(props.graceSeconds, 1, 86_400, 'seconds');
  const { delaySeconds = delay, graceSeconds = GRACE } = props;
  const sleeps = delaySeconds > 0 && hasVersion(cluster, FIELD_SINCE.preStopSleep);
  return {
    container: sleeps ? { lifecycle: { preStop: { sleep: { seconds: delaySeconds } } } } : {},
    // The sleep counts against it.
    spec: { terminationGracePeriodSeconds: graceSeconds + (sleeps ? delaySeconds : 0) },
  };
}
