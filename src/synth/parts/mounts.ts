import { compact, type Json } from './compact.js';
import { checkObjectName } from './platform-object.js';
import type { PropPlace } from './prop-place.js';
import { bytes } from './quantity.js';
import type { EfsProps, EmptyDirProps, FilesProps, VolumeProps } from './volumes.js';

/** An EFS file system that a volume of a pod stands for. */
export interface EfsVolume {
  readonly volume: string;
  readonly claim: string;
  readonly efs: EfsProps;
}

/** The volumes of a pod, collected from its containers: one of the same name and source is shared. */
export class PodVolumes {
  private readonly sources = new Map<string, Json>();
  readonly efs: EfsVolume[] = [];

  constructor(private readonly workload: string) {}

  get list(): readonly Json[] {
    return [...this.sources].map(([name, source]) => ({ name, ...source }));
  }

  /** Adds what a container mounts, and answers its `volumeMounts`. */
  mount(
    place: PropPlace,
    container: string,
    volumes: readonly VolumeProps[],
    writable: readonly string[],
    further: readonly Json[],
  ): Json[] {
    const mounts = [...further, ...volumes.map((volume, index) => this.add(place.in('volumes', index), volume))];
    const owner = container === this.workload ? '' : `${container}-`;
    for (const [index, path] of writable.entries()) {
      const at = place.in('writable', index);
      at.text(path, /^\/./, 'a path below `/`');
      const name = volumeName(`${owner}${path}`);
      this.keep(at, name, { emptyDir: {} });
      mounts.push({ name, mountPath: path });
    }
    refuseTwice(place, mounts);
    return mounts;
  }

  private add(place: PropPlace, volume: VolumeProps): Json {
    place.in('mount').text(volume.mount, /^\/[^:]*$/, 'a path that begins with `/`, without `:`');
    place.in('subPath').text(volume.subPath, /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))/, 'a path inside the volume');
    const kinds = (['emptyDir', 'configMap', 'secret', 'pvc', 'efs'] as const).filter(
      (kind) => volume[kind] !== undefined,
    );
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1) {
      throw place.fault('must have exactly one of `emptyDir`, `configMap`, `secret`, `pvc`, `efs`');
    }
    const name = volume.name ?? volumeName(volume.mount);
    place
      .in('name')
      .text(name, /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'at most 63 lower-case letters, digits and `-`');
    this.keep(place, name, this.sourceOf(place.in(kind), name, volume));
    const readOnly = volume.readOnly ?? (kind === 'configMap' || kind === 'secret');
    return compact({ name, mountPath: volume.mount, subPath: volume.subPath, readOnly: readOnly || undefined });
  }

  private keep(place: PropPlace, name: string, source: Json): void {
    const known = this.sources.get(name);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(source)) {
      throw place.fault(`would make a second volume \`${name}\` of another kind; give it a \`name\``);
    }
    this.sources.set(name, source);
  }

  private sourceOf(place: PropPlace, name: string, { emptyDir, configMap, secret, pvc, efs }: VolumeProps): Json {
    if (emptyDir) return { emptyDir: emptyDirOf(place, emptyDir) };
    if (configMap !== undefined) return { configMap: filesOf(place, configMap, 'name') };
    if (secret !== undefined) return { secret: filesOf(place, secret, 'secretName') };
    if (pvc !== undefined) {
      checkObjectName(place, pvc);
      return { persistentVolumeClaim: { claimName: pvc } };
    }
    const claim = `${this.workload}-${name}`;
    if (efs && !this.efs.some((known) => known.claim === claim))
      this.efs.push(checkedEfs(place, { volume: name, claim, efs }));
    return { persistentVolumeClaim: { claimName: claim } };
  }
}

function volumeName(path: string): string {
  const name = path
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 63);
  return name.replace(/-+$/, '') || 'root';
}

function refuseTwice(place: PropPlace, mounts: readonly Json[]): void {
  const paths = mounts.map(({ mountPath }) => mountPath);
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw place.in('volumes').fault(`must not mount two volumes at \`${twice}\``);
}

function emptyDirOf(place: PropPlace, { sizeLimit, memory }: EmptyDirProps): Json {
  if (sizeLimit !== undefined) bytes(place.in('sizeLimit'), sizeLimit);
  return compact({ medium: memory ? 'Memory' : undefined, sizeLimit });
}

function filesOf(place: PropPlace, files: string | FilesProps, nameKey: 'name' | 'secretName'): Json {
  const { name, items, mode, optional } = typeof files === 'string' ? { name: files } : files;
  checkObjectName(typeof files === 'string' ? place : place.in('name'), name);
  place.in('mode').text(mode, /^0?[0-7]{3}$/, 'a mode in octal digits, such as `0400`');
  return compact({
    [nameKey]: name,
    items: items && Object.entries(items).map(([key, path]) => ({ key, path })),
    defaultMode: mode === undefined ? undefined : Number.parseInt(mode, 8),
    optional,
  });
}

function checkedEfs(place: PropPlace, volume: EfsVolume): EfsVolume {
  const { fileSystem, accessPoint, path } = volume.efs;
  place
    .in('fileSystem')
    .text(fileSystem, /^fs-[0-9a-f]{8,40}$/, 'the id of a file system, such as `fs-0123456789abcdef0`');
  place
    .in('accessPoint')
    .text(accessPoint, /^fsap-[0-9a-f]{8,40}$/, 'the id of an access point, such as `fsap-0123456789abcdef0`');
  place.in('path').text(path, /^\/[^:]*$/, 'a path that begins with `/`, without `:`');
  return volume;
}
