import { isDomainPrefixedPath, isQualifiedName, QUALIFIED_NAME } from '../formats.js';
import { isMapping } from '../loose.js';
import {
  choiceFault,
  emptyChoiceFault,
  fault,
  formFault,
  isAbsent,
  isEmptyList,
  type MaybeFault,
  negativeFault,
  within,
} from './fault.js';

type Spec = Readonly<Record<string, unknown>>;

const MOST_INDEXED = 100_000;
/** Of a Job with more than `MOST_INDEXED` completions and a limit for each of them. */
const MOST_VAST = 10_000;

/** `spec` of a Job, or of the Jobs that a CronJob makes. */
export function jobFault(spec: Spec): MaybeFault {
  return (
    negativeFault(spec.parallelism, 'parallelism') ??
    negativeFault(spec.completions, 'completions') ??
    negativeFault(spec.activeDeadlineSeconds, 'activeDeadlineSeconds') ??
    negativeFault(spec.backoffLimit, 'backoffLimit') ??
    negativeFault(spec.ttlSecondsAfterFinished, 'ttlSecondsAfterFinished') ??
    negativeFault(spec.backoffLimitPerIndex, 'backoffLimitPerIndex') ??
    negativeFault(spec.maxFailedIndexes, 'maxFailedIndexes') ??
    modeFault(spec) ??
    emptyChoiceFault(spec, 'completionMode', 'podReplacementPolicy') ??
    managedByFault(spec.managedBy)
  );
}

function managedByFault(managedBy: unknown): MaybeFault {
  if (typeof managedBy === 'string' && managedBy.length > 63) {
    return fault(`\`managedBy\` has ${managedBy.length} characters, the most is 63`, 'managedBy');
  }
  return formFault(managedBy, isDomainPrefixedPath, 'a domain, `/` and a path', 'managedBy');
}

function modeFault(spec: Spec): MaybeFault {
  const { completionMode } = spec;
  if (completionMode === 'Indexed') return indexedFault(spec);
  if (!isAbsent(completionMode) && completionMode !== 'NonIndexed') return undefined;
  for (const key of ['backoffLimitPerIndex', 'maxFailedIndexes', 'successPolicy']) {
    if (!isAbsent(spec[key])) return fault(`\`${key}\` needs \`completionMode: Indexed\``, key);
  }
  return undefined;
}

function indexedFault(spec: Spec): MaybeFault {
  const { completions, parallelism, backoffLimitPerIndex, maxFailedIndexes } = spec;
  // Without either the server takes 1 for both.
  if (isAbsent(completions) && !isAbsent(parallelism)) {
    return fault('a Job with `completionMode: Indexed` and `parallelism` needs `completions`', 'completions');
  }
  const isVast =
    typeof completions === 'number' && completions > MOST_INDEXED && typeof backoffLimitPerIndex === 'number';
  const most = isVast ? MOST_VAST : MOST_INDEXED;
  if (typeof parallelism === 'number' && parallelism > most) {
    return fault(`\`parallelism: ${parallelism}\` of this indexed Job must be at most ${most}`, 'parallelism');
  }
  if (isAbsent(maxFailedIndexes)) {
    return isVast
      ? fault(`with more than ${MOST_INDEXED} completions it must be set, to at most ${most}`, 'maxFailedIndexes')
      : undefined;
  }
  if (isAbsent(backoffLimitPerIndex)) {
    return fault('`maxFailedIndexes` needs `backoffLimitPerIndex`', 'backoffLimitPerIndex');
  }
  if (typeof maxFailedIndexes !== 'number' || typeof completions !== 'number') return undefined;
  const mostFailed = Math.min(completions, most);
  if (maxFailedIndexes <= mostFailed) return undefined;
  return fault(`\`maxFailedIndexes: ${maxFailedIndexes}\` must be at most ${mostFailed}`, 'maxFailedIndexes');
}

