import { type Faults, type Fields, fieldsOf, isMissing, isSet, listOf, NONE, plus, under } from './fault.js';
import { modeFault, volumeFileFault } from './forms.js';
import { keyedFileFaults, podFileFaults } from './volume-files.js';

const SOURCES = ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken', 'clusterTrustBundle', 'podCertificate'];

/** A volume put together from several sources. */
export function projectionFaults({ defaultMode, sources }: Fields, part: boolean): Faults {
  let faults = NONE;
  const mode = modeFault(defaultMode);
  if (mode !== undefined) faults = plus(faults, ['defaultMode'], mode);
  const list = listOf(sources);
  for (let index = 0; index < list.length; index++) {
    faults = under(faults, sourceFaults(fieldsOf(list[index]), part), 'sources', index);
  }
  return list.length > 0 ? clashes(faults, list) : faults;
}

function sourceFaults(source: Fields, part: boolean): Faults {
  let count = 0;
  let faults = NONE;
  for (const name of SOURCES) {
    if (!isSet(source[name])) continue;
    count++;
    faults = under(faults, projectedFaults(name, fieldsOf(source[name]), part), name);
  }
  return count > 1 ? plus(faults, [], 'every source of a projected volume stands in a list item of its own') : faults;
}

function projectedFaults(name: string, source: Fields, part: boolean): Faults {
  if (name === 'serviceAccountToken') return tokenFaults(source);
  if (name === 'downwardAPI') return podFileFaults(NONE, source.items, part);
  if (name !== 'secret' && name !== 'configMap') return NONE;
  const faults =
    isMissing(source.name) && !(part && source.name === undefined)
      ? plus(NONE, ['name'], `the name of the ${name === 'secret' ? 'Secret' : 'ConfigMap'} is missing`)
      : NONE;
  return keyedFileFaults(faults, source.items);
}

function tokenFaults({ path, expirationSeconds: seconds }: Fields): Faults {
  let faults = NONE;
  if (typeof seconds === 'number' && (seconds < 600 || seconds > 2 ** 32)) {
    faults = plus(faults, ['expirationSeconds'], `\`${seconds}\` must be between 600 (10 minutes) and 4294967296`);
  }
  const message = volumeFileFault(path);
  return message === undefined ? faults : plus(faults, ['path'], message);
}

/** Two keys of Secrets, ConfigMaps or the pod that would become one file. */
function clashes(before: Faults, sources: readonly unknown[]): Faults {
  let faults = before;
  let paths: Set<string> | undefined;
  for (let index = 0; index < sources.length; index++) {
    const source = fieldsOf(sources[index]);
    for (const name of ['secret', 'configMap', 'downwardAPI']) {
      const items = listOf(fieldsOf(source[name]).items);
      for (let item = 0; item < items.length; item++) {
        const { path } = fieldsOf(items[item]);
        if (typeof path !== 'string' || path === '') continue;
        paths ??= new Set();
        if (paths.has(path)) {
          faults = plus(
            faults,
            ['sources', index, name, 'items', item, 'path'],
            `\`${path}\` is made by another item already`,
          );
        }
        paths.add(path);
      }
    }
  }
  return faults;
}
