import { isDns1123Subdomain } from '../formats.js';
import { ephemeralFaults } from './ephemeral-volume.js';
import {
  type Faults,
  type Fields,
  fieldsOf,
  isEmpty,
  isMissing,
  isOutside,
  isSet,
  NONE,
  plus,
  under,
} from './fault.js';
import { climbs, descendingPathFault, modeFault, subdomainFault } from './forms.js';
import { projectionFaults } from './projection.js';
import { keyedFileFaults, podFileFaults } from './volume-files.js';

/** Texts that a source cannot do without; the schema asks for the key, and takes an empty text. */
const TEXTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['hostPath', ['path']],
  ['gitRepo', ['repository']],
  ['gcePersistentDisk', ['pdName']],
  ['awsElasticBlockStore', ['volumeID']],
  ['secret', ['secretName']],
  ['nfs', ['server', 'path']],
  ['iscsi', ['targetPortal', 'iqn']],
  ['glusterfs', ['endpoints', 'path']],
  ['persistentVolumeClaim', ['claimName']],
  ['rbd', ['image']],
  ['cinder', ['volumeID']],
  ['flexVolume', ['driver']],
  ['configMap', ['name']],
  ['azureFile', ['secretName', 'shareName']],
  ['azureDisk', ['diskName', 'diskURI']],
  ['vsphereVolume', ['volumePath']],
  ['photonPersistentDisk', ['pdID']],
  ['portworxVolume', ['volumeID']],
  ['csi', ['driver']],
]);

/** Every source of a volume, in the order in which the server takes them. */
const SOURCES = [
  'emptyDir',
  'hostPath',
  'gitRepo',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'secret',
  'nfs',
  'iscsi',
  'glusterfs',
  'flocker',
  'persistentVolumeClaim',
  'rbd',
  'cinder',
  'cephfs',
  'quobyte',
  'downwardAPI',
  'fc',
  'flexVolume',
  'configMap',
  'azureFile',
  'vsphereVolume',
  'photonPersistentDisk',
  'portworxVolume',
  'azureDisk',
  'storageos',
  'projected',
  'scaleIO',
  'csi',
  'ephemeral',
  'image',
] as const;

const KNOWN: ReadonlySet<string> = new Set(SOURCES);

/** What is wrong with where a volume's data comes from; its name is another matter. */
export function volumeSourceFaults(volume: Fields, part: boolean): Faults {
  let count = 0;
  let source = '';
  for (const key in volume) {
    if (key === 'name') continue;
    // A key that nobody knows is a source misspelt, and reported as that.
    if (!KNOWN.has(key)) return NONE;
    if (!isSet(volume[key])) continue;
    count++;
    source = key;
  }
  // Without a source it is an emptyDir.
  if (count === 0) return NONE;
  if (count > 1) return severalSources(volume);
  return under(NONE, sourceFaults(source, fieldsOf(volume[source]), part), source);
}

function severalSources(volume: Fields): Faults {
  const [first, ...rest] = SOURCES.filter((key) => isSet(volume[key]));
  return rest.reduce(
    (faults, key) => plus(faults, [key], `a volume has one source, and \`${first}\` stands there already`),
    NONE,
  );
}

function sourceFaults(source: string, fields: Fields, part: boolean): Faults {
  let faults = NONE;
  const texts = TEXTS.get(source);
  if (texts) {
    for (const key of texts) if (lacks(fields, key)) faults = plus(faults, [key], `\`${source}\` needs a \`${key}\``);
  }
  const check = CHECKS[source];
  return check ? [...faults, ...check(fields, part)] : faults;
}

/** Names that the schema does not ask for, and the server does. */
const UNASKED: ReadonlySet<string> = new Set(['secretName', 'name']);

function lacks(fields: Fields, key: string): boolean {
  if (isSet(fields[key])) return isEmpty(fields[key]);
  // A secret named by `name` is misspelt, and reported as that.
  return UNASKED.has(key) && !(key === 'secretName' && fields.name !== undefined) && !('shareName' in fields);
}

const CHECKS: Readonly<Record<string, (fields: Fields, part: boolean) => Faults>> = {
  hostPath: ({ path }) =>
    typeof path === 'string' && climbs(path) ? plus(NONE, ['path'], `\`${path}\` must not contain \`..\``) : NONE,
  nfs: ({ path }) =>
    typeof path === 'string' && path !== '' && !path.startsWith('/')
      ? plus(NONE, ['path'], `\`${path}\` must be an absolute path`)
      : NONE,
  gitRepo: ({ directory }) => one('directory', descendingPathFault(directory)),
  secret: keyedFaults,
  configMap: keyedFaults,
  downwardAPI: ({ defaultMode, items }, part) => podFileFaults(one('defaultMode', modeFault(defaultMode)), items, part),
  projected: (fields, part) => projectionFaults(fields, part),
  csi: csiFaults,
  ephemeral: ephemeralFaults,
  awsElasticBlockStore: partitionFaults,
  gcePersistentDisk: partitionFaults,
  iscsi: ({ iqn, lun }) => {
    const faults = isOutside(lun, 0, 255) ? plus(NONE, ['lun'], `\`${lun}\` must be between 0 and 255`) : NONE;
    const isName = typeof iqn !== 'string' || iqn === '' || /^(?:iqn|eui|naa)/.test(iqn);
    return isName ? faults : plus(faults, ['iqn'], `\`${iqn}\` must begin with \`iqn\`, \`eui\` or \`naa\``);
  },
  cephfs: monitorFaults,
  rbd: monitorFaults,
  fc: ({ targetWWNs, wwids }, part) => {
    if (part || isSet(targetWWNs) || isSet(wwids)) return NONE;
    return plus(NONE, ['targetWWNs'], 'one of `targetWWNs` and `wwids` is missing');
  },
};

function one(key: string, message: string | undefined): Faults {
  return message === undefined ? NONE : plus(NONE, [key], message);
}

function monitorFaults({ monitors }: Fields): Faults {
  const isNone = Array.isArray(monitors) && monitors.length === 0;
  return isNone ? plus(NONE, ['monitors'], 'at least one monitor must be named') : NONE;
}

function partitionFaults({ partition }: Fields): Faults {
  return isOutside(partition, 0, 255) ? plus(NONE, ['partition'], `\`${partition}\` must be between 0 and 255`) : NONE;
}

/** Files made of the keys of a Secret or ConfigMap. */
function keyedFaults({ defaultMode, items }: Fields): Faults {
  const faults = one('defaultMode', modeFault(defaultMode));
  return keyedFileFaults(faults, items);
}

function csiFaults({ driver, nodePublishSecretRef }: Fields): Faults {
  let faults = NONE;
  if (
    typeof driver === 'string' &&
    driver !== '' &&
    !(driver.length <= 63 && isDns1123Subdomain(driver.toLowerCase()))
  ) {
    faults = plus(faults, ['driver'], `\`${driver}\` is no name of a driver, such as \`efs.csi.aws.com\``);
  }
  if (!isSet(nodePublishSecretRef)) return faults;
  const { name } = fieldsOf(nodePublishSecretRef);
  const message = isMissing(name) ? 'the name of the Secret is missing' : subdomainFault(name, 'name of a Secret');
  return message === undefined ? faults : plus(faults, ['nodePublishSecretRef', 'name'], message);
}
