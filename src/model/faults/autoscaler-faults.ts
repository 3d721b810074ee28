import { DNS1123_LABEL, isDns1123Label } from '../formats.js';
import { isMapping } from '../loose.js';
import { parseQuantity } from '../quantity.js';
import { isAtLeast } from '../version.js';
import {
  choiceFault,
  fault,
  formFault,
  isAbsent,
  isBelow,
  isEmpty,
  isEmptyList,
  isInt32,
  type MaybeFault,
  within,
} from './fault.js';
import { isPathSegment, PATH_SEGMENT } from './name-faults.js';

type Spec = Readonly<Record<string, unknown>>;

/** Types of metrics with the field that goes with each. */
const SOURCES: Readonly<Record<string, string>> = {
  Object: 'object',
  External: 'external',
  Pods: 'pods',
  Resource: 'resource',
  ContainerResource: 'containerResource',
};
const MOST_PERIOD = 1800;
const MOST_WINDOW = 3600;

/** How many replicas an autoscaler may make. */
export function boundsFault({ minReplicas, maxReplicas }: Spec): MaybeFault {
  if (isBelow(maxReplicas, 1)) return fault(`\`maxReplicas: ${maxReplicas}\` must be at least 1`, 'maxReplicas');
  if (isBelow(minReplicas, 1)) return fault(`\`minReplicas: ${minReplicas}\` must be at least 1`, 'minReplicas');
  if (typeof minReplicas !== 'number' || !isBelow(maxReplicas, minReplicas)) return undefined;
  return fault(`\`maxReplicas: ${maxReplicas}\` is below \`minReplicas: ${minReplicas}\``, 'maxReplicas');
}

/** What an autoscaler, or a metric, points at; since 1.34 with an API group. */
export function referenceFault(reference: unknown, needsGroup: boolean): MaybeFault {
  if (!isMapping(reference)) return undefined;
  const { kind, name, apiVersion } = reference;
  if (kind === '' || name === '') return fault('kind and name must not be empty', kind === '' ? 'kind' : 'name');
  const found =
    formFault(kind, isPathSegment, PATH_SEGMENT, 'kind') ?? formFault(name, isPathSegment, PATH_SEGMENT, 'name');
  if (found || !(isEmpty(apiVersion) || typeof apiVersion === 'string')) return found;
  const parts = isEmpty(apiVersion) ? [] : String(apiVersion).split('/');
  if (parts.length > 2) return fault(`\`${apiVersion}\` is no API version`, 'apiVersion');
  if (!needsGroup || parts.length === 2 || kind === 'ReplicationController' || typeof kind !== 'string')
    return undefined;
  const hint = /^(?:Deployment|StatefulSet|ReplicaSet)$/.test(kind) ? '; write `apps/v1`' : '';
  return fault(`since 1.34 the \`apiVersion\` of the target must name an API group${hint}`, 'apiVersion');
}

export function needsGroup(version: string | undefined): boolean {
  return version !== undefined && isAtLeast(version, '1.34');
}

/** One of the metrics of `autoscaling/v2`. */
export function metricFault(metric: unknown): MaybeFault {
  if (!isMapping(metric)) return undefined;
  const { type } = metric;
  const wrong = choiceFault(type, Object.keys(SOURCES), 'type');
  const key = typeof type === 'string' ? SOURCES[type] : undefined;
  if (wrong || key === undefined) return wrong;
  const source = metric[key];
  if (isAbsent(source)) return fault(`a metric of type \`${type}\` needs \`${key}\``, key);
  for (const other of Object.values(SOURCES)) {
    if (other !== key && !isAbsent(metric[other])) {
      return fault(`\`${other}\` does not go with \`type: ${type}\`; make it a metric of its own`, other);
    }
  }
  const found = isMapping(source) ? sourceFault(key, source) : undefined;
  return found && within(found, key);
}

function sourceFault(key: string, source: Spec): MaybeFault {
  const target = isMapping(source.target) ? source.target : undefined;
  const found =
    metricNameFault(source.metric) ??
    (source.name === '' ? fault('the metric needs the name of a resource', 'name') : undefined) ??
    (key === 'containerResource'
      ? formFault(source.container, isDns1123Label, DNS1123_LABEL, 'container')
      : undefined) ??
    (key === 'object' ? describedFault(source.describedObject) : undefined);
  if (found || !target) return found;
  const wrong = targetFault(target) ?? amountsFault(key, target);
  return wrong && within(wrong, 'target');
}

