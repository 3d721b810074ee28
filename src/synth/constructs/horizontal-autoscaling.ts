import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { compact, filled, type Json } from '../parts/compact.js';
import { checkLabels } from '../parts/labels.js';
import { checkLabelName, checkObjectName, platformObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';
import type { ExternalMetricProps, ScaleProps, ScaleRuleProps } from '../parts/scale.js';

/** A workload to scale. */
export interface ScaleTargetProps {
  /** Kind of the workload. */
  readonly kind: 'Deployment' | 'StatefulSet';
  /** Name of the workload. */
  readonly name: string;
}

/** A HorizontalPodAutoscaler. WebService and Worker make their own from `scale`. */
export interface HorizontalAutoscalingProps extends ScaleProps {
  /**
   * Name of the autoscaler.
   * @default the id of the construct
   */
  readonly name?: string;
  /**
   * Namespace of the autoscaler and its target.
   * @default that of the chart
   */
  readonly namespace?: string;
  /**
   * Labels.
   * @default none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /** What is scaled; its manifest must not say `replicas`. */
  readonly target: ScaleTargetProps;
}

/** Scales a workload on CPU, memory or metrics from outside the cluster. */
export class HorizontalAutoscaling extends Construct {
  readonly autoscaler: ApiObject;

  constructor(scope: Construct, id: string, props: HorizontalAutoscalingProps) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    const name = props.name ?? id;
    checkObjectName(place.in('name'), name);
    checkLabelName(place.in('namespace'), props.namespace);
    checkLabels(place.in('labels'), props.labels);
    place.in('target', 'kind').choice(props.target.kind, ['Deployment', 'StatefulSet']);
    checkObjectName(place.in('target', 'name'), props.target.name);
    const shape = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', name };
    this.autoscaler = platformObject(
      this,
      'autoscaler',
      { ...shape, namespace: props.namespace, labels: props.labels },
      {
        spec: autoscalerSpec(place, props, props.target),
      },
    );
  }
}

/** The spec of an autoscaler; throws where it would never scale. */
export function autoscalerSpec(place: PropPlace, props: ScaleProps, { kind, name }: ScaleTargetProps): Json {
  const { min = 2, max, behavior } = props;
  place.in('min').integer(min, 1, 10_000, 'pods');
  place.in('max').integer(max, 1, 10_000, 'pods');
  if (max <= min)
    throw place.in('max').fault(`must be more than the ${min} of \`min\`, or nothing is scaled; not ${max}`);
  return compact({
    scaleTargetRef: { apiVersion: 'apps/v1', kind, name },
    minReplicas: min,
    maxReplicas: max,
    metrics: metricsOf(place, props),
    behavior: behavior && filledBehavior(place.in('behavior'), behavior),
  });
}

function metricsOf(place: PropPlace, { cpu, memory, external }: ScaleProps): Json[] {
  const none = cpu === undefined && memory === undefined && !external?.length;
  const resources = [
    { name: 'cpu', utilization: none ? 70 : cpu },
    { name: 'memory', utilization: memory },
  ];
  const ofResources = resources.flatMap(({ name, utilization }) => {
    place.in(name).integer(utilization, 1, 1000, 'percent of the request');
    if (utilization === undefined) return [];
    return [{ type: 'Resource', resource: { name, target: { type: 'Utilization', averageUtilization: utilization } } }];
  });
  return [...ofResources, ...(external ?? []).map((metric, index) => externalOf(place.in('external', index), metric))];
}

function externalOf(place: PropPlace, { metric, labels, perPod, total }: ExternalMetricProps): Json {
  place.in('metric').text(metric, /^[^\s/%]+$/, 'the name of a metric, without `/` and blanks');
  const value = perPod ?? total;
  if (value === undefined || (perPod !== undefined && total !== undefined)) {
    throw place.fault('must have exactly one of `perPod` and `total`');
  }
  const at = place.in(perPod === undefined ? 'total' : 'perPod');
  at.text(
    String(value),
    /^(?!0+(?:\.0+)?(?:[mkMGTPE]|[KMGTPE]i)?$)\d+(?:\.\d+)?(?:[mkMGTPE]|[KMGTPE]i)?$/,
    'a quantity above 0, such as `30`',
  );
  const target =
    perPod === undefined
      ? { type: 'Value', value: String(value) }
      : { type: 'AverageValue', averageValue: String(value) };
  const selector = labels && { matchLabels: labels };
  return { type: 'External', external: { metric: compact({ name: metric, selector }), target } };
}

function filledBehavior(place: PropPlace, { up, down }: NonNullable<ScaleProps['behavior']>): Json {
  return compact({ scaleUp: up && ruleOf(place.in('up'), up), scaleDown: down && ruleOf(place.in('down'), down) });
}

function ruleOf(place: PropPlace, rule: ScaleRuleProps): Json {
  const { stabilizationSeconds, pods, percent, periodSeconds = 60, disabled } = rule;
  place.in('stabilizationSeconds').integer(stabilizationSeconds, 0, 3600, 'seconds');
  place.in('periodSeconds').integer(periodSeconds, 1, 1800, 'seconds');
  place.in('pods').integer(pods, 1, 10_000);
  place.in('percent').integer(percent, 1, 10_000);
  if (disabled) return { selectPolicy: 'Disabled' };
  const policies = [
    { type: 'Pods', value: pods, periodSeconds },
    { type: 'Percent', value: percent, periodSeconds },
  ].filter(({ value }) => value !== undefined);
  return compact({ stabilizationWindowSeconds: stabilizationSeconds, policies: filled(policies) });
}
