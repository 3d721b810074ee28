import {
  DNS1123_SUBDOMAIN,
  isDns1123Subdomain,
  isDns1123SubdomainWithUnderscore,
  isIp,
  isStrictIp,
} from '../formats.js';
import type { PodTemplate } from '../pod.js';
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
  plus,
  under,
} from './fault.js';
import { formFault, keyFault, labelFault, subdomainFault } from './forms.js';

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

function ipFault(ip: unknown, strict: boolean): string | undefined {
  const allowed = strict ? '10.9.8.7 or 2001:db8::ffff, without leading zeros' : '10.9.8.7 or 2001:db8::ffff';
  return formFault(ip, strict ? isStrictIp : isIp, 'IP address', `write one as ${allowed}`);
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
  const { name } = fieldsOf(list[index]);
  if (typeof name !== 'string') return undefined;
  for (let before = 0; before < index; before++) {
    if (fieldsOf(list[before]).name === name) return `\`${name}\` is given twice`;
  }
  return undefined;
}

/** How a pod looks up names. */
export function dnsFaults({ dnsPolicy, dnsConfig }: Fields, part: boolean, strictIps: boolean): Faults {
  const { nameservers, searches, options } = fieldsOf(dnsConfig);
  const servers = listOf(nameservers);
  let faults = NONE;
  const isSilent =
    !isSet(dnsConfig) || (typeof dnsConfig !== 'symbol' && (!isSet(nameservers) || isEmptyList(nameservers)));
  if (dnsPolicy === 'None' && isSilent && !part) {
    return plus(faults, ['dnsConfig', 'nameservers'], '`dnsPolicy: None` needs at least one name server');
  }
  if (servers.length > 3)
    faults = plus(faults, ['dnsConfig', 'nameservers'], `${servers.length} name servers are too many: at most 3`);
  for (let index = 0; index < servers.length; index++) {
    const message = ipFault(servers[index], strictIps);
    if (message !== undefined) faults = plus(faults, ['dnsConfig', 'nameservers', index], message);
  }
  faults = under(faults, searchFaults(listOf(searches)), 'dnsConfig');
  const list = listOf(options);
  for (let index = 0; index < list.length; index++) {
    if (isMissing(fieldsOf(list[index]).name))
      faults = plus(faults, ['dnsConfig', 'options', index, 'name'], 'the option has no name');
  }
  return faults;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function searchFaults(searches: readonly unknown[]): Faults {
  let faults = NONE;
  if (searches.length > 32)
    faults = plus(faults, ['searches'], `${searches.length} search domains are too many: at most 32`);
  if (searches.length > 8 && searches.join(' ').length > 2048) {
    faults = plus(faults, ['searches'], 'the search domains are too long: at most 2048 characters together');
  }
  for (let index = 0; index < searches.length; index++) {
    const search = searches[index];
    if (search === '.' || typeof search !== 'string') continue;
    if (isDns1123SubdomainWithUnderscore(search.replace(/\.$/, ''))) continue;
    faults = plus(
      faults,
      ['searches', index],
      `\`${search}\` is no search domain: ${DNS1123_SUBDOMAIN}; \`_\` is allowed too`,
    );
  }
  return faults;
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

/** What a pod cannot have when it is made. */
export function newPodFaults({ resource, metadata, spec }: PodTemplate, overridesHostname: boolean): Faults {
  const { ephemeralContainers, nodeName, schedulingGates, hostnameOverride, hostNetwork, setHostnameAsFQDN } =
    spec as Fields;
  let faults = NONE;
  // A live pod may have been given some since, and is none to be made.
  if (listOf(ephemeralContainers).length > 0 && !isSet(metadata.uid)) {
    const message = 'ephemeral containers cannot be declared: `kubectl debug` adds them to a running pod';
    faults = plus(faults, ['ephemeralContainers'], message);
  }
  if (resource.kind === 'Pod' && !isMissing(nodeName) && listOf(schedulingGates).length > 0) {
    faults = plus(faults, ['nodeName'], 'a pod with `schedulingGates` cannot be on a node yet');
  }
  // Older servers drop the field unread.
  if (isSet(hostnameOverride) && overridesHostname) {
    if (hostNetwork === true || setHostnameAsFQDN === true) {
      const other = hostNetwork === true ? 'hostNetwork' : 'setHostnameAsFQDN';
      faults = plus(faults, ['hostnameOverride'], `\`hostnameOverride\` does not go with \`${other}\``);
    }
    const message = subdomainFault(hostnameOverride, 'host name');
    if (message !== undefined) faults = plus(faults, ['hostnameOverride'], message);
  }
  return faults;
}

/** Fields whose value hangs on what runs the pod. */
export function lifeFaults(pod: PodTemplate): Faults {
  const { resource, spec } = pod;
  const { restartPolicy, activeDeadlineSeconds } = spec as Fields;
  const { kind } = resource;
  if (kind === 'Job' || kind === 'CronJob') return jobFaults(pod, restartPolicy);
  if (kind === 'Pod') return NONE;
  let faults = NONE;
  if (restartPolicy === 'Never' || restartPolicy === 'OnFailure') {
    faults = plus(
      faults,
      ['restartPolicy'],
      `\`${restartPolicy}\` is for Jobs and Pods: the pods of a ${kind} are restarted \`Always\``,
    );
  }
  if (isSet(activeDeadlineSeconds)) {
    faults = plus(
      faults,
      ['activeDeadlineSeconds'],
      `the pods of a ${kind} run on: \`activeDeadlineSeconds\` is for Jobs and Pods`,
    );
  }
  return faults;
}

function jobFaults({ resource }: PodTemplate, restartPolicy: unknown): Faults {
  if (isMissing(restartPolicy)) {
    return plus(NONE, ['restartPolicy'], 'a Job must say what becomes of failed pods: `OnFailure` or `Never`');
  }
  if (restartPolicy === 'Always')
    return plus(NONE, ['restartPolicy'], '`Always` would never end a Job: `OnFailure` or `Never`');
  const { spec } = resource.data as Fields;
  const job = resource.kind === 'Job' ? fieldsOf(spec) : fieldsOf(fieldsOf(fieldsOf(spec).jobTemplate).spec);
  if (restartPolicy !== 'OnFailure' || !isSet(job.podFailurePolicy) || typeof job.podFailurePolicy === 'symbol')
    return NONE;
  return plus(NONE, ['restartPolicy'], '`OnFailure` leaves nothing to `podFailurePolicy`, which needs `Never`');
}
