import type { Container, PodTemplate } from '../pod.js';
import { type Faults, type Fields, fieldsOf, isSet, listOf, NONE, plus } from './fault.js';

/** What Linux alone knows, by where it stands. */
const POD_FIELDS = ['hostUsers', 'shareProcessNamespace', 'resources'];
const POD_CONTEXT = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'fsGroup',
  'fsGroupChangePolicy',
  'runAsUser',
  'runAsGroup',
  'supplementalGroups',
  'supplementalGroupsPolicy',
  'seLinuxChangePolicy',
];
const CONTAINER_CONTEXT = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'capabilities',
  'readOnlyRootFilesystem',
  'privileged',
  'allowPrivilegeEscalation',
  'procMount',
  'runAsUser',
  'runAsGroup',
];

/** What a pod says that its operating system does not know, where it names that system. */
export function foreignPodFaults(spec: Fields, podResources: boolean): Faults {
  const { name } = fieldsOf(spec.os);
  const context = fieldsOf(spec.securityContext);
  let faults = NONE;
  if (name === 'linux' && isSet(context.windowsOptions)) {
    return plus(
      faults,
      ['spec', 'securityContext', 'windowsOptions'],
      '`windowsOptions` cannot be set with `os.name: linux`',
    );
  }
  if (name !== 'windows') return faults;
  for (const key of POD_FIELDS) {
    if (isSet(spec[key]) && (podResources || key !== 'resources')) faults = plus(faults, ['spec', key], foreign(key));
  }
  for (const key of ['hostPID', 'hostIPC']) if (spec[key] === true) faults = plus(faults, ['spec', key], foreign(key));
  for (const key of POD_CONTEXT) {
    if (isSet(context[key])) faults = plus(faults, ['spec', 'securityContext', key], foreign(key));
  }
  return listOf(context.sysctls).length > 0
    ? plus(faults, ['spec', 'securityContext', 'sysctls'], foreign('sysctls'))
    : faults;
}

export function foreignContainerFaults({ data, pod }: Container): Faults {
  const { name } = fieldsOf((pod.spec as Fields).os);
  if (name !== 'windows' && name !== 'linux') return NONE;
  const context = fieldsOf((data as Fields).securityContext);
  if (name === 'linux') {
    if (!isSet(context.windowsOptions)) return NONE;
    return plus(NONE, ['securityContext', 'windowsOptions'], '`windowsOptions` cannot be set with `os.name: linux`');
  }
  let faults = NONE;
  for (const key of CONTAINER_CONTEXT) {
    if (isSet(context[key])) faults = plus(faults, ['securityContext', key], foreign(key));
  }
  return faults;
}

function foreign(key: string): string {
  return `\`${key}\` cannot be set with \`os.name: windows\`, whatever its value`;
}

/** HostProcess containers: all of a pod or none, on the network of the node, and as the pod says. */
export function hostProcessFaults(pod: PodTemplate): Faults {
  const spec = pod.spec as Fields;
  const ofPod = hostProcessOf(spec.securityContext);
  let count = 0;
  let faults = NONE;
  for (const container of pod.containers) {
    const own = hostProcessOf((container.data as Fields).securityContext);
    if (typeof own === 'symbol' || typeof ofPod === 'symbol') return NONE;
    if (isSet(own) ? own === true : ofPod === true) count++;
    if (typeof own !== 'boolean' || typeof ofPod !== 'boolean' || own === ofPod) continue;
    const at = [...container.path.slice(pod.path.length), 'securityContext', 'windowsOptions', 'hostProcess'];
    faults = plus(faults, at, `\`${String(own)}\` contradicts the pod, which says \`${String(ofPod)}\``);
  }
  if (count === 0 || pod.resource.part || faults.length > 0) return faults;
  const { hostNetwork } = spec;
  if (hostNetwork === undefined || hostNetwork === null || hostNetwork === false) {
    faults = plus(faults, ['spec', 'hostNetwork'], 'HostProcess containers need `hostNetwork: true`');
  }
  if (count === pod.containers.length) return faults;
  return plus(faults, ['spec', 'containers'], 'where one container is a HostProcess container, all of the pod must be');
}

function hostProcessOf(context: unknown): unknown {
  return fieldsOf(fieldsOf(context).windowsOptions).hostProcess;
}
