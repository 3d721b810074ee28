import { DNS1123_SUBDOMAIN, isDns1123Subdomain } from '../formats.js';
import { firstWith } from '../lookup.js';
import {
  type Faults,
  type Fields,
  fieldsOf,
  isEmpty,
  isMissing,
  isOutside,
  isSet,
  listOf,
  NONE,
  nameOf,
  plus,
} from './fault.js';
import { formFault, ipFault, keyFault, labelFault, subdomainFault } from './forms.js';

const LONGEST = 2 ** 31 - 1;

/** Names in a pod that are one part of a host name, and those that may have several. */
const LABELS = [
  ['hostname', 'host name'],
  ['subdomain', 'subdomain'],
] as const;
const SUBDOMAINS = [
  ['nodeName', 'name of a node'],
  ['priorityClassName', 'name of a PriorityClass'],
  ['serviceAccountName', 'name of a ServiceAccount'],
  ['serviceAccount', 'name of a ServiceAccount'],
] as const;

/** The fields of a pod that stand alone, below its spec. */
export function podFieldFaults(spec: Fields, ofSet: boolean, strictIps: boolean): Faults {
  let faults = NONE;
  for (const [key, what] of LABELS) {
    // The controller of a StatefulSet gives its pods names of their own.
    const message = ofSet || isMissing(spec[key]) ? undefined : labelFault(spec[key], what);
    if (message !== undefined) faults = plus(faults, [key], message);
  }
  for (const [key, what] of SUBDOMAINS) {
    const message = isMissing(spec[key]) ? undefined : subdomainFault(spec[key], what);
    if (message !== undefined) faults = plus(faults, [key], message);
  }
  if (isSet(spec.runtimeClassName)) {
    const message = subdomainFault(spec.runtimeClassName, 'name of a RuntimeClass');
    if (message !== undefined) faults = plus(faults, ['runtimeClassName'], message);
  }
  if (isOutside(spec.activeDeadlineSeconds, 1, LONGEST)) {
    const message = `\`${String(spec.activeDeadlineSeconds)}\` must be between 1 and ${LONGEST}`;
    faults = plus(faults, ['activeDeadlineSeconds'], message);
  }
  if (isSet(spec.os)) faults = osFaults(faults, fieldsOf(spec.os));
  faults = hostFaults(faults, spec);
  if (isSet(spec.hostAliases)) faults = aliasFaults(faults, listOf(spec.hostAliases), strictIps);
  return gateFaults(faults, spec);
}

function osFaults(faults: Faults, { name }: Fields): Faults {
  if (isEmpty(name))
    return plus(faults, ['os', 'name'], 'the name of the operating system is empty: `linux` or `windows`');
  if (typeof name !== 'string' || name === 'linux' || name === 'windows') return faults;
  return plus(faults, ['os', 'name'], `\`${name}\` must be \`linux\` or \`windows\``);
}

function hostFaults(before: Faults, spec: Fields): Faults {
  let faults = before;
  if (spec.shareProcessNamespace === true && spec.hostPID === true) {
    faults = plus(
      faults,
      ['shareProcessNamespace'],
      'a pod in the processes of its node (`hostPID`) shares no namespace of its own',
    );
  }
  if (spec.hostUsers === false) {
    for (const key of ['hostNetwork', 'hostPID', 'hostIPC']) {
      if (spec[key] === true) faults = plus(faults, [key], `\`${key}\` does not go with \`hostUsers: false\``);
    }
  }
  return faults;
}

function aliasFaults(before: Faults, aliases: readonly unknown[], strict: boolean): Faults {
  let faults = before;
  for (let index = 0; index < aliases.length; index++) {
    const { ip, hostnames } = fieldsOf(aliases[index]);
    const message = ipFault(ip, strict);
    if (message !== undefined) faults = plus(faults, ['hostAliases', index, 'ip'], message);
    const names = listOf(hostnames);
    for (let item = 0; item < names.length; item++) {
      const fault = subdomainFault(names[item], 'host name');
      if (fault !== undefined) faults = plus(faults, ['hostAliases', index, 'hostnames', item], fault);
    }
  }
  return faults;
}

/** Names of what keeps a pod from starting or from being ready. */
function gateFaults(before: Faults, spec: Fields): Faults {
  let faults = before;
  const readiness = listOf(spec.readinessGates);
  for (let index = 0; index < readiness.length; index++) {
    const message = keyFault(fieldsOf(readiness[index]).conditionType, 'type of a condition');
    if (message !== undefined) faults = plus(faults, ['readinessGates', index, 'conditionType'], message);
  }
  const scheduling = listOf(spec.schedulingGates);
  for (let index = 0; index < scheduling.length; index++) {
    const message = keyFault(fieldsOf(scheduling[index]).name, 'name of a gate') ?? twice(scheduling, index);
    if (message !== undefined) faults = plus(faults, ['schedulingGates', index, 'name'], message);
  }
  return faults;
}

/** Whether an earlier item of a list has the name of this one. */
function twice(list: readonly unknown[], index: number): string | undefined {
  const name = nameOf(list[index]);
  return typeof name === 'string' && firstWith(list, nameOf, name) < index ? `\`${name}\` is given twice` : undefined;
}

/** Devices that a pod claims. */
export function claimFaults(claims: readonly unknown[]): Faults {
  let faults = NONE;
  for (let index = 0; index < claims.length; index++) {
    const claim = fieldsOf(claims[index]);
    const message = labelFault(claim.name, 'name of a claim') ?? twice(claims, index);
    if (message !== undefined) faults = plus(faults, ['resourceClaims', index, 'name'], message);
    const { resourceClaimName: name, resourceClaimTemplateName: template } = claim;
    if (isSet(name) === isSet(template)) {
      const what = 'exactly one of `resourceClaimName` and `resourceClaimTemplateName` must be given';
      faults = plus(faults, ['resourceClaims', index], what);
      continue;
    }
    const key = isSet(name) ? 'resourceClaimName' : 'resourceClaimTemplateName';
    const form = formFault(claim[key], isDns1123Subdomain, 'name of a claim', DNS1123_SUBDOMAIN);
    if (form !== undefined) faults = plus(faults, ['resourceClaims', index, key], form);
  }
  return faults;
}
