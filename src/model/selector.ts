import { GENERATED_LABELS } from '../data/generated-labels.js';
import { UNKNOWN } from '../source/unknown.js';
import { isMapping } from './loose.js';

/** Whether a selector selects labels; undefined where a value that cannot be known decides. */
export type Match = boolean | undefined;

type Labels = Readonly<Record<string, unknown>>;

/** Equality-based selector, as in a Service: all pairs must be there. An absent or empty one selects nothing. */
export function matchesMap(selector: unknown, labels: Labels): Match {
  if (selector === UNKNOWN) return undefined;
  if (!isMapping(selector)) return false;
  let empty = true;
  for (const _ in selector) {
    empty = false;
    break;
  }
  return empty ? false : matchesPairs(selector, labels);
}

/** LabelSelector with matchLabels and matchExpressions: null selects nothing, an empty one everything. */
export function matchesSelector(selector: unknown, labels: Labels): Match {
  if (selector === UNKNOWN) return undefined;
  if (!isMapping(selector)) return false;
  const { matchLabels, matchExpressions } = selector;
  if (matchLabels === UNKNOWN || matchExpressions === UNKNOWN) return undefined;
  // A text in its place says nothing, and is reported as that.
  if (typeof matchLabels === 'string' || Array.isArray(matchLabels)) return undefined;
  let match: Match = isMapping(matchLabels) ? matchesPairs(matchLabels, labels) : true;
  if (match === false || !Array.isArray(matchExpressions)) return match;
  for (const expression of matchExpressions) {
    if (!isMapping(expression)) continue;
    const one = matchesExpression(expression, labels);
    if (one === false) return false;
    if (one === undefined) match = undefined;
  }
  return match;
}

/** Whether a selector has no requirement at all, so that it selects everything. */
export function isEmptySelector(selector: unknown): boolean {
  return isMapping(selector) && isNone(selector.matchLabels) && isNone(selector.matchExpressions);
}

function isNone(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== 'object') return false;
  for (const _ in value) return false;
  return true;
}

function matchesPairs(pairs: Labels, labels: Labels): Match {
  let match: Match = true;
  for (const key in pairs) {
    const one = equals(labels, key, pairs[key]);
    if (one === false) return false;
    if (one === undefined) match = undefined;
  }
  return match;
}

function matchesExpression(expression: Labels, labels: Labels): Match {
  const { key, operator, values } = expression;
  if (typeof key !== 'string' || typeof operator !== 'string' || values === UNKNOWN) return undefined;
  const present = Object.hasOwn(labels, key);
  if (!present && GENERATED_LABELS.has(key)) return undefined;
  if (operator === 'Exists') return present;
  if (operator === 'DoesNotExist') return !present;
  const list: readonly unknown[] = Array.isArray(values) ? values : [];
  const among = present && (labels[key] === UNKNOWN || list.includes(UNKNOWN) ? undefined : list.includes(labels[key]));
  if (operator === 'In') return among;
  return operator === 'NotIn' ? (among === undefined ? undefined : !among) : undefined;
}

/** What is no text is refused by the API server or cannot be known; some labels are put on pods later. */
function equals(labels: Labels, key: string, value: unknown): Match {
  if (!Object.hasOwn(labels, key)) return GENERATED_LABELS.has(key) ? undefined : false;
  const label = labels[key];
  return typeof label === 'string' && typeof value === 'string' ? label === value : undefined;
}