/** One rule of a `podFailurePolicy`; `containers` are the names of the pod's containers, undefined where not all are known. */
export function failureRuleFault(rule: unknown, spec: Spec, containers: ReadonlySet<string> | undefined): MaybeFault {
  if (!isMapping(rule)) return undefined;
  const { action, onExitCodes, onPodConditions } = rule;
  const hasConditions = !isEmptyList(onPodConditions);
  if (isAbsent(onExitCodes) && !hasConditions) return fault('a rule needs `onExitCodes` or `onPodConditions`');
  if (!isAbsent(onExitCodes) && hasConditions)
    return fault('a rule takes `onExitCodes` or `onPodConditions`, not both');
  if (action === '') return fault('a rule needs its `action`', 'action');
  if (action === 'FailIndex' && isAbsent(spec.backoffLimitPerIndex)) {
    return fault('`action: FailIndex` needs `backoffLimitPerIndex`', 'action');
  }
  if (isMapping(onExitCodes)) return exitCodesFault(onExitCodes, containers);
  if (!Array.isArray(onPodConditions)) return undefined;
  for (const [index, condition] of onPodConditions.entries()) {
    if (!isMapping(condition)) continue;
    const found =
      formFault(condition.type, isQualifiedName, QUALIFIED_NAME, 'type') ??
      choiceFault(condition.status || 'True', ['True', 'False', 'Unknown'], 'status');
    if (found) return within(found, 'onPodConditions', index);
  }
  return undefined;
}

function exitCodesFault(codes: Spec, containers: ReadonlySet<string> | undefined): MaybeFault {
  const found =
    emptyChoiceFault(codes, 'operator') ??
    containerFault(codes.containerName, containers) ??
    exitValuesFault(codes.operator, codes.values);
  return found && within(found, 'onExitCodes');
}

function containerFault(name: unknown, containers: ReadonlySet<string> | undefined): MaybeFault {
  if (typeof name !== 'string' || !containers || containers.has(name)) return undefined;
  return fault(`the pod has no container \`${name}\``, 'containerName');
}

function exitValuesFault(operator: unknown, values: unknown): MaybeFault {
  if (!Array.isArray(values)) return undefined;
  if (values.length === 0) return fault('at least one exit code is needed', 'values');
  if (values.length > 255) return fault(`${values.length} exit codes are more than 255`, 'values');
  for (const [index, value] of values.entries()) {
    if (value === 0 && operator === 'In') return fault('0 is no failure: `In` does not take it', 'values', index);
    if (typeof value !== 'number') continue;
    if (values.indexOf(value) < index) return fault(`\`${value}\` stands there twice`, 'values', index);
    if (index > 0 && values[index - 1] > value) return fault('the exit codes must be in order', 'values');
  }
  return undefined;
}

/** One rule of a `successPolicy`. */
export function successRuleFault(rule: unknown, completions: unknown): MaybeFault {
  if (!isMapping(rule)) return undefined;
  const { succeededCount, succeededIndexes } = rule;
  if (isAbsent(succeededCount) && isAbsent(succeededIndexes)) {
    return fault('a rule needs `succeededCount` or `succeededIndexes`');
  }
  if (typeof completions !== 'number') return undefined;
  let most = completions;
  if (typeof succeededIndexes === 'string') {
    const count = countOf(succeededIndexes, completions);
    if (count === undefined) {
      const message = `\`${succeededIndexes}\` is no list of indexes below ${completions}, in order, such as \`0,2-4\``;
      return fault(message, 'succeededIndexes');
    }
    most = count;
  }
  if (typeof succeededCount !== 'number' || (succeededCount >= 0 && succeededCount <= most)) return undefined;
  return fault(`\`succeededCount: ${succeededCount}\` must be 0 to ${most}`, 'succeededCount');
}

/** How many indexes a list such as `0,2-4` names. */
function countOf(list: string, completions: number): number | undefined {
  let count = 0;
  let last = -1;
  for (const range of list === '' ? [] : list.split(',')) {
    const [, low, high = low] = /^\+?(\d+)(?:-\+?(\d+))?$/.exec(range) ?? [];
    const [from, to] = [Number(low), Number(high)];
    if (!(from > last && to >= from && to < completions) || (range.includes('-') && to === from)) return undefined;
    count += to - from + 1;
    last = to;
  }
  return count;
}
