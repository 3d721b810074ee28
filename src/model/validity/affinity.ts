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
import { keyFault, labelFault } from './forms.js';
import { labelSelectorFaults, nodeTermFaults } from './label-requirement.js';

const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';

/** Whether the server merges a key of `matchLabelKeys` into the selector, where it must not stand already. */
export type IsMerged = (key: string) => boolean;

export function affinityFaults(affinity: Fields, isMerged: IsMerged): Faults {
  let faults = NONE;
  if (isSet(affinity.nodeAffinity))
    faults = under(faults, nodeAffinityFaults(fieldsOf(affinity.nodeAffinity)), 'nodeAffinity');
  for (const name of ['podAffinity', 'podAntiAffinity']) {
    if (isSet(affinity[name])) faults = under(faults, podAffinityFaults(fieldsOf(affinity[name]), isMerged), name);
  }
  return faults;
}

function nodeAffinityFaults(affinity: Fields): Faults {
  let faults = NONE;
  const required = affinity[REQUIRED];
  if (isSet(required)) {
    const { nodeSelectorTerms } = fieldsOf(required);
    if (Array.isArray(nodeSelectorTerms) && nodeSelectorTerms.length === 0) {
      faults = plus(faults, [REQUIRED, 'nodeSelectorTerms'], 'at least one term must be given');
    }
    const terms = listOf(nodeSelectorTerms);
    for (let index = 0; index < terms.length; index++) {
      const inner = under(NONE, nodeTermFaults(fieldsOf(terms[index]), true), 'nodeSelectorTerms', index);
      faults = under(faults, inner, REQUIRED);
    }
  }
  const preferred = listOf(affinity[PREFERRED]);
  for (let index = 0; index < preferred.length; index++) {
    const term = fieldsOf(preferred[index]);
    faults = weightFaults(faults, index, term.weight);
    // A value that no node can have is only never preferred.
    faults = under(
      faults,
      under(NONE, nodeTermFaults(fieldsOf(term.preference), false), 'preference'),
      PREFERRED,
      index,
    );
  }
  return faults;
}

function podAffinityFaults(affinity: Fields, isMerged: IsMerged): Faults {
  let faults = NONE;
  const required = listOf(affinity[REQUIRED]);
  for (let index = 0; index < required.length; index++) {
    faults = under(faults, podTermFaults(fieldsOf(required[index]), isMerged), REQUIRED, index);
  }
  const preferred = listOf(affinity[PREFERRED]);
  for (let index = 0; index < preferred.length; index++) {
    const { weight, podAffinityTerm } = fieldsOf(preferred[index]);
    faults = weightFaults(faults, index, weight);
    const inner = under(NONE, podTermFaults(fieldsOf(podAffinityTerm), isMerged), 'podAffinityTerm');
    faults = under(faults, inner, PREFERRED, index);
  }
  return faults;
}

function weightFaults(faults: Faults, index: number, weight: unknown): Faults {
  if (!isOutside(weight, 1, 100)) return faults;
  return plus(faults, [PREFERRED, index, 'weight'], `\`${String(weight)}\` must be between 1 and 100`);
}

function podTermFaults(term: Fields, isMerged: IsMerged): Faults {
  let faults = under(NONE, labelSelectorFaults(term.labelSelector), 'labelSelector');
  faults = under(faults, labelSelectorFaults(term.namespaceSelector), 'namespaceSelector');
  const namespaces = listOf(term.namespaces);
  for (let index = 0; index < namespaces.length; index++) {
    const message = labelFault(namespaces[index], 'name of a namespace');
    if (message !== undefined) faults = plus(faults, ['namespaces', index], message);
  }
  const topology = isEmpty(term.topologyKey)
    ? 'the topology key is empty; write a label of nodes such as `kubernetes.io/hostname`'
    : keyFault(term.topologyKey, 'key of a label');
  if (topology !== undefined) faults = plus(faults, ['topologyKey'], topology);
  const { matchLabelKeys, mismatchLabelKeys, labelSelector } = term;
  if (!isSet(matchLabelKeys) && !isSet(mismatchLabelKeys)) return faults;
  faults = labelKeyFaults(faults, 'matchLabelKeys', matchLabelKeys, labelSelector, isMerged);
  faults = labelKeyFaults(faults, 'mismatchLabelKeys', mismatchLabelKeys, labelSelector, () => false);
  return listOf(matchLabelKeys).reduce<Faults>((before, key, index) => {
    if (typeof key !== 'string' || !listOf(mismatchLabelKeys).includes(key)) return before;
    return plus(before, ['matchLabelKeys', index], `\`${key}\` stands in \`mismatchLabelKeys\` too`);
  }, faults);
}

/** Keys whose values come from the pod itself. */
export function labelKeyFaults(
  before: Faults,
  name: string,
  keys: unknown,
  selector: unknown,
  isMerged: IsMerged,
): Faults {
  const list = listOf(keys);
  if (list.length === 0) return before;
  if (isMissing(selector)) return plus(before, [name], `\`${name}\` needs a \`labelSelector\` beside it`);
  let faults = before;
  for (let index = 0; index < list.length; index++) {
    const key = list[index];
    const message = keyFault(key, 'key of a label');
    if (message !== undefined) faults = plus(faults, [name, index], message);
    else if (typeof key === 'string' && isMerged(key) && selects(selector, key)) {
      faults = plus(faults, [name, index], `\`${key}\` stands in the \`labelSelector\` too`);
    }
  }
  return faults;
}

function selects(selector: unknown, key: string): boolean {
  const { matchLabels, matchExpressions } = fieldsOf(selector);
  return key in fieldsOf(matchLabels) || listOf(matchExpressions).some((each) => fieldsOf(each).key === key);
}
