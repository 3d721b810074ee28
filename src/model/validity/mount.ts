import { UNKNOWN } from '../../source/unknown.js';
import { firstWith } from '../lookup.js';
import type { Container, PodTemplate } from '../pod.js';
import { quotedNames } from '../quoted-names.js';
import { type Faults, type Fields, fieldsOf, isEmpty, isMissing, isSet, listOf, NONE, nameOf, plus } from './fault.js';
import { climbs, descendingPathFault } from './forms.js';

const RECURSIVE = ['Disabled', 'Enabled', 'IfPossible'];

/** The mounts and raw devices of a container. */
export function mountFaults({ data, pod }: Container): Faults {
  const container = data as Fields;
  const mounts = listOf(container.volumeMounts);
  const devices = listOf(container.volumeDevices);
  let faults = NONE;
  for (let index = 0; index < mounts.length; index++) {
    const mount = fieldsOf(mounts[index]);
    faults = nameFaults(faults, 'volumeMounts', index, mount, pod);
    faults = pathFaults(faults, index, mount, mounts);
    faults = optionFaults(faults, index, mount, container);
  }
  for (let index = 0; index < devices.length; index++) {
    const device = fieldsOf(devices[index]);
    faults = nameFaults(faults, 'volumeDevices', index, device, pod);
    faults = deviceFaults(faults, index, devices, mounts, pod);
  }
  return faults;
}

function nameFaults(faults: Faults, list: string, index: number, { name }: Fields, pod: PodTemplate): Faults {
  if (isEmpty(name)) return plus(faults, [list, index, 'name'], 'the name of the volume is empty');
  if (typeof name !== 'string' || pod.resource.part || mayHaveVolume(pod, name)) return faults;
  const declared = quotedNames(volumeNames(pod));
  const known = declared === '' ? 'and no other' : `only ${declared}`;
  return plus(faults, [list, index, 'name'], `the pod has no volume \`${name}\`, ${known}`);
}

function mayHaveVolume(pod: PodTemplate, name: string): boolean {
  return volumeLists(pod).some(([list, keyOf]) => {
    if (isSet(list) && !Array.isArray(list)) return true;
    return [name, UNKNOWN].some((key) => firstWith(listOf(list), keyOf, key) >= 0);
  });
}

function* volumeNames(pod: PodTemplate): Generator<string> {
  for (const [list, keyOf] of volumeLists(pod)) {
    for (const item of listOf(list)) {
      const name = keyOf(item);
      if (typeof name === 'string') yield name;
    }
  }
}

type KeyOf = (item: unknown) => unknown;

/** What gives a pod its volumes, and how an item of each is named. */
function volumeLists({ spec, resource }: PodTemplate): readonly (readonly [list: unknown, keyOf: KeyOf])[] {
  const volumes = [(spec as Fields).volumes, volumeName] as const;
  if (resource.kind !== 'StatefulSet') return [volumes];
  return [volumes, [fieldsOf((resource.data as Fields).spec).volumeClaimTemplates, claimName]];
}

function volumeName(volume: unknown): unknown {
  return volume === UNKNOWN ? UNKNOWN : nameOf(volume);
}

function claimName(claim: unknown): unknown {
  return claim === UNKNOWN ? UNKNOWN : nameOf(fieldsOf(claim).metadata);
}

function pathFaults(before: Faults, index: number, mount: Fields, mounts: readonly unknown[]): Faults {
  let faults = before;
  const { mountPath, subPath, subPathExpr } = mount;
  const at = ['volumeMounts', index];
  if (isEmpty(mountPath)) faults = plus(faults, [...at, 'mountPath'], 'the path of the mount is empty');
  else if (typeof mountPath === 'string' && firstWith(mounts, pathOf, mountPath) < index) {
    const message = `\`${mountPath}\` is mounted already: every mount needs a path of its own`;
    faults = plus(faults, [...at, 'mountPath'], message);
  }
  const sub = descendingPathFault(subPath);
  if (sub !== undefined) faults = plus(faults, [...at, 'subPath'], sub);
  if (isMissing(subPathExpr)) return faults;
  if (typeof subPath === 'string' && subPath !== '') {
    faults = plus(faults, [...at, 'subPathExpr'], 'only one of `subPath` and `subPathExpr` may be given');
  }
  const expression = descendingPathFault(subPathExpr);
  return expression === undefined ? faults : plus(faults, [...at, 'subPathExpr'], expression);
}

