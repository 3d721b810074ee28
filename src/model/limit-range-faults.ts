import { isMapping } from './loose.js';
import { units } from './quantity.js';
import { above, absurd, type QuantityFault, quantitiesOf, unreadable } from './quantity-faults.js';
import { unknownNames } from './requirement-faults.js';

const FIELDS = ['min', 'defaultRequest', 'default', 'max'] as const;

/** What is wrong with one entry of a LimitRange: every field must not be above the ones behind it. */
export function limitRangeFaults(item: unknown): QuantityFault[] {
  if (!isMapping(item)) return [];
  const orders = FIELDS.flatMap((low, index) =>
    FIELDS.slice(index + 1).flatMap((high) => above(item[low], item[high], [low], [low, high])),
  );
  const fields = [...FIELDS, 'maxLimitRequestRatio'].flatMap((field) => [
    ...unreadable(item[field], [field]).map(allowNegative),
    ...(field === 'maxLimitRequestRatio' || item.type === 'PersistentVolumeClaim' ? [] : absurd(item[field], [field])),
    ...(item.type === 'Container' || item.type === 'Pod' ? unknownNames(item[field], [field], 'container') : []),
  ]);
  return [...fields, ...onePerPlace(orders), ...ratios(item.maxLimitRequestRatio)];
}

/** Of a LimitRange the server takes a negative value, and refuses the pods that get it; of the limits of a claim too. */
export function allowNegative(fault: QuantityFault): QuantityFault {
  return fault.message.endsWith('negative') ? { ...fault, accepted: true } : fault;
}

function onePerPlace(faults: readonly QuantityFault[]): QuantityFault[] {
  return [...new Map(faults.map((fault) => [fault.at.join('\n'), fault])).values()];
}

function ratios(map: unknown): QuantityFault[] {
  return [...quantitiesOf(map)].flatMap(([key, quantity]) =>
    quantity.nano >= units(1)
      ? []
      : [{ at: ['maxLimitRequestRatio', key], message: `the ratio of limit to request of ${key} must be at least 1` }],
  );
}
