import {
  DNS1123_SUBDOMAIN,
  isDns1123Subdomain,
  isIp,
  isPortName,
  isWildcardDns1123Subdomain,
  PORT_NAME,
} from '../formats.js';
import { isMapping } from '../loose.js';
import { isMistyped } from '../suggest.js';
import { fault, formFault, isAbsent, isEmpty, isFilledIn, type MaybeFault, portNumberFault, within } from './fault.js';
import { isPathSegment, PATH_SEGMENT, serviceNameFault } from './name-faults.js';

type Spec = Readonly<Record<string, unknown>>;

/** What the API server refuses in a path of type Exact or Prefix. */
const REFUSED = /\/\/|\/\.\/|\/\.\.\/|%2[fF]|\/\.{1,2}$/;

/** The host of a rule, or one of those that a certificate is for. */
export function hostFault(host: unknown, key: string | number): MaybeFault {
  if (typeof host !== 'string' || host === '' || isFilledIn(host)) return undefined;
  if (isIp(host)) return fault(`\`${host}\` is an address; a host must be a name`, key);
  if (host.includes('*')) {
    if (isWildcardDns1123Subdomain(host)) return undefined;
    return fault(`\`${host}\` is rejected: \`*\` must be the whole first part, as in \`*.example.com\``, key);
  }
  if (isDns1123Subdomain(host)) return undefined;
  const hint = /^https?:\/\//.test(host) ? 'no scheme and no path' : DNS1123_SUBDOMAIN;
  return fault(`\`${host}\` is no host: it takes ${hint}`, key);
}

/** What the path of an Ingress may be, by its type. */
export function pathFault({ path, pathType }: Spec): MaybeFault {
  if (pathType === '') return fault('a path needs its `pathType`', 'pathType');
  const specific = pathType === 'ImplementationSpecific';
  if (!specific && pathType !== 'Exact' && pathType !== 'Prefix') return undefined;
  if (isEmpty(path)) return specific ? undefined : fault(`a path of type \`${pathType}\` must not be empty`, 'path');
  if (typeof path !== 'string' || isFilledIn(path)) return undefined;
  if (!path.startsWith('/')) return fault(`path \`${path}\` must begin with \`/\``, 'path');
  const refused = specific ? undefined : REFUSED.exec(path)?.[0];
  if (refused === undefined) return undefined;
  return fault(`path \`${path}\` of type \`${pathType}\` must not have \`${refused}\` in it`, 'path');
}

const TARGETS = ['service', 'resource'];

/** Where requests go: to a Service and one of its ports, or to another resource. */
export function backendFault(backend: unknown, version: string | undefined): MaybeFault {
  if (!isMapping(backend)) return undefined;
  const { service, resource } = backend;
  if (isAbsent(service)) {
    // The fields of an older API version are told as such.
    if ('serviceName' in backend || 'servicePort' in backend) return undefined;
    if (!isAbsent(resource)) return resourceFault(resource);
    // A key that nobody knows is reported as that.
    return isMistyped(backend, TARGETS) ? undefined : fault('a backend needs a `service`, or a `resource`');
  }
  if (!isAbsent(resource)) return fault('a backend takes a `service` or a `resource`, not both');
  const found = isMapping(service) ? serviceFault(service, version) : undefined;
  return found && within(found, 'service');
}

function serviceFault({ name, port }: Spec, version: string | undefined): MaybeFault {
  if (name === '') return fault('the service needs a name', 'name');
  if (typeof name === 'string' && !isFilledIn(name)) {
    const allowed = serviceNameFault(name, version);
    if (allowed !== undefined) return fault(`\`${name}\` is no name of a Service: it takes ${allowed}`, 'name');
  }
  if (isAbsent(port)) return fault('the service needs a `port` with a `number` or a `name`', 'port');
  const found = isMapping(port) ? portFault(port) : undefined;
  return found && within(found, 'port');
}

function portFault(port: Spec): MaybeFault {
  const { name, number } = port;
  const numbered = !isAbsent(number) && number !== 0;
  if (isEmpty(name)) {
    if (numbered) return portNumberFault(number, 'number');
    return isMistyped(port, ['number', 'name']) ? undefined : fault('the port needs a `number` or a `name`');
  }
  if (numbered) return fault('the port takes a `number` or a `name`, not both', 'name');
  if (typeof name === 'string' && /^\d+$/.test(name))
    return fault(`\`${name}\` is a number; write \`number: ${name}\``, 'name');
  return formFault(name, isPortName, PORT_NAME, 'name');
}

function resourceFault(resource: unknown): MaybeFault {
  const found = isMapping(resource) ? typedReferenceFault(resource) : undefined;
  return found && within(found, 'resource');
}

/** A reference with kind and name, and a group where it has one. */
export function typedReferenceFault({ apiGroup, kind, name }: Spec): MaybeFault {
  if (kind === '' || name === '') return fault('kind and name must not be empty', kind === '' ? 'kind' : 'name');
  return (
    formFault(apiGroup, isDns1123Subdomain, DNS1123_SUBDOMAIN, 'apiGroup') ??
    formFault(kind, isPathSegment, PATH_SEGMENT, 'kind') ??
    formFault(name, isPathSegment, PATH_SEGMENT, 'name')
  );
}
