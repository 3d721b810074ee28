import { type IsMerged, labelKeyFaults } from './affinity.js';
import { type Faults, fieldsOf, isEmpty, isSet, NONE, plus, under } from './fault.js';

import { labelSelectorFaults } from './label-requirement.js';

/** The topology spread constraints of a pod. */
export function spreadFaults(constraints: readonly unknown[], isMerged: IsMerged): Faults {
  let faults = NONE;
  for (let index = 0; index < constraints.length; index++) {
    faults = under(faults, constraintFaults(constraints, index, isMerged), index);
  }
  return faults;
}

function constraintFaults(constraints: readonly unknown[], index: number, isMerged: IsMerged): Faults {
  const constraint = fieldsOf(constraints[index]);
  const { maxSkew, minDomains, topologyKey, whenUnsatisfiable } = constraint;
  let faults = NONE;
  if (typeof maxSkew === 'number' && maxSkew <= 0)
    faults = plus(faults, ['maxSkew'], `\`${maxSkew}\` must be greater than 0`);
  if (isEmpty(topologyKey)) {
    const message = 'the topology key is empty; write a label of nodes such as `topology.kubernetes.io/zone`';
    faults = plus(faults, ['topologyKey'], message);
  }
  const again = laterOf(constraints, index, topologyKey, whenUnsatisfiable);
  if (again !== undefined) {
    const what = `\`${String(topologyKey)}\` with \`${String(whenUnsatisfiable)}\``;
    faults = plus(faults, ['topologyKey'], `${what} stands in constraint ${again + 1} again, and may be given once`);
  }
  if (typeof minDomains === 'number' && minDomains <= 0) {
    faults = plus(faults, ['minDomains'], `\`${minDomains}\` must be greater than 0`);
  }
  if (isSet(minDomains) && whenUnsatisfiable === 'ScheduleAnyway') {
    faults = plus(faults, ['minDomains'], '`minDomains` only works with `whenUnsatisfiable: DoNotSchedule`');
  }
  faults = under(faults, labelSelectorFaults(constraint.labelSelector), 'labelSelector');
  return labelKeyFaults(faults, 'matchLabelKeys', constraint.matchLabelKeys, constraint.labelSelector, isMerged);
}

function laterOf(constraints: readonly unknown[], index: number, key: unknown, action: unknown): number | undefined {
  if (typeof key !== 'string' || typeof action !== 'string') return undefined;
  for (let later = index + 1; later < constraints.length; later++) {
    const other = fieldsOf(constraints[later]);
    if (other.topologyKey === key && other.whenUnsatisfiable === action) return later;
  }
  return undefined;
}
