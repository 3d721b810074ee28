import type { Path } from '../source/path.js';
import { UNKNOWN } from '../source/unknown.js';
import type { ComputeResource } from './compute-resources.js';
import { isMapping } from './loose.js';
import type { Resource } from './resource.js';

/** A share of what the containers of the target request. */
export interface Utilization {
  readonly resource: ComputeResource;
  /** The one container that is measured; undefined: all of them. */
  readonly container: string | undefined;
  /** Where the autoscaler says so, below the object. */
  readonly at: Path;
  /** Nothing is said, so that the API server takes 80 % of the CPU. */
  readonly assumed: boolean;
}

/** Metrics of an autoscaler of any version that are shares of a request. */
export function utilizationsOf(autoscaler: Resource): readonly Utilization[] {
  const { spec } = autoscaler.data as { readonly spec?: unknown };
  if (!isMapping(spec)) return [];
  if (autoscaler.kind === 'ScaledObject') return triggers(spec);
  if (autoscaler.apiVersion === 'autoscaling/v1') return version1(spec);
  const { metrics } = spec;
  if (metrics === undefined || metrics === null) return [assumed(['spec', 'metrics'])];
  if (!Array.isArray(metrics)) return [];
  if (metrics.length === 0) return [assumed(['spec', 'metrics'])];
  return metrics.flatMap((metric, index) => ofMetric(metric, ['spec', 'metrics', index]) ?? []);
}

function assumed(at: Path): Utilization {
  return { resource: 'cpu', container: undefined, at, assumed: true };
}

function version1(spec: Readonly<Record<string, unknown>>): readonly Utilization[] {
  // Metrics under v1 are another rule's: the server drops or rejects them.
  if (spec.metrics !== undefined || spec.targetCPUUtilizationPercentage === UNKNOWN) return [];
  const at = ['spec', 'targetCPUUtilizationPercentage'];
  return [{ ...assumed(at), assumed: (spec.targetCPUUtilizationPercentage ?? null) === null }];
}

const FIELDS = { Resource: 'resource', ContainerResource: 'containerResource' } as const;

function ofMetric(metric: unknown, at: Path): Utilization | undefined {
  if (!isMapping(metric) || (metric.type !== 'Resource' && metric.type !== 'ContainerResource')) return undefined;
  const field = FIELDS[metric.type];
  const source = metric[field];
  if (!isMapping(source) || (source.name !== 'cpu' && source.name !== 'memory')) return undefined;
  const { target } = source;
  const share = isMapping(target) ? target.type === 'Utilization' : typeof source.targetAverageUtilization === 'number';
  if (!share || (field === 'containerResource' && typeof source.container !== 'string')) return undefined;
  const container = typeof source.container === 'string' ? source.container : undefined;
  return { resource: source.name, container, at: [...at, field, 'name'], assumed: false };
}

/** KEDA's cpu and memory triggers. */
function triggers({ triggers: list }: Readonly<Record<string, unknown>>): readonly Utilization[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((trigger, index) => {
    if (!isMapping(trigger) || (trigger.type !== 'cpu' && trigger.type !== 'memory')) return [];
    const { metadata, metricType } = trigger;
    if (!isMapping(metadata) || (metricType ?? metadata.type) !== 'Utilization') return [];
    if (metadata.containerName === UNKNOWN) return [];
    const container = typeof metadata.containerName === 'string' ? metadata.containerName : undefined;
    return [{ resource: trigger.type, container, at: ['spec', 'triggers', index, 'type'], assumed: false }];
  });
}
