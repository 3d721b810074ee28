import { isLabelValue, isQualifiedName, LABEL_VALUE, QUALIFIED_NAME } from '../formats.js';
import { isMapping } from '../loose.js';
import { choiceFault, fault, isEmptyList, isFilledIn, type MaybeFault, within } from './fault.js';

const MOST_ANNOTATIONS = 256 * 1024;
const OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

/** The first label that the API server refuses: by its key, or by its value. */
export function labelsFault(labels: unknown): MaybeFault {
  if (!isMapping(labels)) return undefined;
  for (const key in labels) {
    if (!isQualifiedName(key) && !isFilledIn(key)) return keyFault(key, 'label');
    const value = labels[key];
    if (typeof value !== 'string' || isLabelValue(value) || isFilledIn(value)) continue;
    return fault(`\`${value}\` is no value for a label: it takes ${LABEL_VALUE}`, key);
  }
  return undefined;
}

/** The first annotation with a key that the API server refuses, or all of them where they are too long together. */
export function annotationsFault(annotations: unknown): MaybeFault {
  if (!isMapping(annotations)) return undefined;
  let size = 0;
  for (const key in annotations) {
    if (!isQualifiedName(key) && !isQualifiedName(key.toLowerCase()) && !isFilledIn(key))
      return keyFault(key, 'annotation');
    const value = annotations[key];
    size += key.length + (typeof value === 'string' ? value.length : 0);
  }
  if (size <= MOST_ANNOTATIONS) return undefined;
  return fault(`the annotations have ${size} characters together, the most is ${MOST_ANNOTATIONS}`);
}

function keyFault(key: string, what: string): MaybeFault {
  return fault(`\`${key}\` is no key for ${what === 'label' ? 'a label' : 'an annotation'}: ${keyAdvice(key)}`, key);
}

function keyAdvice(key: string): string {
  const name = key.slice(key.indexOf('/') + 1);
  if (name.includes('/')) return 'at most one `/` stands in it, behind a domain';
  if (name.length > 63) return `its part behind the \`/\` has ${name.length} characters, the most is 63`;
  return `it takes ${QUALIFIED_NAME}`;
}

/** What the API server refuses in a selector with matchLabels and matchExpressions. */
export function selectorFault(selector: unknown): MaybeFault {
  if (!isMapping(selector)) return undefined;
  const labels = labelsFault(selector.matchLabels);
  if (labels) return within(labels, 'matchLabels');
  const { matchExpressions } = selector;
  if (!Array.isArray(matchExpressions)) return undefined;
  for (const [index, expression] of matchExpressions.entries()) {
    const found = requirementFault(expression);
    if (found) return within(found, 'matchExpressions', index);
  }
  return undefined;
}

/** What the API server refuses in one requirement of a selector. */
export function requirementFault(requirement: unknown): MaybeFault {
  if (!isMapping(requirement)) return undefined;
  const { key, operator, values } = requirement;
  if (operator === 'In' || operator === 'NotIn') {
    if (isEmptyList(values)) return fault(`\`${operator}\` needs at least one value`, 'values');
  } else if (operator === 'Exists' || operator === 'DoesNotExist') {
    if (Array.isArray(values) && values.length > 0) return fault(`\`${operator}\` takes no values`, 'values');
  }
  if (typeof key === 'string' && !isQualifiedName(key) && !isFilledIn(key)) {
    return fault(`\`${key}\` is no key of a label: ${keyAdvice(key)}`, 'key');
  }
  return choiceFault(operator, OPERATORS, 'operator') ?? valuesFault(values);
}

function valuesFault(values: unknown): MaybeFault {
  if (!Array.isArray(values)) return undefined;
  for (const [index, value] of values.entries()) {
    if (typeof value !== 'string' || isLabelValue(value) || isFilledIn(value)) continue;
    return fault(`\`${value}\` is no value of a label: it takes ${LABEL_VALUE}`, 'values', index);
  }
  return undefined;
}
