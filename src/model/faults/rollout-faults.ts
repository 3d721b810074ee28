import { isPercent } from '../formats.js';
import { isMapping } from '../loose.js';
import { choiceFault, fault, isAbsent, isBelow, isFilledIn, type MaybeFault, negativeFault, within } from './fault.js';

/** What the API server refuses as a number of pods or a share of them. */
export function amountFault(value: unknown, key: string, most = Number.POSITIVE_INFINITY): MaybeFault {
  if (typeof value === 'number') return negativeFault(value, key);
  if (typeof value !== 'string' || isFilledIn(value)) return undefined;
  if (!isPercent(value)) {
    return fault(
      `\`${key}: "${value}"\` is rejected; write a whole number such as \`1\` or a share such as \`50%\``,
      key,
    );
  }
  return Number(value.slice(0, -1)) > most ? fault(`\`${key}: ${value}\` is more than ${most}%`, key) : undefined;
}

/** Whether an amount is none at all; a share of nothing is. undefined where it cannot be known. */
function isNone(value: unknown, byDefault: boolean): boolean | undefined {
  if (isAbsent(value)) return byDefault;
  if (typeof value === 'number') return value === 0;
  return typeof value === 'string' && isPercent(value) ? Number(value.slice(0, -1)) === 0 : undefined;
}

/** `spec` of a Deployment. */
export function deploymentFault(spec: Readonly<Record<string, unknown>>): MaybeFault {
  const { progressDeadlineSeconds: deadline, minReadySeconds: ready } = spec;
  return (
    negativeFault(spec.replicas, 'replicas') ??
    negativeFault(ready, 'minReadySeconds') ??
    negativeFault(spec.revisionHistoryLimit, 'revisionHistoryLimit') ??
    negativeFault(deadline, 'progressDeadlineSeconds') ??
    deadlineFault(isAbsent(deadline) ? 600 : deadline, isAbsent(ready) ? 0 : ready) ??
    deploymentStrategyFault(spec.strategy)
  );
}

function deadlineFault(deadline: unknown, ready: unknown): MaybeFault {
  if (typeof ready !== 'number' || !isBelow(deadline, ready + 1)) return undefined;
  const at = 'progressDeadlineSeconds';
  return fault(`\`${at}\` (${deadline}) must be more than \`minReadySeconds\` (${ready})`, at);
}

function deploymentStrategyFault(strategy: unknown): MaybeFault {
  if (!isMapping(strategy)) return undefined;
  const { type, rollingUpdate } = strategy;
  if (!isMapping(rollingUpdate)) return undefined;
  if (type === 'Recreate') {
    return fault('`rollingUpdate` does not go with `type: Recreate`; remove it', 'strategy', 'rollingUpdate');
  }
  if (!isAbsent(type) && type !== '' && type !== 'RollingUpdate') return undefined;
  const { maxUnavailable, maxSurge } = rollingUpdate;
  const found =
    amountFault(maxUnavailable, 'maxUnavailable', 100) ??
    amountFault(maxSurge, 'maxSurge') ??
    (isNone(maxUnavailable, false) === true && isNone(maxSurge, false) === true
      ? fault('with `maxSurge` and `maxUnavailable` both 0 no pod can ever be replaced', 'maxUnavailable')
      : undefined);
  return found && within(found, 'strategy', 'rollingUpdate');
}

/** `spec` of a DaemonSet. */
export function daemonSetFault(spec: Readonly<Record<string, unknown>>): MaybeFault {
  return (
    negativeFault(spec.minReadySeconds, 'minReadySeconds') ??
    negativeFault(spec.revisionHistoryLimit, 'revisionHistoryLimit') ??
    daemonSetStrategyFault(spec.updateStrategy)
  );
}

function daemonSetStrategyFault(strategy: unknown): MaybeFault {
  if (!isMapping(strategy)) return undefined;
  const { type, rollingUpdate } = strategy;
  if (!isMapping(rollingUpdate) || !(isAbsent(type) || type === '' || type === 'RollingUpdate')) return undefined;
  const { maxUnavailable, maxSurge } = rollingUpdate;
  const found =
    amountFault(maxUnavailable, 'maxUnavailable', 100) ??
    amountFault(maxSurge, 'maxSurge', 100) ??
    daemonSetAmountsFault(isNone(maxUnavailable, false), isNone(maxSurge, true), maxUnavailable);
  return found && within(found, 'updateStrategy', 'rollingUpdate');
}

function daemonSetAmountsFault(
  noneGone: boolean | undefined,
  noSurge: boolean | undefined,
  unavailable: unknown,
): MaybeFault {
  if (noneGone === true && noSurge === true) {
    return fault('with `maxSurge` and `maxUnavailable` both 0 no pod can ever be replaced', 'maxUnavailable');
  }
  if (noneGone !== false || noSurge !== false) return undefined;
  const why = isAbsent(unavailable)
    ? '`maxUnavailable` is 1 where it is not written; set it to 0'
    : 'one of them must be 0';
  return fault(`a DaemonSet takes \`maxSurge\` or \`maxUnavailable\`, not both: ${why}`, 'maxSurge');
}

/** `spec` of a StatefulSet. */
export function statefulSetFault(spec: Readonly<Record<string, unknown>>): MaybeFault {
  return (
    negativeFault(spec.replicas, 'replicas') ??
    negativeFault(spec.minReadySeconds, 'minReadySeconds') ??
    statefulSetStrategyFault(spec.updateStrategy) ??
    ordinalsFault(spec.ordinals) ??
    retentionFault(spec.persistentVolumeClaimRetentionPolicy)
  );
}

function statefulSetStrategyFault(strategy: unknown): MaybeFault {
  if (!isMapping(strategy) || !isMapping(strategy.rollingUpdate)) return undefined;
  const found =
    strategy.type === 'OnDelete'
      ? fault('`rollingUpdate` does not go with `type: OnDelete`; remove it')
      : negativeFault(strategy.rollingUpdate.partition, 'partition');
  return found && within(found, 'updateStrategy', 'rollingUpdate');
}

function ordinalsFault(ordinals: unknown): MaybeFault {
  const found = isMapping(ordinals) ? negativeFault(ordinals.start, 'start') : undefined;
  return found && within(found, 'ordinals');
}

function retentionFault(policy: unknown): MaybeFault {
  if (!isMapping(policy)) return undefined;
  const found =
    choiceFault(policy.whenDeleted || 'Retain', ['Retain', 'Delete'], 'whenDeleted') ??
    choiceFault(policy.whenScaled || 'Retain', ['Retain', 'Delete'], 'whenScaled');
  return found && within(found, 'persistentVolumeClaimRetentionPolicy');
}