function pathOf(mount: unknown): unknown {
  return fieldsOf(mount).mountPath;
}

function deviceOf(device: unknown): unknown {
  return fieldsOf(device).devicePath;
}

function optionFaults(before: Faults, index: number, mount: Fields, container: Fields): Faults {
  let faults = before;
  const { mountPropagation, recursiveReadOnly, readOnly } = mount;
  if (mountPropagation === 'Bidirectional' && isPlain(container)) {
    const message = '`Bidirectional` is for privileged containers only';
    faults = plus(faults, ['volumeMounts', index, 'mountPropagation'], message);
  }
  if (typeof recursiveReadOnly !== 'string' || recursiveReadOnly === 'Disabled') return faults;
  const at = ['volumeMounts', index, 'recursiveReadOnly'];
  if (!RECURSIVE.includes(recursiveReadOnly)) {
    return plus(
      faults,
      at,
      `\`${recursiveReadOnly}\` must be one of ${RECURSIVE.map((each) => `\`${each}\``).join(', ')}`,
    );
  }
  if (readOnly === undefined || readOnly === null || readOnly === false) {
    faults = plus(faults, at, '`recursiveReadOnly` needs `readOnly: true`');
  }
  return typeof mountPropagation === 'string' && mountPropagation !== 'None'
    ? plus(faults, at, '`recursiveReadOnly` does not go with `mountPropagation`')
    : faults;
}

/** Known not to be privileged. */
function isPlain({ securityContext }: Fields): boolean {
  if (typeof securityContext === 'symbol') return false;
  const { privileged } = fieldsOf(securityContext);
  return privileged !== true && typeof privileged !== 'symbol';
}

function deviceFaults(
  before: Faults,
  index: number,
  devices: readonly unknown[],
  mounts: readonly unknown[],
  pod: PodTemplate,
): Faults {
  let faults = before;
  const { name, devicePath } = fieldsOf(devices[index]);
  const at = ['volumeDevices', index];
  if (isEmpty(devicePath)) faults = plus(faults, [...at, 'devicePath'], 'the path of the device is empty');
  else if (typeof devicePath === 'string') {
    if (climbs(devicePath)) faults = plus(faults, [...at, 'devicePath'], `\`${devicePath}\` must not contain \`..\``);
    const isTaken = firstWith(devices, deviceOf, devicePath) < index || firstWith(mounts, pathOf, devicePath) >= 0;
    if (isTaken) faults = plus(faults, [...at, 'devicePath'], `\`${devicePath}\` is taken by another device or mount`);
  }
  if (typeof name !== 'string' || name === '') return faults;
  if (firstWith(devices, nameOf, name) < index) {
    faults = plus(faults, [...at, 'name'], `\`${name}\` is used by another device already`);
  } else if (firstWith(mounts, nameOf, name) >= 0) {
    faults = plus(faults, [...at, 'name'], `\`${name}\` is mounted too: a volume is either a device or a file system`);
  }
  return hasOtherSource(pod, name)
    ? plus(faults, [...at, 'name'], `\`${name}\` is no claim, and only claims can be devices`)
    : faults;
}

function hasOtherSource({ spec }: PodTemplate, name: string): boolean {
  const volumes = listOf((spec as Fields).volumes);
  const volume = volumes[firstWith(volumes, nameOf, name)];
  const { persistentVolumeClaim, ephemeral } = fieldsOf(volume);
  return volume !== undefined && !isSet(persistentVolumeClaim) && !isSet(ephemeral);
}
