import { ASG_PROCESSES, SPOT_STRATEGIES } from '../../data/eksctl-values.js';
import { isMapping, strings } from '../loose.js';
import { didYouMean } from '../suggest.js';
import { type EksctlFaults, type EksctlNodeGroup, isAbsent, isFilled, isText, within } from './cluster-config.js';
import { isOther, oneOf, whole } from './texts.js';

type Data = EksctlNodeGroup['data'];

const MOST_TYPES = 20;
const SECONDS_OF_A_DAY = 86_400;
const CAPACITY_OPTIMIZED = ['capacity-optimized', 'capacity-optimized-prioritized'];

/** Why eksctl refuses the choice of instances of a node group. */
export function* instancesFaults(group: EksctlNodeGroup): EksctlFaults {
  const { data, managed } = group;
  yield* managed ? managedTypeFaults(data) : ownTypeFaults(data);
  yield* reservationFaults(data);
  if (managed) return;
  yield* distributionFaults(data);
  yield* creditFaults(data);
  for (const [index, process] of strings(data.asgSuspendProcesses).entries()) {
    if (ASG_PROCESSES.includes(process)) continue;
    const hint = didYouMean(process, ASG_PROCESSES) || `; allowed are ${oneOf(ASG_PROCESSES)}`;
    yield { at: ['asgSuspendProcesses', index], message: `Auto Scaling has no process \`${process}\`${hint}` };
  }
  const lifetime = whole(data.maxInstanceLifetime);
  if (lifetime !== undefined && lifetime < SECONDS_OF_A_DAY) {
    const message = `\`${lifetime}\` seconds are less than a day (${SECONDS_OF_A_DAY})`;
    yield { at: ['maxInstanceLifetime'], message };
  }
}

function hasSelector(data: Data): boolean {
  return Object.values(within(data, 'instanceSelector')).some(
    (value) => (typeof value === 'number' && value !== 0) || isText(value),
  );
}

function* managedTypeFaults(data: Data): EksctlFaults {
  if (!isText(data.instanceType)) return;
  if (isFilled(data.instanceTypes)) {
    yield { at: ['instanceType'], message: 'only one of `instanceType` and `instanceTypes` may be set' };
  }
  if (hasSelector(data)) {
    yield { at: ['instanceType'], message: 'an `instanceSelector` chooses the types; drop `instanceType`' };
  }
}

function* ownTypeFaults(data: Data): EksctlFaults {
  if (!isText(data.instanceType) || data.instanceType === 'mixed') return;
  const chooser = isMapping(data.instancesDistribution)
    ? 'instancesDistribution'
    : hasSelector(data) && 'instanceSelector';
  if (!chooser) return;
  const message = `\`${chooser}\` chooses the types; drop \`instanceType\``;
  yield { at: ['instanceType'], message };
}

function* distributionFaults(data: Data): EksctlFaults {
  if (!isMapping(data.instancesDistribution)) return;
  const distribution = within(data, 'instancesDistribution');
  const at = ['instancesDistribution'];
  const types = distribution.instanceTypes;
  if (!hasSelector(data)) {
    if (isAbsent(types) || (Array.isArray(types) && types.length === 0)) {
      yield { at: [...at, 'instanceTypes'], message: 'a mixed node group needs `instanceTypes`' };
    } else if (new Set(strings(types)).size > MOST_TYPES) {
      yield { at: [...at, 'instanceTypes'], message: `at most ${MOST_TYPES} types may be mixed` };
    }
  }
  yield* numberFaults(distribution);
  yield* strategyFaults(distribution);
}

const BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  onDemandBaseCapacity: [0, Number.POSITIVE_INFINITY],
  onDemandPercentageAboveBaseCapacity: [0, 100],
  spotInstancePools: [1, 20],
};

function* numberFaults(distribution: Data): EksctlFaults {
  for (const [key, [least, most]] of Object.entries(BOUNDS)) {
    const value = whole(distribution[key]);
    if (value === undefined || (least <= value && value <= most)) continue;
    const allowed = Number.isFinite(most) ? `${least} to ${most} are allowed` : `it must be ${least} or more`;
    yield { at: ['instancesDistribution', key], message: `\`${value}\`: ${allowed}` };
  }
}

function* strategyFaults(distribution: Data): EksctlFaults {
  const strategy = distribution.spotAllocationStrategy;
  if (typeof strategy !== 'string') return;
  if (isOther(strategy, SPOT_STRATEGIES)) {
    const hint = didYouMean(strategy, SPOT_STRATEGIES) || `; allowed are ${oneOf(SPOT_STRATEGIES)}`;
    const message = `there is no strategy \`${strategy}\`${hint}`;
    yield { at: ['instancesDistribution', 'spotAllocationStrategy'], message };
  } else if (CAPACITY_OPTIMIZED.includes(strategy) && whole(distribution.spotInstancePools) !== undefined) {
    const message = `\`spotInstancePools\` does not go with \`${strategy}\``;
    yield { at: ['instancesDistribution', 'spotInstancePools'], message };
  }
}

function* creditFaults(data: Data): EksctlFaults {
  const credits = data.cpuCredits;
  if (typeof credits !== 'string') return;
  const at = ['cpuCredits'];
  const types = isMapping(data.instancesDistribution)
    ? within(data, 'instancesDistribution').instanceTypes
    : [data.instanceType];
  const isKnown = Array.isArray(types) && types.every((type) => typeof type !== 'symbol');
  if ((isKnown || isAbsent(types)) && !strings(types).some((type) => type.startsWith('t'))) {
    yield { at, message: 'only instances of the T family have CPU credits, and none is named' };
  } else if (!['unlimited', 'standard'].includes(credits.toLowerCase())) {
    yield { at, message: `\`${credits}\`: allowed are \`standard\` or \`unlimited\`` };
  }
}

function* reservationFaults(data: Data): EksctlFaults {
  const reservation = within(data, 'capacityReservation');
  const target = within(reservation, 'capacityReservationTarget');
  const preference = reservation.capacityReservationPreference;
  const at = ['capacityReservation'];
  if (!isAbsent(preference) && isMapping(reservation.capacityReservationTarget)) {
    const message = 'only one of `capacityReservationPreference` and `capacityReservationTarget` may be set';
    yield { at: [...at, 'capacityReservationPreference'], message };
  } else if (isOther(preference, ['open', 'none'])) {
    const message = `\`${preference}\`: allowed are \`open\` or \`none\``;
    yield { at: [...at, 'capacityReservationPreference'], message };
  }
  if (!isAbsent(target.capacityReservationID) && !isAbsent(target.capacityReservationResourceGroupARN)) {
    const message = 'only one of `capacityReservationID` and `capacityReservationResourceGroupARN` may be set';
    yield { at: [...at, 'capacityReservationTarget', 'capacityReservationResourceGroupARN'], message };
  }
  if (!isMapping(data.instanceMarketOptions)) return;
  const { marketType } = within(data, 'instanceMarketOptions');
  if (isAbsent(data.capacityReservation)) {
    yield { at: ['instanceMarketOptions'], message: '`instanceMarketOptions` needs a `capacityReservation`' };
  } else if (isOther(marketType, ['capacity-block'])) {
    yield {
      at: ['instanceMarketOptions', 'marketType'],
      message: `\`${marketType}\`: only \`capacity-block\` is allowed`,
    };
  }
}