function describedFault(described: unknown): MaybeFault {
  const found = referenceFault(described, false);
  return found && within(found, 'describedObject');
}

function metricNameFault(metric: unknown): MaybeFault {
  if (!isMapping(metric)) return undefined;
  if (metric.name === '') return fault('a metric needs a name', 'metric', 'name');
  const found = formFault(metric.name, isPathSegment, PATH_SEGMENT, 'name');
  return found && within(found, 'metric');
}

function targetFault(target: Spec): MaybeFault {
  const { averageUtilization: share } = target;
  return (
    choiceFault(target.type, ['Utilization', 'Value', 'AverageValue'], 'type') ??
    positiveFault(target.value, 'value') ??
    positiveFault(target.averageValue, 'averageValue') ??
    (isBelow(share, 1) ? fault(`\`averageUtilization: ${share}\` must be at least 1`, 'averageUtilization') : undefined)
  );
}

function positiveFault(value: unknown, key: string): MaybeFault {
  if ((typeof value !== 'number' && typeof value !== 'string') || String(value).includes('{{')) return undefined;
  const quantity = parseQuantity(value);
  if (!quantity) return fault(`\`${key}: ${value === '' ? '""' : value}\` is no quantity`, key);
  return quantity.nano > 0n ? undefined : fault(`\`${key}: ${value}\` must be more than 0`, key);
}

/** Which numbers a target takes: the field that the server looks at, whatever its `type` says. */
function amountsFault(key: string, target: Spec): MaybeFault {
  const [first, second] = key === 'resource' || key === 'containerResource' ? SHARE : key === 'pods' ? AVERAGE : VALUE;
  if (isAbsent(target[first]) && (second === undefined || isAbsent(target[second]))) {
    const fields = [first, second].filter((field) => field !== undefined).map((field) => `\`${field}\``);
    return fault(`this target needs ${fields.join(' or ')}`, first);
  }
  if (key === 'object' || second === undefined || isAbsent(target[first]) || isAbsent(target[second])) return undefined;
  return fault(`\`${first}\` and \`${second}\` do not go together`, second);
}

const SHARE = ['averageUtilization', 'averageValue'] as const;
const AVERAGE = ['averageValue', undefined] as const;
const VALUE = ['averageValue', 'value'] as const;

/** `scaleUp` or `scaleDown` of the behaviour. */
export function scalingFault(rules: unknown): MaybeFault {
  if (!isMapping(rules)) return undefined;
  const { stabilizationWindowSeconds: window, policies, tolerance } = rules;
  if (typeof window === 'number' && (window < 0 || window > MOST_WINDOW)) {
    return fault(`\`${window}\` must be 0 to ${MOST_WINDOW} seconds`, 'stabilizationWindowSeconds');
  }
  const choice = choiceFault(rules.selectPolicy, ['Max', 'Min', 'Disabled'], 'selectPolicy');
  if (choice || !Array.isArray(policies)) return choice;
  if (isEmptyList(policies))
    return fault('at least one policy is needed; leave `policies` out for the default', 'policies');
  for (const [index, policy] of policies.entries()) {
    const found = isMapping(policy) ? policyFault(policy) : undefined;
    if (found) return within(found, 'policies', index);
  }
  return typeof tolerance === 'string' && tolerance.startsWith('-')
    ? fault(`\`tolerance: ${tolerance}\` must not be negative`, 'tolerance')
    : undefined;
}

function policyFault({ type, value, periodSeconds: period }: Spec): MaybeFault {
  if (isBelow(value, 1)) return fault(`\`value: ${value}\` must be at least 1`, 'value');
  if (typeof period === 'number' && isInt32(period) && (period < 1 || period > MOST_PERIOD)) {
    return fault(`\`periodSeconds: ${period}\` must be 1 to ${MOST_PERIOD}`, 'periodSeconds');
  }
  return choiceFault(type, ['Pods', 'Percent'], 'type');
}
