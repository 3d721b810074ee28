import { type Faults, type Fields, fieldsOf, isEmpty, isMissing, listOf, NONE, plus, under } from './fault.js';
import { keyFault, labelValueFault, subdomainFault } from './forms.js';

const SELECTOR_OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

/** A label selector: `matchLabels` and `matchExpressions`. */
export function labelSelectorFaults(selector: unknown): Faults {
  const { matchLabels, matchExpressions } = fieldsOf(selector);
  let faults = NONE;
  const labels = fieldsOf(matchLabels);
  for (const key in labels) {
    const message = keyFault(key, 'key of a label') ?? labelValueFault(labels[key], 'value of a label');
    if (message !== undefined) faults = plus(faults, ['matchLabels', key], message);
  }
  const expressions = listOf(matchExpressions);
  for (let index = 0; index < expressions.length; index++) {
    const inner = requirementFaults(fieldsOf(expressions[index]), true, SELECTOR_OPERATORS);
    faults = under(faults, inner, 'matchExpressions', index);
  }
  return faults;
}

/** A term of a node affinity; `strict` where the values must be labels that a node can have. */
export function nodeTermFaults(term: Fields, strict: boolean): Faults {
  let faults = NONE;
  const expressions = listOf(term.matchExpressions);
  for (let index = 0; index < expressions.length; index++) {
    faults = under(faults, requirementFaults(fieldsOf(expressions[index]), strict), 'matchExpressions', index);
  }
  const fields = listOf(term.matchFields);
  for (let index = 0; index < fields.length; index++) {
    faults = under(faults, fieldFaults(fieldsOf(fields[index])), 'matchFields', index);
  }
  return faults;
}

/** `operators` where the schema does not list them. */
function requirementFaults(requirement: Fields, strict: boolean, operators?: readonly string[]): Faults {
  const { key, operator, values } = requirement;
  let faults = NONE;
  const count = Array.isArray(values) ? values.length : isMissing(values) ? 0 : undefined;
  if (operators && (isEmpty(operator) || (typeof operator === 'string' && !operators.includes(operator)))) {
    const allowed = operators.map((each) => `\`${each}\``).join(', ');
    faults = plus(faults, ['operator'], `\`${operator}\` is no operator of a selector: it knows ${allowed}`);
  } else if (count !== undefined) {
    const message = countFault(operator, count);
    if (message !== undefined) faults = plus(faults, ['values'], message);
  }
  const name = keyFault(key, 'key of a label');
  if (name !== undefined) faults = plus(faults, ['key'], name);
  if (!strict) return faults;
  const list = listOf(values);
  for (let index = 0; index < list.length; index++) {
    const message = labelValueFault(list[index], 'value of a label');
    if (message !== undefined) faults = plus(faults, ['values', index], message);
  }
  return faults;
}

function countFault(operator: unknown, count: number): string | undefined {
  if ((operator === 'In' || operator === 'NotIn') && count === 0) return `\`${operator}\` needs at least one value`;
  if ((operator === 'Exists' || operator === 'DoesNotExist') && count > 0) return `\`${operator}\` takes no values`;
  if ((operator === 'Gt' || operator === 'Lt') && count !== 1) return `\`${operator}\` takes exactly one value`;
  return undefined;
}

/** The only field of a node that can be asked for is its name. */
function fieldFaults({ key, operator, values }: Fields): Faults {
  let faults = NONE;
  if (typeof operator === 'string' && operator !== 'In' && operator !== 'NotIn') {
    faults = plus(faults, ['operator'], `\`${operator}\` does not work on fields, only \`In\` and \`NotIn\``);
  } else if (isMissing(values) || (Array.isArray(values) && values.length !== 1)) {
    faults = plus(faults, ['values'], 'a field is compared with exactly one value');
  }
  if (typeof key !== 'string') return faults;
  if (key !== 'metadata.name')
    return plus(faults, ['key'], `\`${key}\` is no field to choose by, only \`metadata.name\``);
  const list = listOf(values);
  for (let index = 0; index < list.length; index++) {
    const message = subdomainFault(list[index], 'name of a node');
    if (message !== undefined) faults = plus(faults, ['values', index], message);
  }
  return faults;
}
