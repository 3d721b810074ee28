import { type Faults, fieldsOf, isEmpty, listOf, plus, under } from './fault.js';
import { downwardFileFaults } from './field-ref.js';
import { modeFault, volumeFileFault } from './forms.js';

/** The `items` of a Secret or ConfigMap in a volume: a file for a key. */
export function keyedFileFaults(before: Faults, items: unknown): Faults {
  let faults = before;
  const list = listOf(items);
  for (let index = 0; index < list.length; index++) {
    const item = fieldsOf(list[index]);
    if (isEmpty(item.key)) faults = plus(faults, ['items', index, 'key'], 'the key is empty');
    const path = volumeFileFault(item.path);
    if (path !== undefined) faults = plus(faults, ['items', index, 'path'], path);
    const mode = modeFault(item.mode);
    if (mode !== undefined) faults = plus(faults, ['items', index, 'mode'], mode);
  }
  return faults;
}

/** The `items` of the downward API in a volume: a file for a field of the pod. */
export function podFileFaults(before: Faults, items: unknown, part: boolean): Faults {
  let faults = before;
  const list = listOf(items);
  for (let index = 0; index < list.length; index++) {
    faults = under(faults, downwardFileFaults(fieldsOf(list[index]), part), 'items', index);
  }
  return faults;
}
