import type { Container, PodTemplate } from '../pod.js';
import { type Faults, type Fields, fieldsOf, isEmpty, isMissing, isSet, listOf, NONE, plus } from './fault.js';
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
  if (typeof name !== 'string' || pod.resource.part || volumeOf(pod, name) !== undefined) return faults;
  const declared = volumeNames(pod);
  const known = declared.length > 0 ? `only ${declared.map((each) => `\`${each}\``).join(', ')}` : 'and no other';
  return plus(faults, [list, index, 'name'], `the pod has no volume \`${name}\`, ${known}`);
}

/** A volume of the pod by its name; where it cannot be known whether there is one, something all the same. */
function volumeOf({ spec, resource }: PodTemplate, name: string): unknown {
  const { volumes } = spec as Fields;
  const found = named(volumes, name, false);
  if (found !== undefined || resource.kind !== 'StatefulSet') return found;
  return named(fieldsOf((resource.data as Fields).spec).volumeClaimTemplates, name, true);
}

function named(list: unknown, name: string, ofClaim: boolean): unknown {
  if (isSet(list) && !Array.isArray(list)) return list;
  for (const item of listOf(list)) {
    const { name: own } = ofClaim ? fieldsOf(fieldsOf(item).metadata) : fieldsOf(item);
    if (own === name || typeof own === 'symbol' || typeof item === 'symbol') return item;
  }
  return undefined;
}

function volumeNames({ spec, resource }: PodTemplate): readonly unknown[] {
  const claims =
    resource.kind === 'StatefulSet' ? listOf(fieldsOf((resource.data as Fields).spec).volumeClaimTemplates) : [];
  const names = [
    ...listOf((spec as Fields).volumes).map((volume) => fieldsOf(volume).name),
    ...claims.map((claim) => fieldsOf(fieldsOf(claim).metadata).name),
  ];
  return names.filter((name) => typeof name === 'string');
}

function pathFaults(before: Faults, index: number, mount: Fields, mounts: readonly unknown[]): Faults {
  let faults = before;
  const { mountPath, subPath, subPathExpr } = mount;
  const at = ['volumeMounts', index];
  if (isEmpty(mountPath)) faults = plus(faults, [...at, 'mountPath'], 'the path of the mount is empty');
  else if (typeof mountPath === 'string') {
    for (let other = 0; other < index; other++) {
      if (fieldsOf(mounts[other]).mountPath !== mountPath) continue;
      faults = plus(
        faults,
        [...at, 'mountPath'],
        `\`${mountPath}\` is mounted already: every mount needs a path of its own`,
      );
      break;
    }
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
    const isTaken =
      devices.slice(0, index).some((other) => fieldsOf(other).devicePath === devicePath) ||
      mounts.some((mount) => fieldsOf(mount).mountPath === devicePath);
    if (isTaken) faults = plus(faults, [...at, 'devicePath'], `\`${devicePath}\` is taken by another device or mount`);
  }
  if (typeof name !== 'string' || name === '') return faults;
  if (devices.slice(0, index).some((other) => fieldsOf(other).name === name)) {
    faults = plus(faults, [...at, 'name'], `\`${name}\` is used by another device already`);
  } else if (mounts.some((mount) => fieldsOf(mount).name === name)) {
    faults = plus(faults, [...at, 'name'], `\`${name}\` is mounted too: a volume is either a device or a file system`);
  }
  return hasOtherSource(pod, name)
    ? plus(faults, [...at, 'name'], `\`${name}\` is no claim, and only claims can be devices`)
    : faults;
}

function hasOtherSource({ spec }: PodTemplate, name: string): boolean {
  const volume = listOf((spec as Fields).volumes).find((each) => fieldsOf(each).name === name);
  const { persistentVolumeClaim, ephemeral } = fieldsOf(volume);
  return volume !== undefined && !isSet(persistentVolumeClaim) && !isSet(ephemeral);
}
