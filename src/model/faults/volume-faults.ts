import { DNS1123_LABEL, DNS1123_SUBDOMAIN, isDns1123Label, isDns1123Subdomain } from '../formats.js';
import { isMapping } from '../loose.js';
import { isMistyped } from '../suggest.js';
import {
  choiceFault,
  emptyChoiceFault,
  fault,
  formFault,
  isAbsent,
  isEmpty,
  isEmptyList,
  type MaybeFault,
  within,
} from './fault.js';
import { requirementFault } from './label-faults.js';

type Spec = Readonly<Record<string, unknown>>;

/** `spec` of a claim, or of a claim template. */
export function claimFault(spec: Spec): MaybeFault {
  return (
    accessModesFault(spec.accessModes) ??
    storageFault(spec.resources) ??
    classNameFault(spec.storageClassName, 'storageClassName') ??
    classNameFault(spec.volumeAttributesClassName, 'volumeAttributesClassName') ??
    sourceFault(spec.dataSourceRef, 'dataSourceRef') ??
    twoSourcesFault(spec) ??
    emptyChoiceFault(spec, 'volumeMode')
  );
}

function accessModesFault(modes: unknown): MaybeFault {
  if (isEmptyList(modes)) return fault('at least one access mode is needed', 'accessModes');
  if (Array.isArray(modes) && modes.includes('')) return fault('an access mode must not be empty', 'accessModes');
  if (!Array.isArray(modes) || modes.length < 2 || !modes.includes('ReadWriteOncePod')) return undefined;
  if (modes.every((mode) => mode === 'ReadWriteOncePod')) return undefined;
  return fault('`ReadWriteOncePod` goes with no other access mode', 'accessModes');
}

const BOUNDS = ['requests', 'limits'];

function storageFault(resources: unknown): MaybeFault {
  const message = 'a claim needs a request for `storage`';
  if (isAbsent(resources)) return fault(message, 'resources');
  if (!isMapping(resources)) return undefined;
  const { requests } = resources;
  if (!isAbsent(requests) && !isMapping(requests)) return undefined;
  if (isAbsent(requests) && isMistyped(resources, BOUNDS)) return undefined;
  const missing = isAbsent(requests) || !Object.hasOwn(requests, 'storage');
  return missing ? fault(message, 'resources') : undefined;
}

export function classNameFault(name: unknown, key: string): MaybeFault {
  return name === '' ? undefined : formFault(name, isDns1123Subdomain, DNS1123_SUBDOMAIN, key);
}

function sourceFault(source: unknown, key: string): MaybeFault {
  if (!isMapping(source)) return undefined;
  const { apiGroup, kind, name, namespace } = source;
  const found =
    (kind === '' || name === ''
      ? fault('kind and name must not be empty', kind === '' ? 'kind' : 'name')
      : undefined) ??
    (isEmpty(apiGroup) && typeof kind === 'string' && kind !== 'PersistentVolumeClaim'
      ? fault(`a ${kind} needs its \`apiGroup\`; only a PersistentVolumeClaim has none`, 'apiGroup')
      : undefined) ??
    (isEmpty(apiGroup) ? undefined : formFault(apiGroup, isDns1123Subdomain, DNS1123_SUBDOMAIN, 'apiGroup')) ??
    (isEmpty(namespace) ? undefined : formFault(namespace, isDns1123Label, DNS1123_LABEL, 'namespace'));
  return found && within(found, key);
}

function twoSourcesFault({ dataSource, dataSourceRef }: Spec): MaybeFault {
  if (!isMapping(dataSource) || !isMapping(dataSourceRef)) return undefined;
  const same = ['kind', 'name', 'apiGroup'].every((key) => {
    const [one, other] = [dataSource[key], dataSourceRef[key]];
    return one === other || (isAbsent(one) && isAbsent(other)) || typeof one === 'symbol' || typeof other === 'symbol';
  });
  return same
    ? undefined
    : fault('`dataSource` and `dataSourceRef` must say the same; one of them is enough', 'dataSource');
}

/** Kinds of volumes, of which a PersistentVolume has one. */
const SOURCES: readonly string[] = [
  ...['awsElasticBlockStore', 'azureDisk', 'azureFile', 'cephfs', 'cinder', 'csi', 'fc', 'flexVolume', 'flocker'],
  ...['gcePersistentDisk', 'glusterfs', 'hostPath', 'iscsi', 'local', 'nfs', 'photonPersistentDisk', 'portworxVolume'],
  ...['quobyte', 'rbd', 'scaleIO', 'storageos', 'vsphereVolume'],
];

/** `spec` of a PersistentVolume. */
export function volumeFault(spec: Spec): MaybeFault {
  return (
    accessModesFault(spec.accessModes) ??
    capacityFault(spec.capacity) ??
    oneSourceFault(spec) ??
    classNameFault(spec.storageClassName, 'storageClassName') ??
    affinityFault(spec.nodeAffinity) ??
    recycleFault(spec) ??
    emptyChoiceFault(spec, 'volumeMode') ??
    (isMapping(spec.local) && isAbsent(spec.nodeAffinity)
      ? fault('a `local` volume needs a `nodeAffinity`', 'nodeAffinity')
      : undefined)
  );
}

