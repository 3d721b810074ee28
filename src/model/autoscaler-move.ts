import { UNKNOWN } from '../source/unknown.js';
import { isMapping } from './loose.js';

type Fields = Readonly<Record<string, unknown>>;

/** The key that a metric of a type stands under. */
const SOURCES: Readonly<Record<string, string>> = {
  Resource: 'resource',
  ContainerResource: 'containerResource',
  Pods: 'pods',
  Object: 'object',
  External: 'external',
};

/** A metric of `autoscaling/v2beta1` as `autoscaling/v2` writes it; undefined where it is not wholly known. */
export function movedMetric(metric: unknown): Fields | undefined {
  if (!isMapping(metric) || typeof metric.type !== 'string') return undefined;
  const key = SOURCES[metric.type];
  const source = key === undefined ? undefined : metric[key];
  if (key === undefined || !isMapping(source) || holdsUnknown(source) || isHalfMoved(source)) return undefined;
  const target = targetOf(source);
  if (!target) return undefined;
  const { name, container, target: describedObject } = source;
  if (key === 'resource') return { type: metric.type, [key]: { name, target } };
  if (key === 'containerResource') return { type: metric.type, [key]: { name, container, target } };
  const seen = { metric: nameOf(source), target };
  return { type: metric.type, [key]: key === 'object' ? { describedObject, ...seen } : seen };
}

/** What of it is meant, nobody can tell. */
function isHalfMoved({ metric, describedObject, target }: Fields): boolean {
  return metric !== undefined || describedObject !== undefined || (isMapping(target) && target.type !== undefined);
}

function nameOf({ metricName: name, metricSelector, selector = metricSelector }: Fields): Fields {
  return { name, ...(selector !== undefined && { selector }) };
}

/** In an Object metric the average wins over the value. */
function targetOf(source: Fields): Fields | undefined {
  const { targetAverageUtilization, targetAverageValue, averageValue = targetAverageValue, targetValue } = source;
  if (targetAverageUtilization !== undefined) {
    return { type: 'Utilization', averageUtilization: targetAverageUtilization };
  }
  if (averageValue !== undefined) return { type: 'AverageValue', averageValue };
  return targetValue === undefined ? undefined : { type: 'Value', value: targetValue };
}

function holdsUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUnknown);
}
