import { isQualifiedName, QUALIFIED_NAME } from '../formats.js';
import { parseQuantity } from '../quantity.js';
import { type Faults, type Fields, fieldsOf, isEmpty, isMissing, isSet, NONE, plus, under } from './fault.js';
import { modeFault, volumeFileFault } from './forms.js';

/** Fields of its pod that a container can read as a variable. */
const ENV_FIELDS = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
];

/** Fields that it can read as a file. */
const FILE_FIELDS = ['metadata.name', 'metadata.namespace', 'metadata.labels', 'metadata.annotations', 'metadata.uid'];

const RESOURCE = /^(?:limits|requests)\.(?:cpu|memory|ephemeral-storage|hugepages-.*)$/;

export function fieldRefFaults(ref: Fields, use: 'env' | 'file'): Faults {
  const { apiVersion, fieldPath } = ref;
  if (typeof apiVersion === 'string' && apiVersion !== 'v1' && apiVersion !== '') {
    return plus(NONE, ['fieldPath'], `\`apiVersion: ${apiVersion}\` is not known here; leave it out or write \`v1\``);
  }
  if (isEmpty(fieldPath)) return plus(NONE, ['fieldPath'], 'the path of the field is empty');
  if (typeof fieldPath !== 'string') return NONE;
  const message = fieldPathFault(fieldPath, use === 'env' ? ENV_FIELDS : FILE_FIELDS);
  return message === undefined ? NONE : plus(NONE, ['fieldPath'], message);
}

function fieldPathFault(path: string, allowed: readonly string[]): string | undefined {
  const entry = /^([^[]+)\['(.*)'\]$/s.exec(path);
  if (!entry) {
    if (allowed.includes(path) || (path === 'spec.host' && allowed.includes('spec.nodeName'))) return undefined;
    const maps = "`metadata.labels['KEY']` and `metadata.annotations['KEY']`";
    return `\`${path}\` cannot be read here, only ${allowed.map((field) => `\`${field}\``).join(', ')}, ${maps}`;
  }
  const [, map, key = ''] = entry;
  if (map !== 'metadata.labels' && map !== 'metadata.annotations') return `\`${map}\` has no entries to choose from`;
  // Keys of annotations may hold capitals before the slash too.
  const isKey = isQualifiedName(map === 'metadata.annotations' ? key.toLowerCase() : key);
  return isKey ? undefined : `\`${key}\` is no key of a label or annotation: ${QUALIFIED_NAME}`;
}

export function resourceFieldRefFaults(ref: Fields, use: 'env' | 'file', part: boolean): Faults {
  const { containerName, resource, divisor } = ref;
  if (use === 'file' && isMissing(containerName)) {
    return part
      ? NONE
      : plus(NONE, ['containerName'], 'a file must say whose resources it holds: `containerName` is missing');
  }
  if (isEmpty(resource)) return plus(NONE, ['resource'], 'the name of the resource is empty');
  if (typeof resource !== 'string') return NONE;
  if (!RESOURCE.test(resource)) {
    const allowed = '`limits.` or `requests.` with `cpu`, `memory`, `ephemeral-storage` or huge pages';
    return plus(NONE, ['resource'], `\`${resource}\` cannot be read here, only ${allowed}`);
  }
  const message = divisorFault(resource, divisor);
  return message === undefined ? NONE : plus(NONE, ['divisor'], message);
}

/** The server compares the written unit: 1024 is not 1Ki. */
function divisorFault(resource: string, divisor: unknown): string | undefined {
  if ((typeof divisor !== 'string' && typeof divisor !== 'number') || /e/.test(String(divisor))) return undefined;
  const quantity = parseQuantity(divisor);
  if (!quantity || quantity.nano === 0n) return undefined;
  const { nano } = quantity;
  if (resource.endsWith('.cpu')) {
    return nano === 1_000_000n || nano === 1_000_000_000n ? undefined : `\`${divisor}\` must be \`1m\` or \`1\``;
  }
  const step = String(divisor).endsWith('i') ? 1024n : 1000n;
  let unit = 1_000_000_000n;
  for (let power = 0; power <= 6; power++, unit *= step) if (nano === unit) return undefined;
  return `\`${divisor}\` must be \`1\` or one unit such as \`1k\`, \`1M\`, \`1Ki\` or \`1Mi\``;
}

/** A file of the downward API. */
export function downwardFileFaults(file: Fields, part: boolean): Faults {
  let faults = NONE;
  const path = volumeFileFault(file.path);
  if (path !== undefined) faults = plus(faults, ['path'], path);
  const mode = modeFault(file.mode);
  if (mode !== undefined) faults = plus(faults, ['mode'], mode);
  const { fieldRef, resourceFieldRef } = file;
  if (isSet(fieldRef)) {
    faults = under(faults, fieldRefFaults(fieldsOf(fieldRef), 'file'), 'fieldRef');
    return isSet(resourceFieldRef)
      ? plus(faults, ['resourceFieldRef'], 'only one of `fieldRef` and `resourceFieldRef` may be given')
      : faults;
  }
  if (isSet(resourceFieldRef)) {
    return under(faults, resourceFieldRefFaults(fieldsOf(resourceFieldRef), 'file', part), 'resourceFieldRef');
  }
  return part ? faults : plus(faults, [], 'one of `fieldRef` and `resourceFieldRef` is missing');
}
