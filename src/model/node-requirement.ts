import { UNKNOWN } from '../source/unknown.js';
import { entries, isMapping } from './loose.js';
import type { PodTemplate } from './pod.js';

const COMPUTE_TYPE = 'eks.amazonaws.com/compute-type';
// Besides its compute type a Fargate node carries only labels that Kubernetes gives every node.
const ON_FARGATE =
  /^(?:(?:beta\.)?kubernetes\.io\/(?:os|arch|hostname)|(?:topology|failure-domain\.beta)\.kubernetes\.io\/(?:region|zone))$/;

/** Whether a pod asks for nodes that Fargate never has; true where that cannot be known, since it may excuse. */
export function mayExcludeFargate({ spec }: PodTemplate): boolean {
  const selector: unknown = spec.nodeSelector;
  if (selector === UNKNOWN || entries(selector).some(([key, value]) => !fitsFargate(key, value))) return true;
  const affinity: unknown = spec.affinity;
  if (affinity === UNKNOWN) return true;
  const node = isMapping(affinity) ? affinity.nodeAffinity : undefined;
  if (node === UNKNOWN) return true;
  const required = isMapping(node) ? node.requiredDuringSchedulingIgnoredDuringExecution : undefined;
  if (required === UNKNOWN) return true;
  const terms = isMapping(required) ? required.nodeSelectorTerms : undefined;
  if (terms === UNKNOWN) return true;
  return Array.isArray(terms) && terms.length > 0 && terms.every(termExcludesFargate);
}

function fitsFargate(key: string, value: unknown): boolean {
  if (value === UNKNOWN) return false;
  if (key === COMPUTE_TYPE) return value === 'fargate';
  if (key.endsWith('/os')) return value === 'linux';
  return key.endsWith('/arch') ? value === 'amd64' : ON_FARGATE.test(key);
}

/** Terms are alternatives: all must exclude it; of the expressions in a term one is enough. */
function termExcludesFargate(term: unknown): boolean {
  if (term === UNKNOWN) return true;
  const expressions = isMapping(term) ? term.matchExpressions : undefined;
  return expressions === UNKNOWN || (Array.isArray(expressions) && expressions.some(excludesFargate));
}

function excludesFargate(expression: unknown): boolean {
  if (!isMapping(expression)) return expression === UNKNOWN;
  const { key, operator, values } = expression;
  if ([key, operator, values].includes(UNKNOWN)) return true;
  if (typeof key !== 'string') return false;
  const list = Array.isArray(values) ? values : [];
  const fits = list.some((value) => fitsFargate(key, value));
  if (operator === 'In') return !fits;
  if (operator === 'NotIn') return key === COMPUTE_TYPE && list.includes('fargate');
  if (operator === 'DoesNotExist') return key === COMPUTE_TYPE;
  return operator === 'Exists' && key !== COMPUTE_TYPE && !ON_FARGATE.test(key);
}
