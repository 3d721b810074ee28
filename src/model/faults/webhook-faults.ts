import { DNS1035_LABEL, isDns1035Label, isDns1123Subdomain, isDomainOf } from '../formats.js';
import { isMapping } from '../loose.js';
import {
  fault,
  formFault,
  isAbsent,
  isEmpty,
  isEmptyList,
  isFilledIn,
  type MaybeFault,
  portNumberFault,
  within,
} from './fault.js';

type Spec = Readonly<Record<string, unknown>>;

const ACCEPTED = ['v1', 'v1beta1'];

/** One webhook of a configuration. */
export function webhookFault(webhook: Spec): MaybeFault {
  const { name, sideEffects, timeoutSeconds: timeout } = webhook;
  return (
    formFault(
      name,
      (text) => isDomainOf(text, 3),
      'a domain of at least three parts, such as `pods.example.com`',
      'name',
    ) ??
    (sideEffects === 'Some' || sideEffects === 'Unknown'
      ? fault(`\`sideEffects: ${sideEffects}\` is rejected; it takes \`None\` or \`NoneOnDryRun\``, 'sideEffects')
      : undefined) ??
    (typeof timeout === 'number' && (timeout < 1 || timeout > 30)
      ? fault(`\`timeoutSeconds: ${timeout}\` must be 1 to 30`, 'timeoutSeconds')
      : undefined) ??
    reviewVersionsFault(webhook.admissionReviewVersions) ??
    clientFault(webhook.clientConfig, 'clientConfig') ??
    conditionsFault(webhook.matchConditions)
  );
}

function reviewVersionsFault(versions: unknown): MaybeFault {
  const key = 'admissionReviewVersions';
  if (!Array.isArray(versions)) return undefined;
  for (const [index, version] of versions.entries()) {
    if (typeof version !== 'string') return undefined;
    if (versions.indexOf(version) < index) return fault(`\`${version}\` stands there twice`, key, index);
    const found = formFault(version, isDns1035Label, DNS1035_LABEL, index);
    if (found) return within(found, key);
  }
  return versions.some((version) => ACCEPTED.includes(version))
    ? undefined
    : fault('one of `v1` and `v1beta1` is needed', key);
}

/** Where a webhook is: a URL, or a Service. */
export function clientFault(client: unknown, key: string): MaybeFault {
  if (!isMapping(client)) return undefined;
  const { url, service } = client;
  if (isAbsent(url) === isAbsent(service)) return fault('exactly one of `url` and `service` is needed', key);
  const found = isMapping(service) ? serviceFault(service) : urlFault(url);
  return found && within(found, key);
}

function urlFault(url: unknown): MaybeFault {
  if (typeof url !== 'string' || isFilledIn(url)) return undefined;
  if (!/^https:\/\//i.test(url)) return fault(`\`${url}\` must begin with \`https://\``, 'url');
  const host = /^[^/?#]*/.exec(url.slice('https://'.length))?.[0] ?? '';
  if (host === '') return fault(`\`${url}\` has no host`, 'url');
  if (host.includes('@')) return fault('a URL with a user in it is rejected', 'url');
  return /[?#]./.test(url) ? fault('a URL with a query or a fragment is rejected', 'url') : undefined;
}

function serviceFault({ name, namespace, port, path }: Spec): MaybeFault {
  for (const [key, value] of [
    ['name', name],
    ['namespace', namespace],
  ] as const) {
    if (value === '') return fault(`the service needs its ${key}`, 'service', key);
  }
  const found = portNumberFault(port, 'port') ?? servicePathFault(path);
  return found && within(found, 'service');
}

function servicePathFault(path: unknown): MaybeFault {
  if (typeof path !== 'string' || path === '' || path === '/' || isFilledIn(path)) return undefined;
  if (!path.startsWith('/')) return fault(`\`${path}\` must begin with \`/\``, 'path');
  const steps = path.slice(1).replace(/\/$/, '').split('/');
  return steps.every(isDns1123Subdomain)
    ? undefined
    : fault(`each part of \`${path}\` takes lower-case letters, digits, \`-\` and \`.\``, 'path');
}

function conditionsFault(conditions: unknown): MaybeFault {
  if (!Array.isArray(conditions)) return undefined;
  for (const [index, condition] of conditions.entries()) {
    if (isMapping(condition) && condition.expression === '') {
      return fault('a condition needs an expression', 'matchConditions', index, 'expression');
    }
  }
  return undefined;
}

/** One rule of a webhook or a policy: what it is called for. */
export function webhookRuleFault(rule: unknown): MaybeFault {
  if (!isMapping(rule)) return undefined;
  for (const key of ['operations', 'apiGroups', 'apiVersions', 'resources'] as const) {
    const list = rule[key];
    if (isEmptyList(list)) return fault(`a rule needs \`${key}\``, key);
    if (!Array.isArray(list)) continue;
    const empty = key === 'apiGroups' ? -1 : list.findIndex((item) => isEmpty(item));
    if (empty >= 0) return fault('an empty text is rejected', key, empty);
    if (key !== 'resources' && list.length > 1 && list.includes('*'))
      return fault('`*` takes no others beside it', key);
  }
  return Array.isArray(rule.resources) ? resourcesFault(rule.resources) : undefined;
}

function resourcesFault(resources: readonly unknown[]): MaybeFault {
  const names = resources.filter((resource) => typeof resource === 'string');
  if (names.length > 1 && names.includes('*/*')) return fault('`*/*` takes no others beside it', 'resources');
  // The server looks at the last resource without a subresource alone.
  if (names.includes('*') && names.filter((name) => !name.includes('/')).at(-1) !== '*') {
    return fault('`*` takes no resource beside it that is no subresource', 'resources');
  }
  return undefined;
}
