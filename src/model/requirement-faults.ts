import type { Path } from '../source/path.js';
import { UNKNOWN } from '../source/unknown.js';
import { isQualifiedName } from './formats.js';
import { entries, isMapping } from './loose.js';
import { isWhole, parseQuantity, type Quantity } from './quantity.js';
import { above, absurd, isLikely, type QuantityFault, quantitiesOf, quoted, unreadable } from './quantity-faults.js';

interface Requirements {
  readonly requests: unknown;
  readonly limits: unknown;
}

/** What is wrong with the `resources` of a container or a pod. Of a `part` of an object nothing is missing. */
export function requirementFaults(value: unknown, scope: 'container' | 'pod', part: boolean): readonly QuantityFault[] {
  if (!isMapping(value) || isOrdinary(value.requests, value.limits)) return NONE;
  const resources: Requirements = { requests: value.requests, limits: value.limits };
  const bounds = (['requests', 'limits'] as const).flatMap((bound) => [
    ...unreadable(resources[bound], [bound]),
    ...absurd(resources[bound], [bound]),
    ...unknownNames(resources[bound], [bound], scope),
    ...entries(resources[bound]).flatMap(([key, amount]) => deviceFault(key, amount, [bound, key])),
  ]);
  const { requests, limits } = resources;
  const names = Object.keys(isMapping(requests) ? requests : {}).filter((key) => isDevice(key));
  const exceeding = above(requests, limits, ['requests'], ['request', 'limit']);
  return [
    ...(exceeding.length > 0 ? bounds.filter(({ at }) => !isTold(at, exceeding)) : bounds),
    ...exceeding.map((fault) => ({ ...fault, message: explained(fault, bounds) })),
    ...names.flatMap((key) => overcommitted(key, resources, part)),
    ...(part ? [] : lonelyHugePages(resources)),
  ];
}

function isTold(at: Path, faults: readonly QuantityFault[]): boolean {
  return faults.some((fault) => fault.at.join() === at.join());
}

/** What is refused, with the reason that a wrong unit is. */
function explained({ at, message }: QuantityFault, others: readonly QuantityFault[]): string {
  const reason = others.find((other) => other.at.join() === at.join());
  return reason === undefined ? message : `${message}; ${reason.message}`;
}

const NONE: readonly QuantityFault[] = Object.freeze([]);

/** Whether nothing can be wrong, which of most containers is soon seen: CPU and memory that anybody may mean, no request above its limit. */
function isOrdinary(requests: unknown, limits: unknown): boolean {
  if (!(isOrdinaryBound(requests) && isOrdinaryBound(limits))) return false;
  if (!isMapping(requests) || !isMapping(limits)) return true;
  for (const key in requests) {
    const limit = limits[key];
    if (limit === undefined || limit === requests[key]) continue;
    const [low, high] = [parseQuantity(requests[key]), parseQuantity(limit)];
    if (!low || !high || low.nano > high.nano) return false;
  }
  return true;
}

function isOrdinaryBound(bound: unknown): boolean {
  if (bound === undefined || bound === null) return true;
  if (!isMapping(bound)) return false;
  for (const key in bound) {
    const quantity = bound[key] === UNKNOWN ? undefined : parseQuantity(bound[key]);
    if ((key !== 'cpu' && key !== 'memory') || !quantity || !isLikely(key, quantity)) return false;
  }
  return true;
}

/** Whether a resource cannot be overcommitted: huge pages, and devices that a plug-in offers. */
function isDevice(key: string): boolean {
  return key.startsWith('hugepages-') || (key.includes('/') && !key.includes('kubernetes.io/'));
}

export function unknownNames(map: unknown, at: Path, scope: 'container' | 'pod'): QuantityFault[] {
  const standard = scope === 'pod' ? ['cpu', 'memory'] : ['cpu', 'memory', 'ephemeral-storage'];
  return entries(map).flatMap(([key]) => {
    if (standard.includes(key) || key.startsWith('hugepages-')) return [];
    if (key.includes('/') && scope === 'container') return isDeviceName(key) ? [] : [namelessFault(key, at)];
    const allowed = standard.map((name) => `\`${name}\``).join(', ');
    const more = scope === 'container' ? ', or a device with its domain such as `nvidia.com/gpu`' : '';
    return [{ at: [...at, key], message: `\`${key}\` is no resource of a ${scope}: it knows ${allowed}${more}` }];
  });
}

/** A domain, and a name that may stand behind `requests.` in a quota. */
function isDeviceName(key: string): boolean {
  const isNative = key.includes('kubernetes.io/');
  return isQualifiedName(key) && (isNative || (!key.startsWith('requests.') && isQualifiedName(`requests.${key}`)));
}

function namelessFault(key: string, at: Path): QuantityFault {
  return {
    at: [...at, key],
    message: `\`${key}\` is no name of a device: it needs a domain and a name, as in \`nvidia.com/gpu\``,
  };
}

function deviceFault(key: string, amount: unknown, at: Path): QuantityFault[] {
  const quantity = amount === UNKNOWN || !isDevice(key) ? undefined : parseQuantity(amount);
  if (!quantity || quantity.nano < 0n) return [];
  if (!key.startsWith('hugepages-')) {
    return isWhole(quantity) ? [] : [{ at, message: `${quoted(amount)}: \`${key}\` is counted in whole numbers` }];
  }
  const size = parseQuantity(key.slice('hugepages-'.length));
  if (size && size.nano > 0n && quantity.nano % size.nano === 0n) return [];
  return [{ at, message: `${quoted(amount)} is no multiple of the page size in \`${key}\`` }];
}

function overcommitted(key: string, { requests, limits }: Requirements, part: boolean): QuantityFault[] {
  if (limits === UNKNOWN) return [];
  const request = quantitiesOf(requests).get(key);
  const limit = quantitiesOf(limits).get(key);
  const at = ['requests', key];
  const rule = `\`${key}\` cannot be overcommitted`;
  if (!request) return [];
  if (limit) return differs(request, limit) ? [{ at, message: `${rule}: its request must equal its limit` }] : [];
  if (part || (isMapping(limits) && Object.hasOwn(limits, key))) return [];
  return [{ at: ['limits', key], message: `${rule}: it needs a limit, which is then its request too` }];
}

/** A request above the limit is said already. */
function differs(request: Quantity, limit: Quantity): boolean {
  return request.nano < limit.nano;
}

function lonelyHugePages({ requests, limits }: Requirements): QuantityFault[] {
  if (requests === UNKNOWN || limits === UNKNOWN) return [];
  const keys = [requests, limits].flatMap((map) => entries(map).map(([key]) => key));
  const page = keys.find((key) => key.startsWith('hugepages-'));
  if (page === undefined || keys.includes('cpu') || keys.includes('memory')) return [];
  const bound = isMapping(limits) && Object.hasOwn(limits, page) ? 'limits' : 'requests';
  return [{ at: [bound, page], message: `\`${page}\` needs a request or limit of cpu or memory beside it` }];
}