/** The root of a node cannot be wiped. */
function recycleFault({ hostPath, persistentVolumeReclaimPolicy: policy }: Spec): MaybeFault {
  if (policy !== 'Recycle' || !isMapping(hostPath) || !/^[/.]+$/.test(String(hostPath.path))) return undefined;
  return fault('`Recycle` is rejected for the root of the node', 'persistentVolumeReclaimPolicy');
}

function capacityFault(capacity: unknown): MaybeFault {
  if (isAbsent(capacity)) return fault('a volume needs its `capacity`', 'capacity', 'storage');
  if (!isMapping(capacity)) return undefined;
  if (!Object.hasOwn(capacity, 'storage')) return fault('a volume needs its `capacity`', 'capacity', 'storage');
  const other = Object.keys(capacity).find((key) => key !== 'storage');
  return other === undefined
    ? undefined
    : fault(`the capacity of a volume is \`storage\` alone, not \`${other}\``, 'capacity', other);
}

function oneSourceFault(spec: Spec): MaybeFault {
  const sources = SOURCES.filter((key) => !isAbsent(spec[key]));
  const [first, second] = sources;
  // A key that nobody knows is reported as that.
  if (first === undefined)
    return isMistyped(spec, SOURCES) ? undefined : fault('a volume needs a source such as `csi`');
  if (second !== undefined) return fault(`a volume has one source, \`${first}\` or \`${second}\``, second);
  const source = spec[first];
  const found = isMapping(source) ? volumeSourceFault(first, source) : undefined;
  return found && within(found, first);
}

/** What the sources need that people use on EKS. */
function volumeSourceFault(key: string, source: Spec): MaybeFault {
  if (key === 'csi') {
    return (
      csiDriverFault(source.driver) ??
      (source.volumeHandle === '' ? fault('the volume needs its `volumeHandle`', 'volumeHandle') : undefined) ??
      secretsFault(source)
    );
  }
  const { path, server } = source;
  if (key === 'nfs') {
    if (server === '') return fault('the volume needs its `server`', 'server');
    if (typeof path === 'string' && !path.startsWith('/') && !path.includes('{{')) {
      return fault(`\`${path}\` must be an absolute path`, 'path');
    }
    return undefined;
  }
  if (key !== 'hostPath' && key !== 'local') return undefined;
  if (path === '') return fault('the volume needs its `path`', 'path');
  if (typeof path === 'string' && path.split('/').includes('..'))
    return fault('the path must not contain `..`', 'path');
  const types = ['', 'DirectoryOrCreate', 'Directory', 'FileOrCreate', 'File', 'Socket', 'CharDevice', 'BlockDevice'];
  return key === 'hostPath' && source.type !== '' ? choiceFault(source.type, types.slice(1), 'type') : undefined;
}

/** Secrets that a driver is given: most of them with a namespace. */
function secretsFault(source: Spec): MaybeFault {
  for (const key of SECRETS) {
    const reference = source[key];
    if (!isMapping(reference)) continue;
    if (isEmpty(reference.name)) return fault('the Secret needs its `name`', key, 'name');
    if (isEmpty(reference.namespace)) return fault('the Secret needs its `namespace`', key, 'namespace');
  }
  return undefined;
}

const SECRETS = [
  'controllerPublishSecretRef',
  'controllerExpandSecretRef',
  'nodePublishSecretRef',
  'nodeExpandSecretRef',
];

/** Name of a driver: a domain in any case, at most 63 characters. */
export function csiDriverFault(driver: unknown, key = 'driver'): MaybeFault {
  if (driver === '') return fault(`\`${key}\` must not be empty`, key);
  const isDriver = (name: string): boolean => name.length <= 63 && isDns1123Subdomain(name.toLowerCase());
  return formFault(driver, isDriver, 'letters, digits, `-` and `.`, at most 63', key);
}

function affinityFault(affinity: unknown): MaybeFault {
  if (!isMapping(affinity)) return undefined;
  const { required } = affinity;
  if (isAbsent(required)) return fault('`nodeAffinity` of a volume needs `required`', 'nodeAffinity', 'required');
  const terms = isMapping(required) ? required.nodeSelectorTerms : undefined;
  const at = ['nodeAffinity', 'required', 'nodeSelectorTerms'];
  if (!Array.isArray(terms)) return undefined;
  if (terms.length === 0) return fault('at least one term is needed', ...at);
  for (const [index, term] of terms.entries()) {
    const expressions = isMapping(term) && Array.isArray(term.matchExpressions) ? term.matchExpressions : [];
    for (const [number, expression] of expressions.entries()) {
      // Of nodes, numbers can be compared too.
      if (isMapping(expression) && (expression.operator === 'Gt' || expression.operator === 'Lt')) continue;
      const found = requirementFault(expression);
      if (found) return within(found, ...at, index, 'matchExpressions', number);
    }
  }
  return undefined;
}
