import { QUOTA_RESOURCES } from '../data/quota-resources.js';
import type { Path } from '../source/path.js';
import { entries } from './loose.js';
import { isWhole } from './quantity.js';
import { absurd, type QuantityFault, quantitiesOf, unreadable } from './quantity-faults.js';

/** What is wrong with `spec.hard` of a ResourceQuota. A quota of a thousand cores is nothing absurd. */
export function quotaFaults(hard: unknown): QuantityFault[] {
  const faults = [...unreadable(hard, []), ...absurd(hard, []).filter(({ at }) => !String(at[0]).endsWith('cpu'))];
  const unknown = entries(hard).flatMap(([key]) => {
    const known = Object.hasOwn(QUOTA_RESOURCES, key) || key.includes('/') || /^(?:requests\.)?hugepages-/.test(key);
    return known ? [] : [{ at: [key], message: `\`${key}\` is nothing that a quota can bound${suggestion(key)}` }];
  });
  const fractions = [...quantitiesOf(hard)].flatMap(([key, quantity]) =>
    isCount(key) && !isWhole(quantity) ? [{ at: [key], message: `\`${key}\` is counted in whole numbers` }] : [],
  );
  return [...faults, ...unknown, ...fractions];
}

function isCount(key: string): boolean {
  return QUOTA_RESOURCES[key] === true || key.startsWith('count/') || key.endsWith('/persistentvolumeclaims');
}

function suggestion(key: string): string {
  if (/^(?:request|limit)\./.test(key)) return `; write \`${key.replace('.', 's.')}\``;
  return key.includes('.') || key.endsWith('s') ? `; objects of any kind are counted with \`count/${key}\`` : '';
}

/** What is wrong with the resources of a claim, or the capacity of a volume: there must be some storage. */
export function storageFaults(map: unknown, at: Path): QuantityFault[] {
  const storage = quantitiesOf(map).get('storage');
  const none =
    storage && storage.nano <= 0n ? [{ at: [...at, 'storage'], message: 'storage must be more than zero' }] : [];
  const faults = unreadable(map, at).filter((fault) => none.length === 0 || fault.at.at(-1) !== 'storage');
  return [...faults, ...none, ...absurd(map, at)];
}
