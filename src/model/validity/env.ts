import { CONFIG_MAP_KEY, ENV_VAR_NAME, isConfigMapKey, isDns1123Subdomain, isEnvVarName } from '../formats.js';
import { isMapping } from '../loose.js';
import { type Faults, type Fields, fieldsOf, isMissing, isSet, listOf, NONE, plus, under } from './fault.js';
import { fieldRefFaults, resourceFieldRefFaults } from './field-ref.js';
import { formFault, labelFault, optionalFormFault, subdomainFault } from './forms.js';

const SOURCES = ['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef', 'fileKeyRef'];

/** The variables of a container, one by one and from whole ConfigMaps and Secrets; `volumes` are those of its pod. */
export function envFaults(container: Fields, volumes: unknown, part: boolean): Faults {
  let faults = NONE;
  const variables = listOf(container.env);
  for (let index = 0; index < variables.length; index++) {
    faults = under(faults, variableFaults(fieldsOf(variables[index]), volumes, part), 'env', index);
  }
  const whole = listOf(container.envFrom);
  for (let index = 0; index < whole.length; index++) {
    faults = under(faults, envFromFaults(fieldsOf(whole[index]), part), 'envFrom', index);
  }
  return faults;
}

function variableFaults({ name, value, valueFrom }: Fields, volumes: unknown, part: boolean): Faults {
  let faults = NONE;
  const message = formFault(name, isEnvVarName, 'name of a variable', ENV_VAR_NAME);
  if (message !== undefined) faults = plus(faults, ['name'], message);
  if (!isMapping(valueFrom)) return faults;
  const source: Fields = valueFrom;
  let count = 0;
  for (const key in source) {
    // A key that nobody knows is a source misspelt, and reported as that.
    if (!SOURCES.includes(key)) return faults;
    if (!isSet(source[key])) continue;
    count++;
    faults = under(faults, under(NONE, sourceFaults(key, fieldsOf(source[key]), volumes, part), key), 'valueFrom');
  }
  if (count === 0) {
    return part
      ? faults
      : plus(faults, ['valueFrom'], `\`valueFrom\` needs one of ${SOURCES.map((key) => `\`${key}\``).join(', ')}`);
  }
  if (typeof value === 'string' && value !== '')
    return plus(faults, ['valueFrom'], 'a variable has either a `value` or a `valueFrom`, not both');
  return count > 1 ? plus(faults, ['valueFrom'], 'a variable is read from one source only') : faults;
}

function sourceFaults(source: string, fields: Fields, volumes: unknown, part: boolean): Faults {
  if (source === 'fieldRef') return fieldRefFaults(fields, 'env');
  if (source === 'resourceFieldRef') return resourceFieldRefFaults(fields, 'env', part);
  return source === 'fileKeyRef'
    ? fileKeyFaults(fields, part ? undefined : listOf(volumes))
    : keyRefFaults(source, fields, part);
}

function keyRefFaults(source: string, { name, key }: Fields, part: boolean): Faults {
  let faults = NONE;
  const kind = source === 'secretKeyRef' ? 'Secret' : 'ConfigMap';
  if (isMissing(name)) {
    if (!part) faults = plus(faults, ['name'], `the name of the ${kind} is missing`);
  } else {
    const message = subdomainFault(name, `name of a ${kind}`);
    if (message !== undefined) faults = plus(faults, ['name'], message);
  }
  const message = formFault(key, isConfigMapKey, `key of a ${kind}`, CONFIG_MAP_KEY);
  return message === undefined ? faults : plus(faults, ['key'], message);
}

function fileKeyFaults({ key, path, volumeName }: Fields, volumes: readonly unknown[] | undefined): Faults {
  let faults = NONE;
  const message = formFault(key, isEnvVarName, 'name of a variable', ENV_VAR_NAME);
  if (message !== undefined) faults = plus(faults, ['key'], message);
  const volume = labelFault(volumeName, 'name of a volume');
  if (volume !== undefined) faults = plus(faults, ['volumeName'], volume);
  else if (volumes && typeof volumeName === 'string' && !volumes.some((each) => mayHold(fieldsOf(each), volumeName))) {
    faults = plus(
      faults,
      ['volumeName'],
      `the pod has no \`emptyDir\` named \`${volumeName}\`, which the file must be in`,
    );
  }
  if (path === '') return plus(faults, ['path'], 'the path of the file is empty');
  const climbs = typeof path === 'string' && path.split('/').includes('..');
  return climbs ? plus(faults, ['path'], `\`${path}\` must not contain \`..\``) : faults;
}

/** Whether a volume is an emptyDir of this name, which it also is without any source. */
function mayHold(volume: Fields, name: string): boolean {
  if (typeof volume.name === 'symbol') return true;
  if (volume.name !== name) return false;
  for (const key in volume) if (key !== 'name' && key !== 'emptyDir' && isSet(volume[key])) return false;
  return true;
}

function envFromFaults(source: Fields, part: boolean): Faults {
  let faults = NONE;
  const { prefix, configMapRef, secretRef } = source;
  const message = optionalFormFault(prefix, isEnvVarName, 'beginning of a variable', ENV_VAR_NAME);
  if (message !== undefined) faults = plus(faults, ['prefix'], message);
  for (const key in source) if (key !== 'prefix' && key !== 'configMapRef' && key !== 'secretRef') return faults;
  if (isSet(configMapRef))
    faults = under(faults, wholeFaults(fieldsOf(configMapRef), 'ConfigMap', part), 'configMapRef');
  if (isSet(secretRef)) faults = under(faults, wholeFaults(fieldsOf(secretRef), 'Secret', part), 'secretRef');
  if (isSet(configMapRef) && isSet(secretRef))
    return plus(faults, [], 'only one of `configMapRef` and `secretRef` may be given');
  if (isSet(configMapRef) || isSet(secretRef) || part) return faults;
  return plus(faults, [], 'one of `configMapRef` and `secretRef` is missing');
}

function wholeFaults({ name }: Fields, kind: string, part: boolean): Faults {
  if (isMissing(name)) return part ? NONE : plus(NONE, ['name'], `the name of the ${kind} is missing`);
  if (typeof name !== 'string' || isDns1123Subdomain(name) || isDns1123Subdomain(name.replace(/-$/, 'a'))) return NONE;
  const message = subdomainFault(name, `name of a ${kind}`);
  return message === undefined ? NONE : plus(NONE, ['name'], message);
}
