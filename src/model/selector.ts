import { UNKNOWN } from '../source/unknown.js';
import { entries, isMapping } from './loose.js';

/** Whether a selector selects labels; undefined where a value that cannot be known decides. */
export type Match = boolean | undefined;

type Labels = Readonly<Record<string, unknown>>;

/** Equality-based selector, as in a Service: all pairs must be there. An absent or empty one selects nothing. */
export function matchesMap(selector: unknown, labels: Labels): Match {
  if (selector === UNKNOWN) return undefined;
  const pairs = entries(selector);
  return pairs.length === 0 ? false : all(pairs.map(([key, value]) => equals(labels, key, value)));
}

/** LabelSelector with matchLabels and matchExpressions: null selects nothing, an empty one everything. */
export function matchesSelector(selector: unknown, labels: Labels): Match {
  if (selector === UNKNOWN) return undefined;
  if (!isMapping(selector)) return false;
  const { matchLabels, matchExpressions } = selector;
  if (matchLabels === UNKNOWN || matchExpressions === UNKNOWN) return undefined;
  const expressions = Array.isArray(matchExpressions) ? matchExpressions.filter(isMapping) : [];
  return all([
    ...entries(matchLabels).map(([key, value]) => equals(labels, key, value)),
    ...expressions.map((expression) => matchesExpression(expression, labels)),
  ]);
}

/** Whether a selector has no requirement at all, so that it selects everything. */
export function isEmptySelector(selector: unknown): boolean {
  if (!isMapping(selector)) return false;
  const { matchLabels, matchExpressions } = selector;
  const none = (value: unknown): boolean =>
    value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  return none(matchLabels) && none(matchExpressions);
}

function matchesExpression(expression: Labels, labels: Labels): Match {
  const { key, operator, values } = expression;
  if (typeof key !== 'string' || typeof operator !== 'string' || values === UNKNOWN) return undefined;
  const present = Object.hasOwn(labels, key);
  if (operator === 'Exists') return present;
  if (operator === 'DoesNotExist') return !present;
  const list = Array.isArray(values) ? values : [];
  const among = present && (labels[key] === UNKNOWN || list.includes(UNKNOWN) ? undefined : list.includes(labels[key]));
  if (operator === 'In') return among;
  return operator === 'NotIn' ? (among === undefined ? undefined : !among) : undefined;
}

function equals(labels: Labels, key: string, value: unknown): Match {
  if (!Object.hasOwn(labels, key)) return false;
  if (value === UNKNOWN || labels[key] === UNKNOWN) return undefined;
  return labels[key] === value;
}

function all(matches: readonly Match[]): Match {
  if (matches.includes(false)) return false;
  return matches.includes(undefined) ? undefined : true;
}
