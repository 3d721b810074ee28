import type { PodTemplate } from '../pod.js';
import { type Faults, type Fields, fieldsOf, isMissing, isSet, listOf, NONE, plus } from './fault.js';
import { subdomainFault } from './forms.js';

/** What a pod cannot have when it is made. */
export function newPodFaults({ resource, metadata, spec }: PodTemplate, overridesHostname: boolean): Faults {
  const { ephemeralContainers, nodeName, schedulingGates, hostnameOverride, hostNetwork, setHostnameAsFQDN } =
    spec as Fields;
  let faults = NONE;
  // A live pod may have been given some since, and is none to be made.
  if (listOf(ephemeralContainers).length > 0 && !isSet(metadata.uid)) {
    const message = 'ephemeral containers cannot be declared: `kubectl debug` adds them to a running pod';
    faults = plus(faults, ['ephemeralContainers'], message);
  }
  if (resource.kind === 'Pod' && !isMissing(nodeName) && listOf(schedulingGates).length > 0) {
    faults = plus(faults, ['nodeName'], 'a pod with `schedulingGates` cannot be on a node yet');
  }
  // Older servers drop the field unread.
  if (isSet(hostnameOverride) && overridesHostname) {
    if (hostNetwork === true || setHostnameAsFQDN === true) {
      const other = hostNetwork === true ? 'hostNetwork' : 'setHostnameAsFQDN';
      faults = plus(faults, ['hostnameOverride'], `\`hostnameOverride\` does not go with \`${other}\``);
    }
    const message = subdomainFault(hostnameOverride, 'host name');
    if (message !== undefined) faults = plus(faults, ['hostnameOverride'], message);
  }
  return faults;
}

/** Fields whose value hangs on what runs the pod. */
export function lifeFaults(pod: PodTemplate): Faults {
  const { resource, spec } = pod;
  const { restartPolicy, activeDeadlineSeconds } = spec as Fields;
  const { kind } = resource;
  if (kind === 'Job' || kind === 'CronJob') return jobFaults(pod, restartPolicy);
  if (kind === 'Pod') return NONE;
  let faults = NONE;
  if (restartPolicy === 'Never' || restartPolicy === 'OnFailure') {
    faults = plus(
      faults,
      ['restartPolicy'],
      `\`${restartPolicy}\` is for Jobs and Pods: the pods of a ${kind} are restarted \`Always\``,
    );
  }
  if (isSet(activeDeadlineSeconds)) {
    faults = plus(
      faults,
      ['activeDeadlineSeconds'],
      `the pods of a ${kind} run on: \`activeDeadlineSeconds\` is for Jobs and Pods`,
    );
  }
  return faults;
}

function jobFaults({ resource }: PodTemplate, restartPolicy: unknown): Faults {
  if (isMissing(restartPolicy)) {
    return plus(NONE, ['restartPolicy'], 'a Job must say what becomes of failed pods: `OnFailure` or `Never`');
  }
  if (restartPolicy === 'Always')
    return plus(NONE, ['restartPolicy'], '`Always` would never end a Job: `OnFailure` or `Never`');
  const { spec } = resource.data as Fields;
  const job = resource.kind === 'Job' ? fieldsOf(spec) : fieldsOf(fieldsOf(fieldsOf(spec).jobTemplate).spec);
  if (restartPolicy !== 'OnFailure' || !isSet(job.podFailurePolicy) || typeof job.podFailurePolicy === 'symbol')
    return NONE;
  return plus(NONE, ['restartPolicy'], '`OnFailure` leaves nothing to `podFailurePolicy`, which needs `Never`');
}
