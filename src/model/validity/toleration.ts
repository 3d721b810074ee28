import { type Faults, type Fields, isMissing, NONE, plus } from './fault.js';
import { keyFault, labelValueFault } from './forms.js';

export function tolerationFaults({ key, operator, value, effect, tolerationSeconds }: Fields, part: boolean): Faults {
  let faults = NONE;
  if (!isMissing(key)) {
    const message = keyFault(key, 'key of a taint');
    if (message !== undefined) faults = plus(faults, ['key'], message);
  } else if (!part && (isMissing(operator) || operator === 'Equal')) {
    const message = 'without a key the operator must be `Exists`, which tolerates everything';
    faults = plus(faults, ['operator'], message);
  }
  if (
    typeof tolerationSeconds === 'number' &&
    (isMissing(effect) || (typeof effect === 'string' && effect !== 'NoExecute'))
  ) {
    faults = plus(faults, ['effect'], '`tolerationSeconds` needs `effect: NoExecute`');
  }
  if (operator === 'Exists' && typeof value === 'string' && value !== '') {
    return plus(
      faults,
      ['operator'],
      `\`Exists\` tolerates every value; leave \`value: ${value}\` out, or write \`Equal\``,
    );
  }
  if (operator === 'Gt' || operator === 'Lt') return comparisonFaults(faults, operator);
  const message = isMissing(operator) || operator === 'Equal' ? labelValueFault(value, 'value of a taint') : undefined;
  return message === undefined ? faults : plus(faults, ['value'], message);
}

/** Numeric comparisons are behind a gate that is off up to 1.36, which EKS leaves so. */
function comparisonFaults(faults: Faults, operator: string): Faults {
  return plus(faults, ['operator'], `\`${operator}\` is not switched on: write \`Equal\` or \`Exists\``);
}
